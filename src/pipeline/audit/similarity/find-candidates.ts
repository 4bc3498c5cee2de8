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
const BANDS = SKETCH_BINS / ROWS;
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
  const keys = bandKeys(sketches);
  const group = bucketer(sketches.length);
  for (let band = 0; band < BANDS; band += 1) {
    group(keys.subarray(band * sketches.length, (band + 1) * sketches.length), (bucket) =>
      considerBucket(bucket, consider),
    );
  }
  return candidates.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** A key of 32 bits for each band and sketch, band by band. */
function bandKeys(sketches: readonly TextSketch[]): Uint32Array {
  const keys = new Uint32Array(BANDS * sketches.length);
  for (const [i, { bins }] of sketches.entries()) {
    for (let band = 0; band < BANDS; band += 1) keys[band * sketches.length + i] = bandKey(bins, band);
  }
  return keys;
}

function bandKey(bins: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row += 1) key = Math.imul(key ^ (bins[band * ROWS + row] as number), 0x01000193);
  return key >>> 0;
}

const NONE = -1;

/** Gives, for so many keys, the members of each bucket in their order, buckets of one left out. */
function bucketer(count: number): (keys: Uint32Array, take: (bucket: readonly number[]) => void) => void {
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  // First member of the bucket in each slot, and behind each member the next one.
  const first = new Int32Array(slots);
  const next = new Int32Array(count);
  return (keys, take) => {
    first.fill(NONE);
    const shared: number[] = [];
    for (let i = count - 1; i >= 0; i -= 1) {
      const slot = slotOf(first, keys, keys[i] as number);
      const second = first[slot] as number;
      if (second !== NONE && next[second] === NONE) shared.push(slot);
      next[i] = second;
      first[slot] = i;
    }
    for (const slot of shared) {
      const bucket: number[] = [];
      for (let member = first[slot] as number; member !== NONE; member = next[member] as number) bucket.push(member);
      take(bucket);
    }
  };
}

/** The slot with members of that key, else a free one: keys are spread evenly, so that it is near. */
function slotOf(first: Int32Array, keys: Uint32Array, key: number): number {
  const last = first.length - 1;
  let slot = key & last;
  while (first[slot] !== NONE && keys[first[slot] as number] !== key) slot = (slot + 1) & last;
  return slot;
}

/** All pairs of a small bucket; in a full one each member with the first and with the one before it. */
function considerBucket(bucket: readonly number[], consider: (a: number, b: number) => void): void {
  for (let i = 1; i < bucket.length; i += 1) {
    const from = bucket.length > FULL_BUCKET ? i - 1 : 0;
    if (from > 0) consider(bucket[0] as number, bucket[i] as number);
    for (let j = from; j < i; j += 1) consider(bucket[j] as number, bucket[i] as number);
  }
}
