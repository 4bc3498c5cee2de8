/** The selects that filter the table of a metric, as escaped HTML; a choice of one is left out. */
import type { MetricRow } from '../../domain/shards.ts';
import { AGENCY_KINDS } from '../../domain/agency.ts';
import { VALUE_STATES } from '../../domain/observation.ts';
import { placeSteps, type PlacesEn } from '../../i18n/place-text.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { Words } from '../../i18n/words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** `filter` names the data attribute of the rows: p (province), k (kind), y (year), s (state). `csv` is where all rows stand. */
export function filterHtml(
  rows: readonly MetricRow[],
  shown: number,
  csv: string,
  places: PlacesEn,
  words: Words,
): string {
  const { metricsPage, t } = words;
  const selects = [
    select('p', metricsPage.filterPlace, provinces(rows, places, words), words),
    select('k', metricsPage.filterKind, kinds(rows, words), words),
    select('y', metricsPage.filterYear, years(rows, words), words),
    select('s', t.table.state, states(rows, words), words),
  ].join('');
  if (selects === '') return '';
  const template = escapeHtml(metricsPage.filterShown('{n}'));
  const saved = escapeHtml(metricsPage.filterSaved('{n}'));
  const button = `<button type="button" data-csv="${escapeHtml(csv)}" data-saved="${saved}">${escapeHtml(metricsPage.filterDownload)}</button>`;
  return `<form class="table-filter screen-only" id="filter">${selects}${button}<output data-template="${template}">${escapeHtml(metricsPage.filterShown(String(shown)))}</output></form>`;
}

function select(filter: string, label: string, choices: readonly Choice[], { metricsPage }: Words): string {
  if (choices.length < 2) return '';
  const options = [{ value: '', text: metricsPage.filterAll }, ...choices].map(
    ({ value, text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
  );
  return `<label>${escapeHtml(label)}<select data-filter="${filter}">${options.join('')}</select></label>`;
}

function provinces(rows: readonly MetricRow[], places: PlacesEn, words: Words): readonly Choice[] {
  const found = new Map<string, string>();
  for (const { region } of rows) {
    const [province] = placeSteps(region, places, words);
    if (region.code !== null) found.set(region.code.slice(0, 2), province?.name ?? region.code);
  }
  return [...found].map(([value, text]) => ({ value, text })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function kinds(rows: readonly MetricRow[], { t }: Words): readonly Choice[] {
  return AGENCY_KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => ({
    value: kind,
    text: t.kind[kind],
  }));
}

function years(rows: readonly MetricRow[], { t }: Words): readonly Choice[] {
  const found = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  return found.map((year) => ({ value: String(year), text: t.year(year) }));
}

function states(rows: readonly MetricRow[], { t }: Words): readonly Choice[] {
  const found = new Set(rows.map(({ value }) => value.state));
  return VALUE_STATES.filter((state) => found.has(state)).map((value) => ({ value, text: t.state.name[value] }));
}
