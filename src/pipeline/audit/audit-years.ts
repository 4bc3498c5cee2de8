/** Family C, first part: this year's report against the one before of the same agency (C1–C4). */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { DISPUTE_BLOCKS } from '../../forms/table-four.ts';
import type { TablePlace } from './asked-metrics.ts';
import { tableMetrics } from './asked-metrics.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';
import { countWords } from './count-words.ts';
import { cellPhrase, evidenceOf } from './side-label.ts';

/** C1 seven columns, C2 two stocks, C3 three blocks, C4 three tables. */
export function auditYears(entry: CollectionEntry, before: CollectionEntry): readonly CheckResult[] {
  return [
    ...APPLICANTS.map(({ id }) => assessCarryOver(entry, before, id)),
    ...['rules', 'normativeDocuments'].flatMap((family) => assessStock(entry, before, family)),
    ...DISPUTE_BLOCKS.map(({ id }) => assessPending(entry, before, id)),
    ...TABLES.map(([place, name]) => assessSameTable(entry, before, place, name)),
  ];
}

const valueOf = (entry: CollectionEntry, metric: string): number | null => entry.cells.get(metric)?.value ?? null;

const ownEvidence = (entry: CollectionEntry, metric: string): readonly CheckEvidence[] =>
  evidenceOf(entry.cells.get(metric));

function earlierEvidence(before: CollectionEntry, metric: string): readonly CheckEvidence[] {
  return evidenceOf(before.cells.get(metric)).map((evidence) => ({
    ...evidence,
    label: `${String(before.year)}年 ${evidence.label}`,
    reportId: before.reportId,
  }));
}

function unread(id: string, instance: string, metrics: readonly string[]): CheckResult {
  const message = `两年年报中未能读到${metrics.map(cellPhrase).join('、')}，不能核对。`;
  return notAssessable(id, instance, message, metrics);
}

function assessCarryOver(entry: CollectionEntry, before: CollectionEntry, column: string): CheckResult {
  const [outMetric, inMetric] = [`applications.carriedOut.${column}`, `applications.carriedIn.${column}`];
  const expected = valueOf(before, outMetric);
  const actual = valueOf(entry, inMetric);
  if (expected === null || actual === null) {
    return unread('C1', column, [...(expected === null ? [outMetric] : []), ...(actual === null ? [inMetric] : [])]);
  }
  const evidence = [...earlierEvidence(before, outMetric), ...ownEvidence(entry, inMetric)];
  const frame = { id: 'C1', instance: column, expected, actual, evidence };
  const name = APPLICANTS.find(({ id }) => id === column)?.label ?? column;
  const said = `${name}一栏，${String(before.year)}年结转下年度${countWords(expected)}件，${String(entry.year)}年上年结转${countWords(actual)}件`;
  if (expected === actual) return passed(frame, { message: `${said}，衔接。` });
  return failed(frame, { message: `${said}，相差${countWords(Math.abs(actual - expected))}件。` });
}

function assessStock(entry: CollectionEntry, before: CollectionEntry, family: string): readonly CheckResult[] {
  if (entry.edition === '2019' || before.edition === '2019') return [];
  const [stock, issued, repealed] = [`${family}.inForce`, `${family}.issued`, `${family}.repealed`];
  const [last, added, ended] = [valueOf(before, stock), valueOf(entry, issued), valueOf(entry, repealed)];
  const actual = valueOf(entry, stock);
  if (last === null || added === null || ended === null || actual === null) {
    return [unread('C2', family, [stock, issued, repealed])];
  }
  const expected = last + added - ended;
  const evidence = [
    ...earlierEvidence(before, stock),
    ...[issued, repealed, stock].flatMap((metric) => ownEvidence(entry, metric)),
  ];
  const frame = { id: 'C2', instance: family, expected, actual, evidence };
  const name = family === 'rules' ? '规章' : '行政规范性文件';
  const said =
    `${name}上年现行有效${countWords(last)}件，本年制发${countWords(added)}件、废止${countWords(ended)}件，` +
    `应为${countWords(expected)}件，所填现行有效${countWords(actual)}件`;
  if (expected === actual) return [passed(frame, { message: `${said}，衔接。` })];
  return [failed(frame, { message: `${said}，相差${countWords(Math.abs(actual - expected))}件。` })];
}

function assessPending(entry: CollectionEntry, before: CollectionEntry, block: string): CheckResult {
  const [pending, total] = [`${block}.pending`, `${block}.total`];
  const expected = valueOf(before, pending);
  const actual = valueOf(entry, total);
  if (expected === null || actual === null) return unread('C3', block, [pending, total]);
  const evidence = [...earlierEvidence(before, pending), ...ownEvidence(entry, total)];
  const frame = { id: 'C3', instance: block, expected, actual, evidence };
  const name = DISPUTE_BLOCKS.find(({ id }) => id === block)?.label ?? block;
  const said = `${name}${String(before.year)}年尚未审结${countWords(expected)}件，${String(entry.year)}年总计${countWords(actual)}件`;
  if (expected <= actual) return passed(frame, { message: `${said}，可以衔接。` });
  return failed(frame, { message: `${said}，上年未结案件去向不明。` });
}

const TABLES: readonly (readonly [TablePlace, string])[] = [
  ['tableTwo', '表二'],
  ['tableThree', '表三'],
  ['tableFour', '表四'],
];
function assessSameTable(
  entry: CollectionEntry,
  before: CollectionEntry,
  place: TablePlace,
  name: string,
): CheckResult {
  const [now, then] = [entry.tables[place], before.tables[place]];
  if (now === null || then === null || entry.edition === null || entry.edition !== before.edition) {
    return notAssessable('C4', place, `两年的${name}未能逐格读全或格式版本不同，不作比较。`);
  }
  const frame = { id: 'C4', instance: place, expected: '不同', evidence: [] };
  if (now !== then) return passed(frame, { actual: '不同', message: `${name}与上年不同。` });
  const metrics = tableMetrics(entry.edition, place);
  const filled = now.split(',').filter((number, i) => number !== '' && number !== '0' && isFlow(metrics[i])).length;
  if (filled === 0) return passed(frame, { actual: '均为0', message: `${name}两年的年度发生数均为0，不作雷同论。` });
  const message = `${name}${String(metrics.length)}格与${String(before.year)}年逐格相同，其中${String(filled)}格年度发生数不为0。`;
  return failed(frame, { actual: '相同', message });
}

/** What happens in a year; a stock such as 现行有效件数 may rightly stay as it was. */
const isFlow = (metric: string | undefined): boolean => metric !== undefined && metricOf(metric)?.nature === 'flow';
