/**
 * Matches two ordered lists one to one without crossings so that the sum of scores is greatest.
 * Takes the lengths and a score (null forbids a pair), gives for each left item its right item or -1.
 */

/** Above this number of comparisons nothing is matched: no form has so many rows. */
const MOST_PAIRS = 40_000;

export function matchInOrder(
  left: number,
  right: number,
  score: (l: number, r: number) => number | null,
): readonly number[] {
  const matched = new Array<number>(left).fill(-1);
  if (left === 0 || right === 0 || left * right > MOST_PAIRS) return matched;
  const width = right + 1;
  const best = new Float64Array((left + 1) * width);
  const taken = new Uint8Array((left + 1) * width);
  for (let l = 1; l <= left; l += 1) {
    for (let r = 1; r <= right; r += 1) fillCell(best, taken, l, r, width, score(l - 1, r - 1));
  }
  for (let l = left, r = right; l > 0 && r > 0;) {
    const step = taken[l * width + r];
    if (step === PAIR) matched[l - 1] = r - 1;
    if (step !== SKIP_RIGHT) l -= 1;
    if (step !== SKIP_LEFT) r -= 1;
  }
  return matched;
}

const SKIP_LEFT = 0;
const SKIP_RIGHT = 1;
const PAIR = 2;

function fillCell(
  best: Float64Array,
  taken: Uint8Array,
  l: number,
  r: number,
  width: number,
  score: number | null,
): void {
  const at = l * width + r;
  const skipLeft = best[at - width] as number;
  const skipRight = best[at - 1] as number;
  const pair = score === null ? -1 : (best[at - width - 1] as number) + score;
  if (pair > skipLeft && pair > skipRight) {
    best[at] = pair;
    taken[at] = PAIR;
  } else if (skipRight > skipLeft) {
    best[at] = skipRight;
    taken[at] = SKIP_RIGHT;
  } else best[at] = skipLeft;
}
