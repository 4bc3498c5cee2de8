/** Rules for the pages of metrics, their embeds, the catalogue and the home page: counts by state, and sentences of charts. */
import { CATALOGUE, metricOf } from '../../../src/forms/catalogue.ts';
import { MOST_CHANGES } from '../../../src/components/changes-between.ts';
import { metricDefinition } from '../../../src/i18n/metric-name.ts';
import { attributeOf, elementsWithin } from '../page-elements.ts';
import type { CsvRow } from '../published-observations.ts';
import { newestRows, numbersOfChart } from './explain-chart.ts';
import { metricNamed } from './explain-peers.ts';
import { around, saidIn } from './figure-nodes.ts';
import { counted, idOf, liesIn, WORDS, yearsOf } from './published.ts';
import { ofQuotation } from './quotation.ts';
import { rule, type Asked, type Rule } from './rule.ts';

const PAGES = /^(?:metrics|embed)\/[^/]+\//u;
const CHARTS = /^(?:metrics\/[^/]+\/|embed\/|index\.html$)/u;

const METRIC_LINK = /metrics\/([^/]+)\/(?:#.*)?$/u;

/** Metric of the page; on the home page that of the chart. */
function metricOn({ node, page }: Asked): string {
  if (page !== 'index.html') return idOf(page);
  const figure = around(node, 'figure');
  const links = figure === null ? [] : elementsWithin(figure).map((each) => attributeOf(each, 'href') ?? '');
  const linked = links.map((href) => METRIC_LINK.exec(href)?.[1]).find((id) => id !== undefined);
  return linked ?? metricNamed(saidIn(figure)) ?? '';
}

/** All rows of the metric, of one year on the page of a year. */
function rowsOn(asked: Asked): readonly CsvRow[] {
  const year = /\/(20\d\d)\/index/u.exec(asked.page)?.[1];
  const rows = asked.published.byMetric.get(metricOn(asked)) ?? [];
  return year === undefined ? rows : rows.filter((row) => row['year'] === year);
}

const ofChart = (asked: Asked): Iterable<string> => numbersOfChart(newestRows(rowsOn(asked)), asked.published);

const STATES = ['exact', 'approximate', 'missing', 'blank', 'unreadable', 'notAsked'];

/** How many rows are of each state, which of them are 0, bounds together, and what the audit contradicts. */
function countsOf(rows: readonly CsvRow[]): readonly string[] {
  const count = (holds: (row: CsvRow) => boolean): string => counted(rows.filter(holds).length);
  return [
    counted(rows.length),
    ...STATES.map((state) => count((row) => row['state'] === state)),
    count(({ state, value }) => state === 'exact' && value === '0'),
    count(({ state }) => state === 'atLeast' || state === 'atMost'),
    count((row) => row['value'] !== ''),
  ];
}

/** 非 0 的各家列出后，其余 k 家为 0. */
function ofRest(asked: Asked): Iterable<string> {
  return [counted(newestRows(rowsOn(asked)).filter(({ value }) => value === '0').length)];
}

/** Rows of the page's tables; provinces with their numbers of rows. */
function ofPlaces(asked: Asked): Iterable<string> {
  const rows = rowsOn(asked);
  const codes = new Set(rows.map((row) => (row['region_code'] ?? '').slice(0, 2)));
  return [...codes].map((code) => counted(rows.filter((row) => liesIn(row, code)).length));
}

function ofCatalogue({ node, published }: Asked): Iterable<string> {
  const row = around(node, 'tr');
  const hrefs = row === null ? [] : elementsWithin(row).map((each) => attributeOf(each, 'href') ?? '');
  const metric = hrefs.map((href) => METRIC_LINK.exec(href)?.[1]).find((id) => id !== undefined);
  return countsOf(published.byMetric.get(metric ?? '') ?? []);
}

/** Reports, agencies, whole tables, agency-years of typed figures. */
export function ofCollection({ published }: Asked): Iterable<string> {
  const { agencies, reports, observations } = published;
  const whole = reports.filter((row) => row['cells_asked'] === row['cells_read'] && row['cells_asked'] !== '0');
  const typed = agencies.flatMap((row) => (row['partial_years'] ?? '').split('|').filter((year) => year !== ''));
  const read = agencies.filter((row) => row['report_years'] !== '').length;
  const numbers = observations.filter((row) => row['value'] !== '').length;
  return [reports.length, agencies.length, whole.length, typed.length, read, agencies.length - read, numbers].map(
    counted,
  );
}

/** Definitions are said in the words of the form. */
function ofDefinition(asked: Asked): Iterable<string> | null {
  const metric = metricOf(idOf(asked.page));
  const said = metric === undefined ? '' : metricDefinition(metric, WORDS);
  return said.includes(asked.node.text) ? null : [];
}

/** Agencies of a kind, place or year. */
export function ofAgencies({ node, published }: Asked): Iterable<string> {
  const scope = node.within.findLast((each) => ['li', 'section', 'h2', 'h3'].includes(each.tagName));
  const links = scope === undefined ? [] : elementsWithin(scope);
  const codes = links.map((each) => /regions\/(\d+|cn)\/$/u.exec(attributeOf(each, 'href') ?? '')?.[1]);
  const code = codes.find((each) => each !== undefined);
  if (code === undefined) return [];
  const own = published.agencies.filter((row) => liesIn(row, code));
  const reports = published.reports.filter((row) => liesIn(row, code));
  return [own.length, reports.length, own.filter((row) => yearsOf(row).length > 0).length].map(counted);
}

/** Differences of exact numbers of one agency and scope in successive years. */
function changesOf(asked: Asked): readonly number[] {
  const rows = asked.published.byMetric.get(idOf(asked.page)) ?? [];
  const exact = rows.filter(({ state }) => state === 'exact');
  return exact.flatMap((row) => {
    const before = exact.find(
      (other) =>
        other['agency_id'] === row['agency_id'] &&
        other['scope'] === row['scope'] &&
        Number(other['year']) === Number(row['year']) - 1,
    );
    return before === undefined ? [] : [Number(row['value']) - Number(before['value'])];
  });
}

const ofChange = (asked: Asked): Iterable<string> => changesOf(asked).map((by) => counted(Math.abs(by)));

/** All that changed, those that rose, fell and stayed. */
function ofChangeCounts(asked: Asked): Iterable<string> {
  const all = changesOf(asked);
  return [all.length, ...[1, -1, 0].map((sign) => all.filter((by) => Math.sign(by) === sign).length), MOST_CHANGES].map(
    counted,
  );
}

export const METRIC_RULES: readonly Rule[] = [
  rule(PAGES, 'table.changes td.n', ofChange),
  rule(PAGES, 'table.changes caption', ofChangeCounts),
  rule(CHARTS, 'p.chart-scope-name', () => null),
  rule(CHARTS, 'figure.chart-frame figcaption', ofChart),
  rule(CHARTS, 'p.chart-notes', ofChart),
  rule(CHARTS, 'li.rest', ofRest),
  rule(CHARTS, 'figure tbody td', ofQuotation),
  rule(CHARTS, 'figure summary', () => ['20']),
  rule(PAGES, 'form.table-filter output', (asked) => [counted(Math.min(300, rowsOn(asked).length))]),
  rule(PAGES, 'dl.facts dd', () => []),
  rule(PAGES, 'p.lead', ofDefinition),
  rule(PAGES, 'ul.inline-list li', ofPlaces),
  rule(PAGES, 'section p', (asked) => countsOf(rowsOn(asked))),
  rule(/^metrics\/index/u, 'td.n', ofCatalogue),
  rule(/^metrics\/index/u, 'p.lead', () => [counted(CATALOGUE.length)]),
  rule(/^(?:index|agencies\/index)/u, 'p', ofCollection),
];
