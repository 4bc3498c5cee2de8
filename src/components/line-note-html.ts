/**
 * The margin note of a line on the report page: what the marked figures were read as, how, and in which state.
 * Prose figures are named one by one with a link to the metric and back to the agency; a row of a table is named once, and marked
 * as said where the line itself begins with its label: a narrow screen has no margin to say it again.
 */
import type { Highlight, ReportShard } from '../domain/shards.ts';
import type { Observation } from '../domain/observation.ts';
import { metricOf } from '../forms/catalogue.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { agencyHref, metricHref } from '../i18n/href.ts';
import { unitText } from '../i18n/unit-text.ts';
import { metricName, plainMetricName } from '../i18n/metric-name.ts';
import { valueText } from '../i18n/value-text.ts';
import type { Words } from '../i18n/words.ts';

export function lineNoteHtml(
  report: Pick<ReportShard, 'observations' | 'summary'>,
  highlights: readonly Highlight[],
  line: string,
  words: Words,
): string {
  const observations = highlights.flatMap((highlight) => highlight.observations.map((at) => report.observations[at]));
  const read = observations.filter((observation) => observation !== undefined);
  const prose = read
    .filter(({ source }) => source !== 'table')
    .map((one) => proseNote(one, report.summary.agencyId, words));
  return [
    ...tableNotes(
      read.filter(({ source }) => source === 'table'),
      line,
      words,
    ),
    ...prose,
  ].join('');
}

function proseNote(observation: Observation, agencyId: string, words: Words): string {
  const { t } = words;
  const { main } = valueText({ ...observation, conflict: null }, words);
  const name = plainMetricName(observation.metric, words);
  const said = oddities(observation, words).join(t.list.comma);
  const value = `<a href="${escapeHtml(agencyHref(agencyId, words))}#figures" title="${escapeHtml(t.report.back)}">${escapeHtml(main)}</a>`;
  return `<p><a href="${escapeHtml(metricHref(observation.metric, words))}">${escapeHtml(name)}</a> ${value} ${escapeHtml(unitText(observation, words))}${said === '' ? '' : `<small>${escapeHtml(words.t.bracketed(said))}</small>`}</p>`;
}

/** What sets a figure apart from an exact one of the agency itself, stated as one: the words above the text say that of all others. */
function oddities({ state, method, scope }: Observation, { t }: Words): readonly string[] {
  return [
    ...(state === 'exact' ? [] : [t.state.name[state]]),
    ...(method === 'prose-figure' ? [] : [t.method[method]]),
    ...(scope === 'agency' ? [] : [t.scope.name[scope]]),
  ];
}

/** One note for all cells of a row, with the odd ones among them named. */
function tableNotes(observations: readonly Observation[], line: string, words: Words): readonly string[] {
  const rows = new Map<string, Observation[]>();
  for (const observation of observations) {
    const row = rowName(observation.metric, words);
    rows.set(row, [...(rows.get(row) ?? []), observation]);
  }
  return [...rows].map(([row, cells]) => {
    const remark = remarks(cells, words);
    const said = remark === '' && line.includes(ownLabel(row)) ? ' class="said"' : '';
    return `<p${said}><a href="#${tableAnchor(cells)}">${escapeHtml(row)}</a>${remark}</p>`;
  });
}

/** 属于国家秘密 of 不予公开·属于国家秘密. */
const ownLabel = (row: string): string => row.slice(row.lastIndexOf('·') + 1);

function remarks(cells: readonly Observation[], { t }: Words): string {
  const odd = new Set<string>();
  for (const { state, method } of cells) {
    if (state !== 'exact') odd.add(t.state.name[state]);
    if (method !== 'table-row') odd.add(t.method[method]);
  }
  return odd.size === 0 ? '' : `<small>${escapeHtml(t.bracketed([...odd].join(t.list.comma)))}</small>`;
}

const TABLE_ANCHORS = { tableTwo: 't2', tableThree: 't3', tableFour: 't4', prose: 't2' } as const;

const tableAnchor = (cells: readonly Observation[]): string =>
  TABLE_ANCHORS[metricOf(cells[0]?.metric ?? '')?.place ?? 'prose'];

/** 行政处罚 for a cell of table two; 予以公开 for the seven cells of a row of table three; 行政复议 for five of table four. */
function rowName(id: string, words: Words): string {
  if (words.locale === 'en') return rowNameEn(id, words);
  const parts = metricName(id, words).split('·');
  const row = parts.length > 1 ? parts.slice(0, -1) : parts;
  return (metricOf(id)?.place === 'tableThree' ? row.slice(1) : row).join('·');
}

const COLUMN = /: [^:]*$/u; // takes `: natural persons` of `Refused: state secret: natural persons`; leaves `Granted`

/** Table two names each cell apart; the others name row and column. */
const rowNameEn = (id: string, words: Words): string =>
  metricOf(id)?.place === 'tableTwo' ? metricName(id, words) : metricName(id, words).replace(COLUMN, '');
