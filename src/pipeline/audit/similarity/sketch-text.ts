/**
 * A small fingerprint of a text by MinHash with one permutation: the share of equal bins of two sketches
 * estimates the share of common runs of the two texts.
 */
import { shingleHashes } from './shingle-hashes.ts';

export interface TextSketch {
  /** `SKETCH_BINS` unsigned 32-bit numbers. */
  readonly bins: Uint32Array;
  /** Number of runs of the text. */
  readonly runs: number;
}

export const SKETCH_BINS = 256;
const BIN_SHIFT = 24;
const EMPTY = 0xffffffff;
/** Below this many runs two texts are alike or not by chance. */
const LEAST_RUNS = 100;

/** The sketch, or null when the text is too short to compare. */
export function sketchText(text: string): TextSketch | null {
  const hashes = shingleHashes(text);
  if (hashes.length < LEAST_RUNS) return null;
  const bins = new Uint32Array(SKETCH_BINS).fill(EMPTY);
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] as number;
    const bin = hash >>> BIN_SHIFT;
    if (hash < (bins[bin] as number)) bins[bin] = hash;
  }
  return { bins: fillEmpty(bins), runs: hashes.length };
}

/** Share of equal bins, 0 to 1. */
export function estimateSimilarity(a: TextSketch, b: TextSketch): number {
  let equal = 0;
  for (let i = 0; i < SKETCH_BINS; i += 1) if (a.bins[i] === b.bins[i]) equal += 1;
  return equal / SKETCH_BINS;
}

/** An empty bin borrows from the next filled one, changed by the distance, so that sketches stay comparable. */
function fillEmpty(bins: Uint32Array): Uint32Array {
  const filled = bins.slice();
  for (let i = 0; i < SKETCH_BINS; i += 1) {
    for (let step = 1; filled[i] === EMPTY; step += 1) {
      const borrowed = bins[(i + step) % SKETCH_BINS] as number;
      if (borrowed !== EMPTY) filled[i] = (borrowed + Math.imul(step, 0x9e3779b1)) >>> 0;
    }
  }
  return filled;
}
