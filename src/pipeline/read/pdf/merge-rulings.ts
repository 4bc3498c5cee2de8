/**
 * Makes whole lines of the pieces that producers paint (one border a cell, dashes): takes rulings, gives as few as show
 * the same, each at the place of its fellows.
 */
import type { Ruling, Rulings } from './page-rulings.ts';

/** Lines no further apart than this are at one place, in points. */
const SAME_PLACE = 1.1;
/** A gap no longer than this is none, in points. */
const SMALL_GAP = 2.5;

/** The lines of a page, joined. */
export function mergeRulings({ level, upright }: Rulings): Rulings {
  return { level: merged(level), upright: merged(upright) };
}

function merged(lines: readonly Ruling[]): readonly Ruling[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  const out: Ruling[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as Ruling).at - (sorted[to - 1] as Ruling).at < SAME_PLACE / 2) to += 1;
    out.push(...joined(sorted.slice(from, to)));
    from = to;
  }
  return out;
}

/** Lines at one place, joined along it. */
function joined(lines: readonly Ruling[]): readonly Ruling[] {
  const at = lines.reduce((sum, line) => sum + line.at, 0) / lines.length;
  const out: Ruling[] = [];
  for (const line of [...lines].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last === undefined || line.from - last.to > SMALL_GAP) out.push({ ...line, at });
    else out[out.length - 1] = { at, from: last.from, to: Math.max(last.to, line.to) };
  }
  return out;
}
