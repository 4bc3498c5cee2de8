/** G5: two reports of the same agency and year, cell by cell. */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import type { TablePlace } from './asked-metrics.ts';
import { tableMetrics } from './asked-metrics.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';
import { cellPhrase, evidenceOf } from './side-label.ts';

const PLACES: readonly TablePlace[] = ['tableTwo', 'tableThree', 'tableFour'];

interface CellPair {
  readonly metric: string;
  readonly own: string;
  readonly other: string;
}

/** Compares the cells that both reports give. */
export function assessDuplicate(entry: CollectionEntry, other: CollectionEntry): CheckResult {
  const pairs = [...sharedCells(entry, other).values()];
  if (pairs.length === 0) return notAssessable('G5', '', '同一机关同一年度收录两份年报，没有可逐格比较的数字。');
  const different = pairs.filter((pair) => pair.own !== pair.other);
  const frame = { id: 'G5', instance: '' };
  const said = `同一机关${String(entry.year)}年度收录两份年报`;
  const [first] = different;
  if (first === undefined) {
    const cells = `${String(pairs.length)}格`;
    return passed(frame, { expected: cells, actual: cells, message: `${said}，${cells}数字相同。`, evidence: [] });
  }
  const message = `${said}，有${String(different.length)}格不同，如${cellPhrase(first.metric)}分别为${first.own}、${first.other}。`;
  const evidence = evidenceOfPair(entry, other, first.metric);
  return failed(frame, { expected: first.other, actual: first.own, message, evidence });
}

function sharedCells(entry: CollectionEntry, other: CollectionEntry): ReadonlyMap<string, CellPair> {
  const pairs = new Map<string, CellPair>();
  for (const place of PLACES) for (const pair of tablePairs(entry, other, place)) pairs.set(pair.metric, pair);
  for (const [metric, { value }] of entry.cells) {
    const twin = other.cells.get(metric);
    if (twin !== undefined) pairs.set(metric, { metric, own: String(value), other: String(twin.value) });
  }
  return pairs;
}

function tablePairs(entry: CollectionEntry, other: CollectionEntry, place: TablePlace): readonly CellPair[] {
  const [own, twin] = [entry.tables[place]?.split(','), other.tables[place]?.split(',')];
  if (own === undefined || twin === undefined || entry.edition === null || entry.edition !== other.edition) return [];
  const metrics = tableMetrics(entry.edition, place);
  return metrics.map((metric, i) => ({ metric, own: own[i] as string, other: twin[i] as string }));
}

function evidenceOfPair(entry: CollectionEntry, other: CollectionEntry, metric: string): readonly CheckEvidence[] {
  const twin = evidenceOf(other.cells.get(metric)).map((evidence) => ({ ...evidence, reportId: other.reportId }));
  return [...evidenceOf(entry.cells.get(metric)), ...twin];
}
