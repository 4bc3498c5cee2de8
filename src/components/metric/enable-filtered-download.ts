/**
 * The button that saves the rows which the filter leaves: those of the metric's CSV under the same conditions, as many as there are,
 * also where the table shows the first ones only. How many were saved is said in the form's `output`.
 */
import { saveFile } from '../../charts/chart-file/save-file.ts';
import { matchingRows, type Condition } from './matching-rows.ts';

export function enableFilteredDownload(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button[data-csv]');
  button?.addEventListener('click', () => void save(form, button));
}

async function save(form: HTMLFormElement, { dataset }: HTMLButtonElement): Promise<void> {
  const address = dataset['csv'] as string;
  const chosen = Array.from(form.querySelectorAll<HTMLSelectElement>('select[data-filter]')).filter(
    ({ value }) => value !== '',
  );
  const response = await fetch(address);
  if (!response.ok) return void location.assign(address);
  const { csv, rows } = matchingRows(await response.text(), chosen.map(conditionOf));
  const name = address.slice(address.lastIndexOf('/') + 1, -'.csv'.length);
  saveFile(new Blob([csv], { type: 'text/csv' }), `${[name, ...chosen.map(({ value }) => value)].join('-')}.csv`);
  const output = form.querySelector('output');
  if (output !== null) output.textContent = (dataset['saved'] ?? '{n}').replace('{n}', String(rows));
}

/** Columns of the CSV that the rows' data attributes were made of; a province is the beginning of a code. */
const COLUMNS: Readonly<Record<string, string>> = { p: 'region_code', k: 'kind', y: 'year', s: 'state' };

function conditionOf({ value, dataset }: HTMLSelectElement): Condition {
  const filter = dataset['filter'] as string;
  return { column: COLUMNS[filter] as string, value, isPrefix: filter === 'p' };
}
