/**
 * Every number that a page prints as a figure is found in `observations.csv` at the place that its link names, or follows
 * from rows of that file by the formula of the method page. Nothing else of the build is asked.
 */
import { expect, inject, test } from 'vitest';
import { attributeOf, elementsWithin, hasClass, pageElements, textWithin, type PageElement } from './page-elements.ts';
import { CATALOGUE } from '../../src/forms/catalogue.ts';
import { INDICATORS, type Indicator } from '../../src/forms/indicators.ts';
import { plainMetricName } from '../../src/i18n/metric-name.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { htmlFiles, readPage } from './page-samples.ts';
import { numbersOfAgencyRate } from './proof/explain-rates.ts';
import { readPublished } from './proof/published.ts';
import { rowsBehind } from './proof/rows-at.ts';
import { groupRows, printedNumber, printedValue, readCsv, type CsvRow } from './published-observations.ts';

const dist = inject('dist');
/** Pages in Chinese; those in English have the same figures, see `languages.test.ts`. */
const pages = htmlFiles(dist).filter((path) => !path.startsWith('en/'));
const rows = readCsv(dist, 'observations.csv');
const shown = rows.filter((row) => row['shown'] === 'true' && row['value'] !== '');
const published = readPublished(dist);
const rowsAt = rowsBehind(published);
const byAgency = groupRows(shown, (row) => row['agency'] ?? '');

/** Takes `/atlas/metrics/published.total/`; leaves `/atlas/metrics/`. */
const METRIC_LINK = /metrics\/([^/]+)\/$/u;

/** Takes a year and a cell without digits; leaves 463. */
const EXPLAINED = /^(?:20\d\d|[^\d]*)$/u;

/** Figures in text and tables, and those in the tables beneath charts. */
const figures = (path: string): readonly PageElement[] =>
  pageElements(readPage(dist, path)).filter((element) => isFigure(element));

function isFigure(element: PageElement): boolean {
  if (hasClass(element, 'v') || hasClass(element, 'v-other')) return true;
  const cell = element.parentNode;
  const inCell = cell !== null && 'tagName' in cell && cell.tagName === 'td' && hasClass(cell, 'n');
  return inCell && element.tagName === 'a' && /^[≥≤约]?−?[\d,.]+$/u.test(textWithin(element).trim());
}

test('every figure with a proof is the value of a row of observations.csv at that proof', () => {
  let links = 0;
  const unproven: string[] = [];
  for (const path of pages) {
    for (const element of figures(path)) {
      const href = attributeOf(element, 'href');
      if (href === null || METRIC_LINK.test(href)) continue;
      links += 1;
      const printed = textWithin(element).replace(/^[^\d≥≤约−]+/u, '');
      const found = rowsAt(href).some((row) => printedValue(row) === printed || bareValue(row) === printed);
      if (!found) unproven.push(`${path}: ${textWithin(element)} at ${href}`);
    }
  }
  expect(unproven).toEqual([]);
  expect(links).toBeGreaterThan(3000);
});

test('every count on the page of metrics is the number of agency-years that observations.csv shows', () => {
  const counts = groupRows(shown, (row) => row['metric'] ?? '');
  const linked = figures('metrics/index.html').flatMap((element) => {
    const metric = METRIC_LINK.exec(attributeOf(element, 'href') ?? '')?.[1];
    return metric === undefined ? [] : [{ metric, printed: textWithin(element).trim() }];
  });
  const wrong = linked.filter(
    ({ metric, printed }) => printed !== printedNumber((counts.get(metric) ?? []).length, 'exact'),
  );
  expect(wrong).toEqual([]);
  expect(linked.length).toBeGreaterThan(100);
});

/** The other side of a contradiction is printed without its state. */
function bareValue(row: CsvRow): string | null {
  return row['value'] === '' ? null : printedNumber(Number(row['value']), 'exact');
}

test('every row of a metric page is what observations.csv shows for that agency and year', () => {
  const wrong: string[] = [];
  let compared = 0;
  const byKey = groupRows(shown, (row) => `${row['agency_id'] ?? ''} ${row['metric'] ?? ''} ${row['year'] ?? ''}`);
  for (const path of pages.filter((each) => /^metrics\/[^/]+\/index\.html$/u.test(each))) {
    const metric = path.split('/')[1] ?? '';
    const table = pageElements(readPage(dist, path)).find((element) => attributeOf(element, 'id') === 'rows');
    for (const row of table === undefined
      ? []
      : elementsWithin(table).filter((each) => attributeOf(each, 'data-y') !== null)) {
      const agency = /agencies\/([^/]+)\//u.exec(linkOf(row))?.[1] ?? '';
      const figure = elementsWithin(row).find((each) => hasClass(each, 'v'));
      const known = byKey.get(`${agency} ${metric} ${attributeOf(row, 'data-y') ?? ''}`) ?? [];
      const printed = figure === undefined || hasClass(figure, 'v-none') ? null : textWithin(figure);
      compared += 1;
      if (printed === null ? known.length > 0 : !known.some((each) => printedValue(each) === printed))
        wrong.push(`${path}: ${agency} ${attributeOf(row, 'data-y') ?? ''} ${printed ?? 'no number'}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

const linkOf = (row: PageElement): string =>
  elementsWithin(row)
    .map((each) => attributeOf(each, 'href'))
    .find((href) => href !== null) ?? '';

test('every mark of a chart names an agency and a number that observations.csv shows for it, of the metric on its page', () => {
  const wrong: string[] = [];
  let marks = 0;
  for (const path of pages) {
    const metric = /^(?:metrics|embed)\/([^/]+)\//u.exec(path)?.[1];
    const rate = INDICATORS.find(({ id }) => path.startsWith(`rates/${id}/`));
    for (const element of pageElements(readPage(dist, path))) {
      if (element.tagName !== 'title' || element.parentNode === null || !('tagName' in element.parentNode)) continue;
      const mark = /^(?<name>.+?) (?<printed>[≥≤约]?−?[\d,.]+)$/u.exec(textWithin(element).trim())?.groups;
      if (mark === undefined || !byAgency.has(mark['name'] ?? '')) continue;
      marks += 1;
      const own = byAgency.get(mark['name'] ?? '') ?? [];
      const known = own.filter((row) => metric === undefined || row['metric'] === metric);
      const isKnown =
        rate === undefined
          ? known.some((row) => printedValue(row) === mark['printed'])
          : percentsOf(rate, own[0]?.['agency_id'] ?? '').includes(Number(mark['printed']));
      if (!isKnown) wrong.push(`${path}: ${textWithin(element)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(marks).toBeGreaterThan(1000);
});

/** What an agency's years give for a rate, in per cent, among other numbers of it. */
const percentsOf = ({ zh }: Indicator, agency: string): readonly number[] =>
  numbersOfAgencyRate(zh, agency, published)
    .filter((text) => text.endsWith('%'))
    .map((text) => Number(text.slice(0, -1)));

/** 已载明合计, by the method page: the numbers of scope agency of all offices of the region, bodies for an area left out. */
const offices = readCsv(dist, 'agencies.csv').filter((row) => row['speaks_for_area'] === 'false');
const officeIds = new Set(offices.map((row) => row['agency_id'] ?? ''));
const summable = groupRows(
  shown.filter((row) => row['scope'] === 'agency' && officeIds.has(row['agency_id'] ?? '')),
  (row) => `${row['metric'] ?? ''} ${row['year'] ?? ''}`,
);
const liesIn = (row: CsvRow, code: string): boolean => code === 'cn' || (row['region_code'] ?? '').startsWith(code);

function membersOf(code: string, year: string): number {
  const years = (row: CsvRow): readonly string[] =>
    `${row['report_years'] ?? ''}|${row['partial_years'] ?? ''}`.split('|');
  return offices.filter((row) => liesIn(row, code) && years(row).includes(year)).length;
}

function totalOf(code: string, metric: string, year: string): string {
  const own = (summable.get(`${metric} ${year}`) ?? []).filter((row) => liesIn(row, code));
  const states = new Set(own.map((row) => row['state'] ?? ''));
  const sum = own.reduce((total, row) => total + Math.round(Number(row['value']) * 1e6), 0) / 1e6;
  const mixed = states.has('approximate') || (states.has('atLeast') && states.has('atMost'));
  const bound = ['atLeast', 'atMost'].find((state) => states.has(state)) ?? 'exact';
  const text = printedNumber(sum, mixed ? 'approximate' : bound);
  return `${text}（${String(own.length)}/${String(membersOf(code, year))} 家）`;
}

const WORDS = wordsOf(undefined);
const METRIC_IDS = new Map(CATALOGUE.map(({ id }) => [plainMetricName(id, WORDS), id]));

interface PrintedTotal {
  readonly code: string;
  readonly metric: string;
  readonly year: string;
  readonly printed: string;
}

/** Rows are metrics and columns years, or rows are regions and columns metrics of the year in the caption. */
function totalsIn(table: PageElement, pageCode: string): readonly PrintedTotal[] {
  const inside = elementsWithin(table);
  const heads = inside
    .filter((each) => each.tagName === 'th' && hasClass(each, 'n'))
    .map((each) => textWithin(each).trim());
  const caption = inside
    .filter(({ tagName }) => tagName === 'caption')
    .map(textWithin)
    .join('');
  const captionYear = /\d{4}/u.exec(caption)?.[0] ?? '';
  return inside
    .filter(({ tagName }) => tagName === 'tr')
    .flatMap((row) => {
      const metric = METRIC_LINK.exec(linkOf(row))?.[1];
      const code = /regions\/([^/]+)\/$/u.exec(linkOf(row))?.[1] ?? pageCode;
      return elementsWithin(row)
        .filter((each) => each.tagName === 'td' && hasClass(each, 'n'))
        .map((cell, i) => {
          const head = heads[i] ?? '';
          const place =
            metric === undefined ? { metric: METRIC_IDS.get(head) ?? head, year: captionYear } : { metric, year: head };
          return { cell, code, ...place, printed: textWithin(cell).replace(/\s*（/u, '（').trim() };
        })
        .filter(({ cell }) => isTotal(cell));
    });
}

function isTotal(cell: PageElement): boolean {
  const inside = elementsWithin(cell);
  return (
    inside.some((each) => each.tagName === 'span' && hasClass(each, 'v')) &&
    inside.some(({ tagName }) => tagName === 'small')
  );
}

test('every total of a region is the sum of its rows in observations.csv, with k of n', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const path of pages.filter((each) => /^regions\/[^/]+\/index\.html$/u.test(each))) {
    const tables = pageElements(readPage(dist, path)).filter(({ tagName }) => tagName === 'table');
    for (const { code, metric, year, printed } of tables.flatMap((table) =>
      totalsIn(table, path.split('/')[1] ?? ''),
    )) {
      count += 1;
      const computed = totalOf(code, metric, year);
      if (printed !== computed) wrong.push(`${path}: ${code} ${metric} ${year} ${printed}, computed ${computed}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

/** Results of checks and rates: their rows lead to the method page or to rates, their tables are `checks.csv` and `indicators.csv`. */
function isCounted(cell: PageElement): boolean {
  const row = cell.parentNode;
  if (isOfRates(cell)) return true;
  return (
    row !== null && elementsWithin(row).some((each) => /method\/#|\/rates\//u.test(attributeOf(each, 'href') ?? ''))
  );
}

/** In the table of rates beside each other, which `every-number.test.ts` computes. */
function isOfRates(element: PageElement): boolean {
  if (element.tagName === 'table') return hasClass(element, 'rates');
  const above = element.parentNode;
  return above !== null && 'tagName' in above && isOfRates(above);
}

test('no cell of numbers on a page of a metric or a region holds a figure without its proof', () => {
  const bare = pages
    .filter((path) => /^(?:metrics|regions)\/[^/]+\/index\.html$/u.test(path))
    .flatMap((path) =>
      pageElements(readPage(dist, path))
        .filter((cell) => cell.tagName === 'td' && hasClass(cell, 'n') && !EXPLAINED.test(textWithin(cell).trim()))
        .filter((cell) => !isCounted(cell))
        .filter(
          (cell) =>
            !elementsWithin(cell).some((each) => ['v', 'v-none', 'v-other'].some((name) => hasClass(each, name))),
        )
        .map((cell) => `${path}: ${textWithin(cell).trim()}`),
    );
  expect(bare).toEqual([]);
});
