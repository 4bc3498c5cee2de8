/** Rules for the pages of rates and for rates beside each other: parts from `indicators.csv`, each agency by its newest year with a value. */
import { INDICATORS, type Indicator } from '../../../src/forms/indicators.ts';
import { MOST_CHANGES } from '../../../src/components/changes-between.ts';
import { attributeOf, elementsWithin, type PageElement } from '../page-elements.ts';
import { groupRows, type CsvRow } from '../published-observations.ts';
import { computeRate } from './explain-formula.ts';
import { numbersOfAgencyRate, numbersOfRegionRate, percent } from './explain-rates.ts';
import { around, saidIn } from './figure-nodes.ts';
import { counted, idOf, middleOf, yearsOf, type Published } from './published.ts';
import { rule, type Asked, type Rule } from './rule.ts';

const RATES = /^rates\//u;
const LIST = /^rates\/index/u;
const REGIONS = /^regions\//u;

/** Smallest denominator of a rate that is drawn. */
const LEAST = 30;

const indicatorOn = ({ page }: Asked): Indicator | undefined => INDICATORS.find(({ id }) => id === idOf(page));

/** Newest row with a value, one an agency. */
function newestOf(id: string, { indicators }: Published): readonly CsvRow[] {
  const defined = indicators.filter((row) => row['indicator'] === id && row['value'] !== '');
  const byAgency = groupRows(defined, (row) => row['agency_id'] ?? '');
  return [...byAgency.values()].map((rows) => rows.reduce((a, b) => (Number(b['year']) > Number(a['year']) ? b : a)));
}

const isRanked = (row: CsvRow): boolean => Number(row['denominator']) >= LEAST;

/** Agencies without a value whose newest year divides by 0. */
function overNothing(indicator: Indicator, published: Published): number {
  const defined = new Set(newestOf(indicator.id, published).map((row) => row['agency_id']));
  const others = published.agencies.filter((row) => !defined.has(row['agency_id']));
  return others.filter((row) => {
    const newest = Math.max(...yearsOf(row).map(Number));
    const own = (published.byAgency.get(row['agency_id'] ?? '') ?? []).filter(({ year }) => Number(year) === newest);
    return computeRate(indicator, own, newest)?.[1] === 0;
  }).length;
}

function ofCounts(asked: Asked): Iterable<string> {
  const indicator = indicatorOn(asked);
  if (indicator === undefined) return [];
  const rows = newestOf(indicator.id, asked.published);
  const ranked = rows.filter(isRanked).length;
  const counts = [rows.length, ranked, rows.length - ranked, overNothing(indicator, asked.published)];
  return [String(LEAST), ...counts.map(counted)];
}

/** In the list of all rates: how many agencies have the rate of the row, how many enough, and of the single ones of these the middle with their number, or each. */
function ofListed(asked: Asked): Iterable<string> {
  const { published } = asked;
  const links = hrefsIn(around(asked.node, 'tr'));
  const id = links.map((href) => /rates\/([^/]+)\/$/u.exec(href)?.[1]).find((each) => each !== undefined);
  const rows = newestOf(id ?? '', published);
  const ranked = rows.filter(isRanked);
  const singles = ranked.filter((row) => !speaksForArea(row, published));
  const shares = singles.map((row) => Number(row['value']));
  /** Rounded before or after: between two rates the middle may lie on the edge. */
  const rounded = shares.map((share) => Math.round(share * 1000) / 1000);
  return [
    ...[rows.length, ranked.length].map(counted),
    ...(shares.length < 5
      ? shares.map(percent)
      : [...[shares, rounded].map((each) => percent(middleOf(each))), counted(shares.length)]),
  ];
}

const speaksForArea = (row: CsvRow, { agencyOf }: Published): boolean =>
  agencyOf.get(row['agency_id'] ?? '')?.['speaks_for_area'] === 'true';

/** The drawn ones of each scope: how many, how many none, middle, largest, and each where they are few. */
function ofDrawing(asked: Asked): Iterable<string> {
  const indicator = indicatorOn(asked);
  if (indicator === undefined) return [];
  const { published } = asked;
  const ranked = newestOf(indicator.id, published).filter(isRanked);
  const speaks = (row: CsvRow): boolean => speaksForArea(row, published);
  const groups = [ranked.filter((row) => !speaks(row)), ranked.filter(speaks)];
  return [
    ...ofCounts(asked),
    ...groups.flatMap((rows) => {
      const shares = rows.map((row) => Math.round(Number(row['value']) * 1000) / 1000);
      const most = Math.max(...shares);
      const counts = [rows.length, ...[0, most].map((end) => shares.filter((share) => share === end).length)];
      return [...counts.map(counted), ...saidOf(shares)];
    }),
  ];
}

const saidOf = (shares: readonly number[]): readonly string[] =>
  shares.length === 0 ? [] : [...shares, middleOf(shares), Math.max(...shares)].map(percent);

const hrefsIn = (element: PageElement | null): readonly string[] =>
  element === null ? [] : elementsWithin(element).flatMap((each) => attributeOf(each, 'href') ?? []);

/** Agencies of each province, which a long table leads to. */
function ofPlaces(asked: Asked): Iterable<string> {
  const indicator = indicatorOn(asked);
  if (indicator === undefined) return [];
  const rows = newestOf(indicator.id, asked.published).map((row) =>
    asked.published.agencyOf.get(row['agency_id'] ?? ''),
  );
  const codes = rows.map((row) => (row?.['region_code'] ?? '').slice(0, 2));
  return [...new Set(codes)].map((code) => counted(codes.filter((each) => each === code).length));
}

/** A row of an agency, or of a province in the year of the caption. */
function ofRow(asked: Asked): Iterable<string> {
  const indicator = indicatorOn(asked);
  const hrefs = hrefsIn(around(asked.node, 'tr'));
  const agency = agencyIn(asked);
  if (indicator === undefined) return [];
  if (agency !== undefined) return numbersOfAgencyRate(indicator.zh, agency, asked.published);
  const code = hrefs.map((href) => /regions\/(\d+)\/$/u.exec(href)?.[1]).find((id) => id !== undefined) ?? '';
  return numbersOfRegionRate(indicator, code, yearSaid(asked), asked.published);
}

/** The agency that the row leads to. */
function agencyIn({ node }: Asked): string | undefined {
  const ids = hrefsIn(around(node, 'tr')).map((href) => /agencies\/([^/]+)\/$/u.exec(href)?.[1]);
  const id = ids.find((each) => each !== undefined);
  return id === undefined ? undefined : decodeURIComponent(id);
}

const yearSaid = ({ node }: Asked): string => /20\d\d/u.exec(saidIn(around(node, 'table')))?.[0] ?? '';

/** The rates of a region beside those of its level: any of those in the heads. */
function ofBeside(asked: Asked): Iterable<string> {
  const heads = hrefsIn(around(asked.node, 'table')).map(
    (href) => /(?:rates\/|#indicator-)([^/]+)\/?$/u.exec(href)?.[1],
  );
  const code =
    hrefsIn(around(asked.node, 'tr'))
      .map((href) => /regions\/(\d+|cn)\/$/u.exec(href)?.[1])
      .find((id) => id !== undefined) ?? idOf(asked.page);
  return INDICATORS.filter(({ id }) => heads.includes(id)).flatMap((indicator) =>
    numbersOfRegionRate(indicator, code, yearSaid(asked), asked.published),
  );
}

/** A rate beside that of the year before: of one agency and one scope, with enough in both years. */
interface Pair {
  readonly agency: string;
  readonly year: string;
  readonly by: number;
}

function pairsOf(asked: Asked): readonly Pair[] {
  const { indicators } = asked.published;
  const ranked = indicators.filter((row) => row['indicator'] === indicatorOn(asked)?.id && isRanked(row));
  return ranked.flatMap((row) => {
    const { agency_id: agency = '', year = '' } = row;
    const before = ranked.find((other) => other['agency_id'] === agency && Number(other['year']) === Number(year) - 1);
    return before === undefined ? [] : [{ agency, year, by: Number(row['value']) - Number(before['value']) }];
  });
}

/** Both rates with their intervals, and what lies between them in percentage points. */
function ofChanged(asked: Asked): Iterable<string> {
  const agency = agencyIn(asked);
  const pairs = pairsOf(asked).filter((pair) => pair.agency === agency);
  return [...ofRow(asked), ...pairs.flatMap(({ by }) => pointsOf(by))];
}

/** As numbers are found in a text: a fall with its sign, a rise without. */
function pointsOf(by: number): readonly string[] {
  const points = Math.abs(by) * 100;
  const said = points < 0.05 ? String(Number(points.toPrecision(1))) : points.toFixed(1);
  return by === 0 ? ['0'] : [by < 0 ? `−${said}` : said];
}

/** All of the newest year that can be held against the year before, those that rose, fell and stayed, and how many of each are shown. */
function ofChangeCounts(asked: Asked): Iterable<string> {
  const pairs = pairsOf(asked);
  const newest = String(Math.max(...pairs.map(({ year }) => Number(year))));
  const own = pairs.filter(({ year }) => year === newest);
  const counts = [1, -1, 0].map((sign) => own.filter(({ by }) => Math.sign(by) === sign).length);
  return [LEAST, MOST_CHANGES, own.length, ...counts].map(counted);
}

/** Sums are links, but to the agencies that they add up, not to one figure: asked before the rules for links. */
export const RATE_SUM_RULES: readonly Rule[] = [rule(RATES, 'table.place-rates td', ofRow)];

export const RATE_RULES: readonly Rule[] = [
  rule(LIST, 'table.rate-list th', () => [String(LEAST)]),
  rule(LIST, 'table.rate-list td.n', ofListed),
  rule(LIST, 'p.note', () => ['0', '0%', '5', String(LEAST)]),
  rule(REGIONS, 'table.rates td.n', ofBeside),
  rule(REGIONS, 'table.rates caption', () => [String(LEAST)]),
  rule(RATES, 'table.changes caption', ofChangeCounts),
  rule(RATES, 'table.changes td', ofChanged),
  rule(RATES, 'table.rates caption', () => [String(LEAST)]),
  rule(RATES, 'table.rates td', ofRow),
  rule(RATES, 'table.rates tfoot th', ofRow),
  rule(RATES, 'dl.facts dd', () => [String(LEAST)]),
  rule(RATES, 'p.lead', () => ['0', '0%']),
  rule(RATES, 'figure.chart-frame figcaption', ofDrawing),
  rule(RATES, 'form.table-filter output', ofCounts),
  rule(RATES, 'ul.inline-list li', ofPlaces),
  rule(RATES, 'section p', ofCounts),
  rule(/^metrics\/index/u, 'p.note', () => ['0', '0%']),
];
