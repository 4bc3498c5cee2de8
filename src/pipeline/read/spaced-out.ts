/**
 * Lines that a converter set sign by sign, as letter spacing and some text layers give them: 共 公 开 1 2 3 条. Takes a line, gives which of
 * its blanks are no more than that spacing. Leaves lines with blanks between words, and values at the end of a line, which may be cells.
 */
import { CHARACTER_CLASSES, WHITE } from './character-classes.ts';
import type { Line } from './split-lines.ts';

/** Fewer units may be a word that is spread over its line: 总 体 情 况. */
const SHORTEST = 16;
/** Blanks among the first units, without which nobody looks further. */
const OPENING = 12;
const FEWEST_BLANKS = 4;
/** So much of the gaps between signs have a blank. */
const SPACED_SHARE = 0.75;
/** Signs behind the alphabets, of which words are made. */
const FEWEST_WIDE = 6;
const FIRST_WIDE = 0x2e80;

/** White space that is only spacing, as wide as the narrowest gap of the line; 0 where the line is not spaced out. */
export function spacingOf(text: string, { start, end }: Line): number {
  if (end - start < SHORTEST || !opensSpaced(text, start)) return 0;
  let [signs, wide, gaps, narrowest] = [0, 0, 0, Infinity];
  for (let i = start; i < end;) {
    const from = i;
    while (i < end && isBlank(text, i)) i += 1;
    if (i > from) {
      gaps += 1;
      narrowest = Math.min(narrowest, i - from);
    }
    signs += 1;
    if (text.charCodeAt(i) >= FIRST_WIDE) wide += 1;
    i += 1;
  }
  return wide >= FEWEST_WIDE && gaps >= (signs - 1) * SPACED_SHARE ? narrowest : 0;
}

function opensSpaced(text: string, start: number): boolean {
  let blanks = 0;
  for (let i = start; i < start + OPENING; i += 1) if (isBlank(text, i)) blanks += 1;
  return blanks >= FEWEST_BLANKS;
}

/** Where the values at the end of a line begin: they may be the cells of a row. */
export function valuesAtEnd(text: string, { start, end }: Line): number {
  let at = end;
  while (at > start && (isBlank(text, at - 1) || isValueUnit(text.charCodeAt(at - 1)))) at -= 1;
  return at;
}

export function isBlank(text: string, at: number): boolean {
  return CHARACTER_CLASSES[text.charCodeAt(at)] === WHITE;
}

/** Digits and what stands within a number. */
function isValueUnit(code: number): boolean {
  return (code >= 0x2b && code <= 0x39) || (code >= 0xff0b && code <= 0xff19);
}
