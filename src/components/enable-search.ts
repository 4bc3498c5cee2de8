/**
 * The search box in the browser: fetches the name index, or what of it the query needs, and lists the best names as links.
 * Takes over `?q=` of the address. Enter goes to the first of them; without a match the form is sent, to the text of reports. On the
 * search page itself Enter only puts the query into the address.
 */
import { rankNames, type NameEntry } from '../domain/name-index.ts';
import { readableNames } from '../i18n/readable-names.ts';
import { nameSource } from '../domain/name-source.ts';

const SHOWN = 12;
const FOLDERS = { a: 'agencies', r: 'regions', m: 'metrics', i: 'rates' } as const;

export function enableSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const list = form.querySelector<HTMLUListElement>('[data-results]');
  const status = form.querySelector<HTMLElement>('[data-count]');
  if (field === null || list === null || status === null) return;
  const names = readableNames(
    form.dataset['english'] ?? null,
    nameSource((path) => fetchJson(`${form.dataset['names'] ?? '/'}${path}`)),
  );
  const show = async (): Promise<void> => {
    const query = field.value;
    const found = rankNames(await names(query), query, SHOWN);
    if (query !== field.value) return;
    list.replaceChildren(
      ...found.map((entry) => resultOf(entry, form.dataset['root'] ?? '/')),
      ...textItem(form, query),
    );
    const words = found.length === 0 ? status.dataset['none'] : status.dataset['some'];
    status.textContent = query.trim() === '' ? '' : (words ?? '').replace('{n}', String(found.length));
    status.classList.toggle('visually-hidden', found.length > 0 || query.trim() === '');
  };
  field.addEventListener('focus', () => void names(''), { once: true });
  field.addEventListener('input', () => void show());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    field.value = asked;
    void show();
  }
  form.addEventListener('submit', (event) => {
    const first = list.querySelector('a');
    const stays = form.dataset['stays'] !== undefined;
    if (first === null && !stays) return;
    event.preventDefault();
    if (stays) history.replaceState(null, '', `?q=${encodeURIComponent(field.value.trim())}`);
    else first?.click();
  });
}

const fetchJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

function resultOf({ type, id, name, place }: NameEntry, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${FOLDERS[type]}/${encodeURI(id)}/`;
  link.textContent = name;
  const note = document.createElement('span');
  note.className = 'note';
  note.textContent = place === '' ? '' : `　${place}`;
  item.append(link, note);
  return item;
}

/** The way to the same query in the text of reports, where the form names it. */
function textItem(form: HTMLFormElement, query: string): readonly HTMLLIElement[] {
  const words = form.dataset['text'];
  if (words === undefined || query.trim() === '') return [];
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${form.action}?q=${encodeURIComponent(query.trim())}`;
  link.textContent = words.replace('{q}', query.trim());
  item.append(link);
  return [item];
}
