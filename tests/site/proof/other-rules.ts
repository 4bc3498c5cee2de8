/** Rules for pages of regions, checks, downloads, reports and the method, and those that hold everywhere. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeText } from '../../../src/components/data/size-text.ts';
import { CHECKS } from '../../../src/forms/checks.ts';
import { INDICATORS } from '../../../src/forms/indicators.ts';
import { attributeOf, elementsWithin, hasClass, type PageElement } from '../page-elements.ts';
import { printedNumber, printedValue, readCsv, type CsvRow } from '../published-observations.ts';
import { countsOfGroup, countsOfReport, reportsByResult, resultsOf } from './explain-checks.ts';
import { numbersOfRegionRate } from './explain-rates.ts';
import { ofParts, ofRowCounts } from './agency-rules.ts';
import { around, numbersIn, saidIn } from './figure-nodes.ts';
import { ofQuotation } from './quotation.ts';
import { ofAgencies, ofCollection } from './metric-rules.ts';
import { counted, idOf, liesIn, yearsOf } from './published.ts';
import { rule, type Asked, type Rule } from './rule.ts';

const REGIONS = /^regions\//u;
const REPORTS = /^reports\//u;

function hrefsAround({ node }: Asked): readonly string[] {
  const row = around(node, 'tr');
  return row === null ? [] : elementsWithin(row).flatMap((each) => attributeOf(each, 'href') ?? []);
}

/** Figures that a link proves; a bare number beside another one of the table is one, too. */
function ofLink(asked: Asked): Iterable<string> | null {
  const href = attributeOf(around(asked.node, 'a') as PageElement, 'href') ?? '';
  const metric = /\/metrics\/([^/]+)\/$/u.exec(href)?.[1];
  if (metric !== undefined) return ofMetricLink(metric, asked);
  if (/#L\d+$/u.test(href)) return ofParts(asked);
  return asked
    .rowsAt(href)
    .flatMap((row) => [
      printedValue(row) ?? '',
      row['value'] === '' ? '' : printedNumber(Number(row['value']), 'exact'),
    ]);
}

/** How many agency-years state a number. */
const ofMetricLink = (metric: string, { published }: Asked): Iterable<string> => [
  counted((published.byMetric.get(metric) ?? []).filter(({ value }) => value !== '').length),
];

/** Beside the source text: the report's own rows of the metric that is named there. */
function ofMargin(asked: Asked): Iterable<string> {
  const paragraph = around(asked.node, 'p');
  const links = paragraph === null ? [] : elementsWithin(paragraph).flatMap((each) => attributeOf(each, 'href') ?? []);
  const metrics = links.map((href) => /metrics\/([^/]+)\//u.exec(href)?.[1]);
  return asked.published.observations
    .filter((row) => row['report_id'] === idOf(asked.page) && metrics.includes(row['metric']))
    .map((row) => printedValue(row) ?? '');
}

function ofRegionRate(asked: Asked): Iterable<string> {
  const id = hrefsAround(asked)
    .map((href) => /(?:#indicator-|rates\/)([^/]+)\/?$/u.exec(href)?.[1])
    .find((each) => each !== undefined);
  const indicator = INDICATORS.find((each) => each.id === id);
  const year = /20\d\d/u.exec(saidIn(around(asked.node, 'details')))?.[0] ?? '';
  return indicator === undefined ? [] : numbersOfRegionRate(indicator, idOf(asked.page), year, asked.published);
}

/** Offices and reports of the region, main figures drawn, members of the rows. */
function ofRegion(asked: Asked): Iterable<string> {
  const code = idOf(asked.page);
  const own = asked.published.agencies.filter((row) => liesIn(row, code));
  const read = own.filter((row) => row['report_years'] !== '').length;
  const reports = asked.published.reports.filter((row) => liesIn(row, code)).length;
  const agencyYears = own.flatMap(yearsOf).length;
  return [own.length, read, own.length - read, reports, agencyYears].map(counted);
}

/** Members of the region that state the row's metric, by scope. */
function ofSpread(asked: Asked): Iterable<string> {
  const row = around(asked.node, 'div.spread-row');
  const href = row === null ? [] : elementsWithin(row).flatMap((each) => attributeOf(each, 'href') ?? []);
  const metric = href.map((each) => /metrics\/([^/]+)\//u.exec(each)?.[1]).find((each) => each !== undefined) ?? '';
  const own = (asked.published.byMetric.get(metric) ?? []).filter((each) => liesIn(each, idOf(asked.page)));
  const agencies = (rows: readonly CsvRow[]): number => new Set(rows.map((each) => each['agency_id'])).size;
  const stated = own.filter((each) => each['value'] !== '');
  const silent = agencies(own.filter((each) => each['value'] === ''));
  const single = stated.filter((each) => each['scope'] === 'agency');
  return [
    agencies(stated),
    agencies(single),
    agencies(single) + silent,
    agencies(stated) - agencies(single),
    agencies(own),
  ].map(counted);
}

/** Items of the list that follows. */
function ofListBelow({ node }: Asked): Iterable<string> {
  const section = around(node, 'section');
  const items = section === null ? [] : elementsWithin(section).filter(({ tagName }) => tagName === 'li');
  return [counted(items.length)];
}

function ofSpreadFacts(asked: Asked): Iterable<string> {
  const figure = around(asked.node, 'figure');
  const rows = figure === null ? [] : elementsWithin(figure).filter((each) => hasClass(each, 'spread-row'));
  return [counted(rows.length), '0', ...ofRegion(asked)];
}

function ofCheckTotals(asked: Asked): Iterable<string> {
  const id = hrefsAround(asked)
    .map((href) => /#check-(.+)$/u.exec(href)?.[1])
    .find((each) => each !== undefined);
  if (id !== undefined) return reportsByResult(id, asked.published);
  const head = saidIn(around(asked.node, 'tr')).split(/\d/u)[0]?.trim() ?? '';
  const kind = asked.published.kinds.get(head);
  const holds = (row: CsvRow): boolean => (kind === undefined ? row['province'] === head : row['kind'] === kind);
  return countsOfGroup(holds, asked.published);
}

/** Rows, columns and size of the file that the row names. */
function ofFile(asked: Asked): Iterable<string> {
  const href = hrefsAround(asked).find((each) => each.includes('/data/')) ?? '';
  const path = href.split('/data/')[1] ?? '';
  const { dist } = asked.published;
  const size = numbersIn(sizeText(statSync(join(dist, 'data', path)).size));
  const csv = path.replace(/\.parquet$/u, '.csv');
  if (!csv.endsWith('.csv')) return size;
  const rows = readCsv(dist, csv);
  const head = asked.published.columnsOf(csv);
  return [...size, counted(rows.length), counted(head)];
}

function ofSets({ published }: Asked): Iterable<string> {
  return [
    counted(published.filesIn('metrics')),
    counted(published.filesIn('regions')),
    counted(published.agencies.length),
  ];
}

function ofReport({ page, published }: Asked): Iterable<string> {
  const report = published.reports.find((row) => row['report_id'] === idOf(page)) ?? {};
  const results = countsOfReport(resultsOf(idOf(page), published));
  const named = numbersIn(`${report['file'] ?? ''} ${placeCodes(report['region_code'] ?? '')}`);
  return [...results, ...named, ...['cells_read', 'cells_asked', 'prose_facts'].map((column) => report[column] ?? '')];
}

/** Codes of the place and of those around it. */
const placeCodes = (code: string): string => [2, 4, 6, 9].map((length) => code.slice(0, length)).join(' ');

const nothingSaid = (): null => null;

/** Holds on every page, asked first. */
export const COMMON_RULES: readonly Rule[] = [
  rule(/^/u, 'div.source-text a.ln', nothingSaid),
  rule(/^/u, 'table.diagnostics', nothingSaid),
  rule(/^/u, 'div.source-text div.margin a', ofMargin),
  rule(/^/u, 'div.source-text', nothingSaid),
  rule(/^/u, 'table.dense th', nothingSaid),
  rule(/^/u, '.as-written', ofQuotation),
  rule(/^/u, 'q.v-raw', ofQuotation),
  rule(/^/u, 'td.n a', ofLink),
  rule(/^/u, 'a.v', ofLink),
  rule(/^/u, 'a.v-other', ofLink),
  rule(/^/u, 'li b a', ofLink),
];

export const OTHER_RULES: readonly Rule[] = [
  rule(REGIONS, 'table.indicators td.n', ofRegionRate),
  rule(REGIONS, 'div.spread-row', ofSpread),
  rule(REGIONS, 'figure.chart-frame figcaption', ofSpreadFacts),
  rule(REGIONS, 'ul.inline-list li', ofAgencies),
  rule(REGIONS, 'h3', ofAgencies),
  rule(REGIONS, 'summary', ofRowCounts),
  rule(REGIONS, 'p.lead', (asked) => [
    ...ofRegion(asked),
    counted(asked.published.provinces),
    counted(asked.published.agencies.length),
  ]),
  // Sums with k of n: `numbers.test.ts` computes each of them.
  rule(REGIONS, 'td.n span.v', nothingSaid),
  rule(REGIONS, 'td.n small', nothingSaid),
  rule(REGIONS, 'p.note', (asked) => [...ofListBelow(asked), ...ofRegion(asked), ...ofRowCounts(asked)]),
  rule(REGIONS, 'section p', (asked) => [...ofRegion(asked), ...ofRowCounts(asked)]),
  rule(REGIONS, 'table.indicators caption', () => ['30']),
  rule(/^agencies\/index/u, 'h2', ofAgencies),
  rule(/^(?:compare|agencies)\/index/u, 'li', ofAgencies),
  rule(/^checks\//u, 'td.n', ofCheckTotals),
  rule(/^checks\//u, 'table.totals td', nothingSaid),
  rule(/^search\//u, 'p', ({ published }) => [counted(published.reports.length)]),
  rule(/^checks\//u, 'p.lead', ({ published }) => [counted(published.reports.length), counted(CHECKS.length)]),
  rule(/^data\//u, 'table.files td.n', ofFile),
  rule(/^data\//u, 'code', nothingSaid),
  rule(/^data\//u, 'table', nothingSaid),
  rule(/^data\//u, 'section li', nothingSaid),
  rule(/^data\//u, 'section p', ofSets),
  rule(/^data\//u, 'p', ofCollection),
  rule(REPORTS, 'summary', ofRowCounts),
  rule(REPORTS, 'p', ofReport),
  rule(REPORTS, 'h1', nothingSaid),
  rule(/^method\//u, 'main', nothingSaid),
  rule(/^compare\//u, 'p.lead', () => ['0']),
  rule(/^/u, 'details ul li', nothingSaid),
  rule(/^/u, 'ul.plain li', nothingSaid),
];
