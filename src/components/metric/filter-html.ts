/** The selects that filter a table of agencies, as escaped HTML; a choice of one is left out. */
import { AGENCY_KINDS, type AgencyKind, type Region } from '../../domain/agency.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { VALUE_STATES } from '../../domain/observation.ts';
import { placeSteps, type PlacesEn } from '../../i18n/place-text.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { Words } from '../../i18n/words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What every row of such a table has. */
interface AgencyRow {
  readonly region: Region;
  readonly kind: AgencyKind;
  readonly year: number;
}

/** Attributes of a row that the selects ask for: p (province), k (kind), y (year). */
export const rowAttributes = ({ region, kind, year }: AgencyRow): string =>
  ` data-p="${escapeHtml(region.code === null ? '' : region.code.slice(0, 2))}" data-k="${kind}" data-y="${year}"`;

/** `csv` is where all rows stand. */
export function filterHtml(
  rows: readonly MetricRow[],
  shown: number,
  csv: string,
  places: PlacesEn,
  words: Words,
): string {
  const { metricsPage, t } = words;
  const state = select('s', t.table.state, states(rows, words), words);
  const saved = escapeHtml(metricsPage.filterSaved('{n}'));
  const button = `<button type="button" data-csv="${escapeHtml(csv)}" data-saved="${saved}">${escapeHtml(metricsPage.filterDownload)}</button>`;
  return formHtml(agencySelects(rows, places, words) + state, button, shown, words);
}

/** By place, kind and year alone. */
export const agencyFilterHtml = (rows: readonly AgencyRow[], places: PlacesEn, words: Words): string =>
  formHtml(agencySelects(rows, places, words), '', rows.length, words);

function agencySelects(rows: readonly AgencyRow[], places: PlacesEn, words: Words): string {
  const { filterKind, filterPlace, filterYear } = words.metricsPage;
  return [
    select('p', filterPlace, provinces(rows, places, words), words),
    select('k', filterKind, kinds(rows, words), words),
    select('y', filterYear, years(rows, words), words),
  ].join('');
}

function formHtml(selects: string, button: string, shown: number, { metricsPage }: Words): string {
  if (selects === '') return '';
  const template = escapeHtml(metricsPage.filterShown('{n}'));
  return `<form class="table-filter screen-only" id="filter">${selects}${button}<output data-template="${template}">${escapeHtml(metricsPage.filterShown(String(shown)))}</output></form>`;
}

function select(filter: string, label: string, choices: readonly Choice[], { metricsPage }: Words): string {
  if (choices.length < 2) return '';
  const options = [{ value: '', text: metricsPage.filterAll }, ...choices].map(
    ({ value, text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
  );
  return `<label>${escapeHtml(label)}<select data-filter="${filter}">${options.join('')}</select></label>`;
}

function provinces(rows: readonly AgencyRow[], places: PlacesEn, words: Words): readonly Choice[] {
  const found = new Map<string, string>();
  for (const { region } of rows) {
    const [province] = placeSteps(region, places, words);
    if (region.code !== null) found.set(region.code.slice(0, 2), province?.name ?? region.code);
  }
  return [...found].map(([value, text]) => ({ value, text })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function kinds(rows: readonly AgencyRow[], { t }: Words): readonly Choice[] {
  return AGENCY_KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => ({
    value: kind,
    text: t.kind[kind],
  }));
}

function years(rows: readonly AgencyRow[], { t }: Words): readonly Choice[] {
  const found = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  return found.map((year) => ({ value: String(year), text: t.year(year) }));
}

function states(rows: readonly MetricRow[], { t }: Words): readonly Choice[] {
  const found = new Set(rows.map(({ value }) => value.state));
  return VALUE_STATES.filter((state) => found.has(state)).map((value) => ({ value, text: t.state.name[value] }));
}
