/** Rules for profiles: peers, rates, checks, the balance of requests, parts of totals, facts of the year. */
import { attributeOf, elementsWithin, hasClass, textWithin, type PageElement } from '../page-elements.ts';
import { printedValue, type CsvRow } from '../published-observations.ts';
import { countsOfCheck, countsOfReport, resultsOf } from './explain-checks.ts';
import { numbersOfChart } from './explain-chart.ts';
import { metricNamed, numbersOfPeers, peersIn, type Peers } from './explain-peers.ts';
import { numbersOfAgencyRate } from './explain-rates.ts';
import { around, numbersIn, saidIn } from './figure-nodes.ts';
import { counted, idOf, yearsOf } from './published.ts';
import { ofQuotation } from './quotation.ts';
import { rule, type Asked, type Rule } from './rule.ts';
import { INDICATORS } from '../../../src/forms/indicators.ts';

const PAGES = /^agencies\/[^/]+\/index/u;
const CHECKED = /^(?:agencies|reports)\/[^/]+\/index/u;

const agencyOn = ({ page, published }: Asked): CsvRow => published.agencyOf.get(idOf(page)) ?? {};

/** The year that the profile tells of: the newest whole report, else the newest year. */
function yearOn(asked: Asked): string {
  const agency = agencyOn(asked);
  const whole = (agency['report_years'] ?? '').split('|').filter((year) => year !== '');
  return (whole.length > 0 ? whole : yearsOf(agency)).toSorted().at(-1) ?? '';
}

const valuesOn = (asked: Asked): readonly CsvRow[] => asked.published.byAgency.get(idOf(asked.page)) ?? [];

function sentenceAround({ node }: Asked): string {
  const block = around(node, 'div.comparison');
  const sentence = block === null ? undefined : elementsWithin(block).find(({ tagName }) => tagName === 'p');
  return sentence === undefined ? node.text : textWithin(sentence);
}

/** Metric by its name at the head of the sentence; group by what follows. */
function peersAround(asked: Asked): Peers | null {
  const text = sentenceAround(asked);
  const metric = metricNamed(text.split('；')[0] ?? '');
  return metric === null ? null : peersIn(text, metric, agencyOn(asked), yearOn(asked), asked.published);
}

const ofPeers = (asked: Asked): Iterable<string> => {
  const peers = peersAround(asked);
  return peers === null ? [] : numbersOfPeers(peers);
};

function ofPeersChart(asked: Asked): Iterable<string> {
  const peers = peersAround(asked);
  return peers === null ? [] : numbersOfChart(peers.stated, asked.published, peers.members);
}

/** The number of the agency that the list names there. */
function ofListedPeer(asked: Asked): Iterable<string> {
  const peers = peersAround(asked);
  const name = saidIn(around(asked.node, 'li'));
  const own = peers?.stated.filter((row) => name.startsWith(row['agency'] ?? '?')) ?? [];
  return own.map((row) => printedValue(row) ?? '');
}

/** Each metric named in 均为 0 with k/n: all k are 0. */
function ofZeroGroups(asked: Asked): Iterable<string> {
  const [group = '', list = ''] = asked.node.text.split('：');
  return list.split('、').flatMap((said) => {
    const metric = metricNamed(said);
    if (metric === null) return [];
    const { stated, members } = peersIn(group, metric, agencyOn(asked), yearOn(asked), asked.published);
    const zero = stated.every((row) => row['value'] === '0') ? ['0'] : [];
    return [...zero, counted(stated.length), counted(members)];
  });
}

function rowHead({ node }: Asked): string {
  const row = around(node, 'tr');
  const head = row === null ? undefined : elementsWithin(row).find(({ tagName }) => tagName === 'th');
  return head === undefined ? '' : textWithin(head).trim();
}

const BALANCE = ['received', 'carriedIn', 'concluded', 'carriedOut'];
const OUTCOMES = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'other'];

/** The four totals of the balance, and the totals of the outcomes over their rows. */
function ofBalance(asked: Asked): Iterable<string> {
  const own = valuesOn(asked).filter((row) => row['year'] === yearOn(asked) && row['value'] !== '');
  const totals = (row: string): readonly CsvRow[] =>
    own.filter(({ metric = '' }) => metric.startsWith(`applications.${row}.`) && metric.endsWith('.total'));
  const [received = NaN, carriedIn = NaN, concluded = NaN, carriedOut = NaN] = BALANCE.map((row) =>
    Number(totals(row)[0]?.['value']),
  );
  const [before, after] = [received + carriedIn, concluded + carriedOut];
  const sums = OUTCOMES.map((row) => totals(row).reduce((sum, { value }) => sum + Number(value), 0));
  return [
    ...BALANCE.flatMap((row) => totals(row).map((each) => printedValue(each) ?? '')),
    ...[...sums, before, after, Math.abs(before - after)].map(counted),
  ];
}

/** Parts of a total, in the words of the report, on the line where the link leads; and their sum. */
export function ofParts(asked: Asked): Iterable<string> {
  const frame = around(asked.node, 'figure') ?? around(asked.node, 'p');
  const links = frame === null ? [] : elementsWithin(frame).filter(({ tagName }) => tagName === 'a');
  const parts = links.filter((link) => /#L\d+$/u.test(attributeOf(link, 'href') ?? ''));
  return parts.flatMap((link) => writtenOnLine(attributeOf(link, 'href') ?? '', asked));
}

/** Numbers of the rows of `observations.csv` on the line, as written or as read. */
function writtenOnLine(href: string, { published }: Asked): readonly string[] {
  const [, report, line] = /reports\/([^/]+)\/#L(\d+)$/u.exec(href) ?? [];
  const source = published.sourceLines(report ?? '');
  return [...numbersIn(source.get(Number(line)) ?? '')].flatMap((written) => [
    written,
    counted(Number(written.replaceAll(',', ''))),
  ]);
}

function ofFacts(asked: Asked): Iterable<string> {
  const report = asked.published.reports.find(
    (row) => row['agency_id'] === idOf(asked.page) || row['report_id'] === idOf(asked.page),
  );
  const { cells_asked: asking = '', cells_read: read = '', prose_facts: facts = '' } = report ?? {};
  return [asking, read, facts, String(Number(asking) - Number(read))];
}

/** Rates of all indicators that the agency's year leaves undefined. */
function ofUndefinedRates(asked: Asked): Iterable<string> {
  const defined = asked.published.indicators.filter(
    (row) => row['agency_id'] === idOf(asked.page) && row['year'] === yearOn(asked) && row['value'] !== '',
  );
  return ['30', counted(INDICATORS.length - defined.length)];
}

/** Rows of the tables of a section, those without a number, and how many of these the first table leaves to the whole one. */
export function ofRowCounts({ node }: Asked): Iterable<string> {
  const section = around(node, 'section');
  const tables = section === null ? [] : elementsWithin(section).filter(isTable);
  const counts = tables.map((table) => {
    const rows = elementsWithin(table).filter((row) => elementsWithin(row).some(({ tagName }) => tagName === 'td'));
    const lines = rows.filter((row) => row.tagName === 'tr' && !hasClass(row, 'group'));
    return { all: lines.length, silent: lines.filter(isSilent).length };
  });
  const between = counts.flatMap((a) => counts.map((b) => Math.abs(a.silent - b.silent)));
  return [...counts.flatMap(({ all, silent }) => [all, silent]), ...between].map(counted);
}

const isSilent = (row: PageElement): boolean =>
  !elementsWithin(row).some((cell) => hasClass(cell, 'n') && /\d/u.test(textWithin(cell)));

const isTable = ({ tagName }: PageElement): boolean => tagName === 'table';

/** A single result in its words, or how many inputs are absent. */
const ofRemark = (results: readonly CsvRow[]): readonly string[] => [
  ...results.flatMap(({ message = '' }) => numbersIn(message)),
  counted(new Set(results.flatMap(({ missing = '' }) => missing.split('|')).filter((id) => id !== '')).size),
];

/** Charts of the agency alone: its balance, the parts of a total, its numbers over the years. */
const ofFrame = (asked: Asked): Iterable<string> => [
  ...ofParts(asked),
  ...ofBalance(asked),
  ...valuesOn(asked).map((row) => printedValue(row) ?? ''),
];

const checksOn = ({ page, published }: Asked): readonly CsvRow[] => resultsOf(idOf(page), published);

export const AGENCY_RULES: readonly Rule[] = [
  rule(PAGES, 'div.comparison figure.chart-frame figcaption', ofPeersChart),
  rule(PAGES, 'div.comparison p.chart-notes', ofPeersChart),
  rule(PAGES, 'div.comparison ul.inline-list li', ofListedPeer),
  rule(PAGES, 'div.comparison p', ofPeers),
  rule(PAGES, 'p.comparison', ofZeroGroups),
  rule(PAGES, 'table.indicators td.n', (asked) =>
    numbersOfAgencyRate(rowHead(asked), idOf(asked.page), asked.published),
  ),
  rule(CHECKED, 'table.check-table td.n', (asked) =>
    countsOfCheck(rowHead(asked).split(' ')[0] ?? '', checksOn(asked)),
  ),
  rule(CHECKED, 'table.check-table td', (asked) =>
    ofRemark(checksOn(asked).filter(({ check }) => check === rowHead(asked).split(' ')[0])),
  ),
  rule(CHECKED, 'table.check-table th', () => null),
  rule(PAGES, 'div.balance', ofBalance),
  rule(PAGES, 'p.year-facts', ofFacts),
  rule(CHECKED, 'summary', ofRowCounts),
  rule(CHECKED, 'section p', (asked) => [
    ...countsOfReport(checksOn(asked)),
    ...ofUndefinedRates(asked),
    ...ofFacts(asked),
    ...ofParts(asked),
    ...ofBalance(asked),
  ]),
  rule(PAGES, 'figure tbody td.n', ofFrame),
  rule(PAGES, 'figure tbody td', ofQuotation),
  rule(PAGES, 'figure.chart-frame', ofFrame),
];
