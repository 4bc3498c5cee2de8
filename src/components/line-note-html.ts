/**
 * The margin note of a line on the report page: what the marked figures were read as, how, and in which state.
 * Prose figures are named one by one with a link to the metric and back to the agency; a row of a table is named once.
 */
import type { Highlight, ReportShard } from '../domain/shards.ts';
import type { Observation } from '../domain/observation.ts';
import { metricOf } from '../forms/catalogue.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { agencyHref, metricHref } from '../i18n/href.ts';
import { metricName } from '../i18n/metric-name.ts';
import { valueText } from '../i18n/value-text.ts';
import { t } from '../i18n/zh.ts';

export function lineNoteHtml(
  report: Pick<ReportShard, 'observations' | 'summary'>,
  highlights: readonly Highlight[],
): string {
  const observations = highlights.flatMap((highlight) => highlight.observations.map((at) => report.observations[at]));
  const read = observations.filter((observation) => observation !== undefined);
  const prose = read.filter(({ source }) => source !== 'table').map((one) => proseNote(one, report.summary.agencyId));
  return [...tableNotes(read.filter(({ source }) => source === 'table')), ...prose].join('');
}

function proseNote(observation: Observation, agencyId: string): string {
  const { main } = valueText({ ...observation, conflict: null });
  const name = metricName(observation.metric);
  const remarks = [t.state.name[observation.state], t.method[observation.method]];
  if (observation.scope !== 'agency') remarks.push(t.scope.name[observation.scope]);
  const value = `<a href="${escapeHtml(agencyHref(agencyId))}#figures" title="${escapeHtml(t.report.back)}">${escapeHtml(main)}</a>`;
  return `<p><a href="${escapeHtml(metricHref(observation.metric))}">${escapeHtml(name)}</a> ${value} ${escapeHtml(observation.unit)}<br><small>${escapeHtml(remarks.join(t.list.comma))}</small></p>`;
}

/** One note for all cells of a row, with the odd ones among them named. */
function tableNotes(observations: readonly Observation[]): readonly string[] {
  const rows = new Map<string, Observation[]>();
  for (const observation of observations) {
    const row = rowName(observation.metric);
    rows.set(row, [...(rows.get(row) ?? []), observation]);
  }
  return [...rows].map(
    ([row, cells]) => `<p><a href="#${tableAnchor(cells)}">${escapeHtml(row)}</a>${remarks(cells)}</p>`,
  );
}

function remarks(cells: readonly Observation[]): string {
  const odd = new Set<string>();
  for (const { state, method } of cells) {
    if (state !== 'exact') odd.add(t.state.name[state]);
    if (method !== 'table-row') odd.add(t.method[method]);
  }
  return odd.size === 0 ? '' : `<br><small>${escapeHtml([...odd].join(t.list.comma))}</small>`;
}

const TABLE_ANCHORS = { tableTwo: 't2', tableThree: 't3', tableFour: 't4', prose: 't2' } as const;

const tableAnchor = (cells: readonly Observation[]): string =>
  TABLE_ANCHORS[metricOf(cells[0]?.metric ?? '')?.place ?? 'prose'];

/** 行政处罚 for a cell of table two; 予以公开 for the seven cells of a row of table three; 行政复议 for five of table four. */
function rowName(id: string): string {
  const parts = metricName(id).split('·');
  const row = parts.length > 1 ? parts.slice(0, -1) : parts;
  return (metricOf(id)?.place === 'tableThree' ? row.slice(1) : row).join('·');
}
