/** C5: a change from the year before that lies far outside the changes of the peers of the same kind. */
import type { CheckResult } from '../../domain/check.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';
import { countWords } from './count-words.ts';
import { cellPhrase, evidenceOf } from './side-label.ts';

const METRICS = [
  'applications.received.total',
  'licensing.decisions',
  'penalties.decisions',
  'compulsoryMeasures.decisions',
] as const;

/** A report together with the one of the year before. */
export interface YearPair {
  readonly entry: CollectionEntry;
  readonly before: CollectionEntry;
}

const LEAST_PEERS = 30;
const LEAST_FACTOR = 10;
const LEAST_DIFFERENCE = 50;
/** Share of the peers at either end among whose changes one is far out. */
const TAIL = 0.02;

/** C5 of every pair: one result per metric that both years state, or one that says why there is none. */
export function auditJumps(pairs: readonly YearPair[]): readonly (readonly [YearPair, readonly CheckResult[]])[] {
  const peers = new Map<string, number[]>();
  for (const pair of pairs) {
    for (const metric of METRICS) {
      const change = changeOf(pair, metric);
      if (change === null) continue;
      const key = peerKey(pair, metric);
      const changes = peers.get(key);
      if (changes === undefined) peers.set(key, [change]);
      else changes.push(change);
    }
  }
  const sorted = new Map([...peers].map(([key, changes]) => [key, Float64Array.from(changes).sort()]));
  return pairs.map((pair) => [pair, assessPair(pair, sorted)]);
}

const peerKey = ({ entry }: YearPair, metric: string): string =>
  `${entry.agency.kind} ${String(entry.agency.speaksForArea)} ${String(entry.year)} ${metric}`;

/** Logarithm of the ratio of both years, one added to each so that 0 has one. */
function changeOf({ entry, before }: YearPair, metric: string): number | null {
  const [now, then] = [entry.cells.get(metric)?.value, before.cells.get(metric)?.value];
  return typeof now === 'number' && typeof then === 'number' ? Math.log((now + 1) / (then + 1)) : null;
}

function assessPair(pair: YearPair, peers: ReadonlyMap<string, Float64Array>): readonly CheckResult[] {
  const results = METRICS.flatMap((metric) => {
    const change = changeOf(pair, metric);
    const changes = peers.get(peerKey(pair, metric));
    if (change === null || changes === undefined || changes.length < LEAST_PEERS) return [];
    return [assessChange(pair, metric, change, changes)];
  });
  if (results.length > 0) return results;
  return [notAssessable('C5', '', `有两年数字的同类机关不足${String(LEAST_PEERS)}家，不作比较。`)];
}

function assessChange({ entry, before }: YearPair, metric: string, change: number, changes: Float64Array): CheckResult {
  const [now, then] = [entry.cells.get(metric)?.value as number, before.cells.get(metric)?.value as number];
  const beyond = change > 0 ? changes.length - countBelow(changes, change) : countUpTo(changes, change);
  const rare = beyond / changes.length <= Math.max(TAIL, 1 / changes.length);
  const large = Math.abs(now - then) >= LEAST_DIFFERENCE && Math.abs(change) >= Math.log(LEAST_FACTOR);
  const evidence = evidenceOf(entry.cells.get(metric));
  const frame = { id: 'C5', instance: metric, expected: then, actual: now, evidence };
  const said = `${cellPhrase(metric)}由${String(before.year)}年的${countWords(then)}变为${countWords(now)}`;
  if (!rare || !large) return passed(frame, { message: `${said}，未见异常。` });
  const message = `${said}，变化幅度在${countWords(changes.length)}家同类机关中居前${countWords(beyond)}位，请核对是否笔误或口径变化。`;
  return failed(frame, { message });
}

/** How many of the sorted values are smaller. Counting them one by one would cost the square of the reports. */
function countBelow(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (other) => other >= value);
}

function countUpTo(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (other) => other > value);
}

/** Index of the first value for which a condition holds that holds for all behind it as well. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
