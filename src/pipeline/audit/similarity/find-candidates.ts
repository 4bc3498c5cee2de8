/** Pairs of sketches that are probably alike, found by locality-sensitive hashing instead of comparing all with all. */
import type { TextSketch } from './sketch-text.ts';
import { SKETCH_BINS, estimateSimilarity } from './sketch-text.ts';

export interface Candidate {
  /** Indices into the given sketches, a < b. */
  readonly a: number;
  readonly b: number;
  /** Share of equal bins, 0 to 1. */
  readonly estimate: number;
}

/** Four equal neighbours out of 64 groups: a pair half alike is found 98 times in 100, one of a twentieth 4 in 10,000. */
const ROWS = 4;
/** In a bucket of copies of one template not every pair is worth listing. */
const FULL_BUCKET = 30;

/** Candidates with at least the given estimate, sorted by a, then b. */
export function findCandidates(sketches: readonly TextSketch[], least: number): readonly Candidate[] {
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  const consider = (a: number, b: number): void => {
    const key = a * sketches.length + b;
    if (seen.has(key)) return;
    seen.add(key);
    const estimate = estimateSimilarity(sketches[a] as TextSketch, sketches[b] as TextSketch);
    if (estimate >= least) candidates.push({ a, b, estimate });
  };
  for (let band = 0; band < SKETCH_BINS / ROWS; band += 1) {
    for (const bucket of bucketsOf(sketches, band)) considerBucket(bucket, consider);
  }
  return candidates.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Members of a bucket in their order, buckets of one left out. */
function* bucketsOf(sketches: readonly TextSketch[], band: number): Generator<readonly number[]> {
  const sorted = new Float64Array(sketches.length);
  for (const [i, { bins }] of sketches.entries()) sorted[i] = bandKey(bins, band) * MOST_SKETCHES + i;
  sorted.sort();
  for (let from = 0; from < sorted.length;) {
    const key = Math.floor((sorted[from] as number) / MOST_SKETCHES);
    let to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] as number) / MOST_SKETCHES) === key) to += 1;
    if (to - from > 1) yield [...sorted.subarray(from, to)].map((each) => each % MOST_SKETCHES);
    from = to;
  }
}

/** A key of 32 bits and an index of 21 fit a number; sorting numbers is a fraction of filling a map. */
const MOST_SKETCHES = 2 ** 21;

function bandKey(bins: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row += 1) key = Math.imul(key ^ (bins[band * ROWS + row] as number), 0x01000193);
  return key >>> 0;
}

/** All pairs of a small bucket; in a full one each member with the first and with the one before it. */
function considerBucket(bucket: readonly number[], consider: (a: number, b: number) => void): void {
  for (let i = 1; i < bucket.length; i += 1) {
    const from = bucket.length > FULL_BUCKET ? i - 1 : 0;
    if (from > 0) consider(bucket[0] as number, bucket[i] as number);
    for (let j = from; j < i; j += 1) consider(bucket[j] as number, bucket[i] as number);
  }
}
