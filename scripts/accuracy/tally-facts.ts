/** Compares facts that were read with facts that are stated: takes both as lines, gives counts for each metric. */
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';

/** A fact: its metric, and a key under which two facts are the same. */
export interface Fact {
  readonly metric: string;
  readonly key: string;
}

/** Facts of one text. */
export interface ComparedFacts {
  readonly stated: readonly Fact[];
  readonly read: readonly Fact[];
}

/** Sorted by metric. A fact that is stated once and read twice is right once. */
export function tallyFacts(texts: readonly ComparedFacts[]): readonly ProseAccuracy[] {
  const counts = new Map<string, { stated: number; read: number; right: number }>();
  const of = (metric: string): { stated: number; read: number; right: number } => {
    const known = counts.get(metric) ?? { stated: 0, read: 0, right: 0 };
    counts.set(metric, known);
    return known;
  };
  for (const { stated, read } of texts) {
    for (const { metric } of stated) of(metric).stated += 1;
    const open = stated.map(({ key }) => key);
    for (const { metric, key } of read) {
      of(metric).read += 1;
      const at = open.indexOf(key);
      if (at < 0) continue;
      of(metric).right += 1;
      open.splice(at, 1);
    }
  }
  return [...counts.entries()]
    .map(([metric, count]) => ({ metric, ...count }))
    .sort((a, b) => (a.metric < b.metric ? -1 : 1));
}
