/**
 * Filter of a table's rows by place, kind, year and state, in the browser: each `select[data-filter]` names a data attribute of the rows.
 * Rows are hidden, not removed; how many are shown is said in the form's `output`.
 */

/** Makes a form of selects filter the rows of a table. */
export function enableFilter(form: HTMLFormElement, table: HTMLTableElement): void {
  const selects = Array.from(form.querySelectorAll<HTMLSelectElement>('select[data-filter]'));
  const output = form.querySelector('output');
  const template = output?.dataset['template'] ?? '{n}';
  form.addEventListener('change', () => {
    const shown = filterRows(table, selects);
    if (output !== null) output.textContent = template.replace('{n}', String(shown));
  });
}

function filterRows(table: HTMLTableElement, selects: readonly HTMLSelectElement[]): number {
  let shown = 0;
  for (const row of Array.from(table.tBodies[0]?.rows ?? [])) {
    const fits = selects.every(
      ({ value, dataset }) => value === '' || row.dataset[dataset['filter'] as string] === value,
    );
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  return shown;
}
