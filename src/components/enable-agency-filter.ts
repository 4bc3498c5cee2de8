/** The filter of the agency list in the browser; takes over `?q=` from the search field of the header. */

export function enableAgencyFilter(form: HTMLFormElement): void {
  form.hidden = false;
  const status = form.querySelector<HTMLElement>('[data-shown]');
  const field = form.elements.namedItem('q');
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null && field instanceof HTMLInputElement) field.value = asked;
  const apply = (): void => {
    const shown = showMatching(new FormData(form));
    if (status !== null) status.textContent = (status.dataset['shown'] ?? '').replace('{n}', String(shown));
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  apply();
}

/** Hides what does not match, whole provinces included, and counts the rest. */
function showMatching(wanted: FormData): number {
  let shown = 0;
  document.querySelectorAll<HTMLElement>('[data-group]').forEach((group) => {
    const lines = Array.from(group.querySelectorAll<HTMLElement>('[data-key]'));
    const matching = lines.filter((line) => matches(line, wanted));
    lines.forEach((line) => {
      line.hidden = !matching.includes(line);
    });
    group.hidden = matching.length === 0;
    shown += matching.length;
  });
  return shown;
}

function matches(line: HTMLElement, wanted: FormData): boolean {
  const words = textOf(wanted, 'q').toLowerCase().split(' ').filter(Boolean);
  const name =
    `${line.textContent} ${line.dataset['key'] ?? ''} ${line.closest('[data-group]')?.querySelector('h2')?.textContent ?? ''}`.toLowerCase();
  return (
    words.every((word) => name.includes(word)) &&
    ['kind', 'status'].every((key) => textOf(wanted, key) === '' || line.dataset[key] === textOf(wanted, key))
  );
}

function textOf(wanted: FormData, key: string): string {
  const value = wanted.get(key);
  return typeof value === 'string' ? value.trim() : '';
}
