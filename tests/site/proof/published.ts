/** The tables offered for download, read from the built site, with what the rules ask of them. */
import { groupRows, printedNumber, readCsv, type CsvRow } from '../published-observations.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unguardFormula } from '../../../src/dataset/csv/guard-formula.ts';
import { AGENCY_KINDS } from '../../../src/domain/agency.ts';
import { numbersIn } from './figure-nodes.ts';
import { elementsWithin, hasClass, pageElements, textWithin } from '../page-elements.ts';
import { readPage } from '../page-samples.ts';
import { CATALOGUE } from '../../../src/forms/catalogue.ts';
import { plainMetricName } from '../../../src/i18n/metric-name.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

export interface Published {
  readonly dist: string;
  readonly observations: readonly CsvRow[];
  /** Rows that pages show, with and without a number. */
  readonly shown: readonly CsvRow[];
  readonly agencies: readonly CsvRow[];
  readonly reports: readonly CsvRow[];
  readonly checks: readonly CsvRow[];
  readonly indicators: readonly CsvRow[];
  readonly byAgency: ReadonlyMap<string, readonly CsvRow[]>;
  readonly byMetric: ReadonlyMap<string, readonly CsvRow[]>;
  readonly agencyOf: ReadonlyMap<string, CsvRow>;
  /** The words of all rows, without spaces. */
  readonly written: ReadonlySet<string>;
  /** The numbers of the row whose words hold the text. */
  readonly writtenNumbers: (text: string) => readonly string[];
  /** Kinds of agencies by their names. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly provinces: number;
  readonly columnsOf: (csv: string) => number;
  /** Tables in a folder, their twins apart. */
  readonly filesIn: (folder: string) => number;
  /** Lines of a report as its page prints them, by their number. */
  readonly sourceLines: (report: string) => ReadonlyMap<number, string>;
  /** Name of each region by its code. */
  readonly regions: ReadonlyMap<string, string>;
}

export function readPublished(dist: string): Published {
  const observations = readCsv(dist, 'observations.csv');
  const shown = observations.filter((row) => row['shown'] === 'true');
  const agencies = readCsv(dist, 'agencies.csv');
  return {
    ...{ dist, observations, shown, agencies },
    reports: readCsv(dist, 'reports.csv'),
    checks: readCsv(dist, 'checks.csv'),
    indicators: readCsv(dist, 'indicators.csv'),
    byAgency: groupRows(shown, (row) => row['agency_id'] ?? ''),
    byMetric: groupRows(shown, (row) => row['metric'] ?? ''),
    agencyOf: new Map(agencies.map((row) => [row['agency_id'] ?? '', row])),
    ...writtenIn(observations),
    kinds: new Map(AGENCY_KINDS.map((kind) => [WORDS.t.kind[kind], kind])),
    provinces: new Set(agencies.map((row) => (row['region_code'] ?? '').slice(0, 2))).size,
    columnsOf: (csv) =>
      readFileSync(join(dist, 'data', csv), 'utf8')
        .split('\n', 1)[0]
        ?.split(',').length ?? NaN,
    filesIn: (folder) =>
      readdirSync(join(dist, 'data', folder)).filter((name) => /(?<!_excel)\.csv$/u.test(name)).length,
    sourceLines: (report) => sourceLines(dist, report),
    regions: new Map(readCsv(dist, 'regions.csv').map((row) => [row['region_code'] ?? '', row['region'] ?? ''])),
  };
}

export const WORDS = wordsOf(undefined);
export const METRIC_NAMES: readonly (readonly [string, string])[] = CATALOGUE.map(({ id }) => [
  plainMetricName(id, WORDS),
  id,
]);

export const yearsOf = (agency: CsvRow): readonly string[] =>
  `${agency['report_years'] ?? ''}|${agency['partial_years'] ?? ''}`.split('|').filter((year) => year !== '');

/** `64` holds `640121`; the nation holds every place. */
export const liesIn = (row: CsvRow, code: string): boolean =>
  code === 'cn' || (row['region_code'] ?? '').startsWith(code);

export const counted = (count: number): string => printedNumber(count, 'exact');

/** Page's agency, metric or region. */
export const idOf = (page: string): string => page.split('/')[1] ?? '';

/** Scope under which a number may stand beside others: that of a body for an area is the area's. */
export function scopeOf(row: CsvRow, { agencyOf }: Published): string {
  const speaks = agencyOf.get(row['agency_id'] ?? '')?.['speaks_for_area'] === 'true';
  return speaks && row['scope'] === 'agency' ? 'area' : (row['scope'] ?? '');
}

/** The middle of numbers by the method page: the mean of the two middle ones where there are two. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
}

/** Tags, marks of bold print, spaces and the three dots of a cut are no words. */
const bare = (text: string): string => text.replace(/<[^<>]*>?|[*_]{2,}|[\s…]/gu, '');

function writtenIn(observations: readonly CsvRow[]): Pick<Published, 'written' | 'writtenNumbers'> {
  const written = new Set(observations.map((row) => bare(unguardFormula(row['as_written'] ?? ''))));
  return {
    written,
    writtenNumbers: (text) =>
      [...written].filter((each) => each.includes(bare(text))).flatMap((each) => numbersIn(each)),
  };
}

function sourceLines(dist: string, report: string): ReadonlyMap<number, string> {
  const lines = pageElements(readPage(dist, `reports/${report}/index.html`)).filter((each) => hasClass(each, 'line'));
  return new Map(
    lines.flatMap((line) => {
      const number = elementsWithin(line).find((each) => hasClass(each, 'ln'));
      const text = elementsWithin(line).find(({ tagName }) => tagName === 'p');
      return number === undefined || text === undefined
        ? []
        : [[Number(textWithin(number)), textWithin(text)] as const];
    }),
  );
}
