/** Where two texts are the same word for word: the exact share of common runs and the passages in both sources. */
import type { Mended } from '../../../domain/block.ts';
import { sourceAt } from '../../../domain/block.ts';
import type { Span } from '../../../domain/source.ts';
import { SHINGLE_LENGTH, shingleHashes } from './shingle-hashes.ts';

export interface MatchedPassage {
  /** Places of the same words in the two sources. */
  readonly a: Span;
  readonly b: Span;
  /** Han characters in common. */
  readonly length: number;
}

export interface TextMatch {
  /** Runs in both texts divided by runs in either, 0 to 1. */
  readonly similarity: number;
  /** In the order of the first text. */
  readonly passages: readonly MatchedPassage[];
}

/** Shorter passages are set phrases. */
const LEAST_LENGTH = 20;

/** Compares two texts as `comparableText` gives them. */
export function matchPassages(a: Mended, b: Mended): TextMatch {
  const left = shingleHashes(a.text);
  const places = placesOf(shingleHashes(b.text));
  const common = new Set(left.filter((hash) => places.has(hash))).size;
  const either = new Set(left).size + places.size - common;
  const passages: MatchedPassage[] = [];
  let i = 0;
  while (i < left.length) {
    const [start, length] = longestMatch(a.text, b.text, i, places.get(left[i] as number));
    if (length >= LEAST_LENGTH) passages.push(...cutPassages(a, b, i, start, length));
    i += Math.max(1, length);
  }
  return { similarity: either === 0 ? 0 : common / either, passages };
}

/** Characters between two of a passage, figures and punctuation; a table, heading or left-out sentence is longer. */
const MOST_BETWEEN = 24;

/** The run in pieces that stand together in both sources, so that no piece takes in what was never compared. */
function cutPassages(a: Mended, b: Mended, i: number, j: number, length: number): readonly MatchedPassage[] {
  const pieces: MatchedPassage[] = [];
  let from = 0;
  for (let to = 1; to <= length; to += 1) {
    if (to < length && isClose(a, i + to) && isClose(b, j + to)) continue;
    const own = to - from;
    if (own >= LEAST_LENGTH) pieces.push({ a: spanOf(a, i + from, own), b: spanOf(b, j + from, own), length: own });
    from = to;
  }
  return pieces;
}

const isClose = (mended: Mended, at: number): boolean =>
  sourceAt(mended, at) - sourceAt(mended, at - 1) <= MOST_BETWEEN;

/** A run that stands often is a phrase; four of its places are enough. */
const MOST_PLACES = 4;

function placesOf(hashes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [i, hash] of hashes.entries()) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  }
  return places;
}

function longestMatch(
  a: string,
  b: string,
  from: number,
  places: readonly number[] | undefined,
): readonly [number, number] {
  let best = 0;
  let at = 0;
  for (const place of places ?? []) {
    let length = 0;
    while (from + length < a.length && place + length < b.length && a[from + length] === b[place + length]) length += 1;
    if (length > best) [best, at] = [length, place];
  }
  return best < SHINGLE_LENGTH ? [at, 0] : [at, best];
}

const spanOf = (mended: Mended, from: number, length: number): Span => ({
  start: sourceAt(mended, from),
  end: sourceAt(mended, from + length - 1) + 1,
});
