/**
 * Full-text search on the search page: when the reader pauses in the search field, or presses Enter, lists the reports whose text
 * holds the words, ten at a time, with their sentences.
 */
import { reportItem } from './report-item.ts';
import { textFinder, type FoundReport } from './text-finder.ts';

/** Milliseconds without a keystroke. */
const PAUSE = 350;
const AT_ONCE = 10;

export function enableTextSearch(section: HTMLElement, field: HTMLInputElement): void {
  const parts = partsOf(section);
  if (parts === null) return;
  const find = textFinder(section.dataset['folder'] ?? '');
  let query = '';
  let waiting: number | undefined;
  const ask = (): void => {
    clearTimeout(waiting);
    if (field.value.trim() === query) return;
    query = field.value.trim();
    const own = query;
    void showReports(parts, find(own), { query: own, isAsked: () => own === query });
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  });
  field.form?.addEventListener('submit', ask);
  ask();
}

interface Parts {
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly status: HTMLElement;
  /** What the page says in its language. */
  readonly words: DOMStringMap;
}

function partsOf(section: HTMLElement): Parts | null {
  const [list, more] = [section.querySelector('ol'), section.querySelector('button')];
  const status = section.querySelector<HTMLElement>('[role=status]');
  return list === null || more === null || status === null ? null : { list, more, status, words: section.dataset };
}

interface Question {
  readonly query: string;
  /** False once the reader has gone on to another. */
  readonly isAsked: () => boolean;
}

/** The first reports; each press of the button adds as many. */
async function showReports(parts: Parts, reports: AsyncGenerator<FoundReport>, question: Question): Promise<void> {
  const { list, more, status, words } = parts;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = question.query === '' ? '' : (words['busy'] ?? '');
  if (question.query === '') return;
  const add = async (): Promise<readonly HTMLElement[]> => {
    const items = await nextItems(reports, words);
    if (!question.isAsked()) return [];
    list.append(...items);
    more.hidden = items.length < AT_ONCE;
    status.textContent = statusOf(parts, question.query);
    return items;
  };
  more.onclick = () => void add().then((items) => items[0]?.querySelector('a')?.focus());
  await add().catch(() => {
    if (question.isAsked()) status.textContent = words['failed'] ?? '';
  });
}

async function nextItems(reports: AsyncGenerator<FoundReport>, words: DOMStringMap): Promise<readonly HTMLElement[]> {
  const items: HTMLElement[] = [];
  while (items.length < AT_ONCE) {
    const next = await reports.next();
    if (next.done === true) break;
    items.push(await reportItem(next.value, words));
  }
  return items;
}

function statusOf({ list, more, words }: Parts, query: string): string {
  const { none = '', some = '', first = '' } = words;
  const said = list.children.length === 0 ? none : more.hidden ? some : first;
  return said.replace('{n}', String(list.children.length)).replace('{q}', query);
}
