/** What the line reader asks of every UTF-16 unit, so that one look at each tells what its line needs: several traits as bits. */
import { CHARACTER_CLASSES, FULL_WIDTH, NARROW, WIDE } from './character-classes.ts';

/** Mending does more than make it narrow: white space, marks, signs of another normal form, brackets that may hold a reading. */
export const MOVES = 1;
/** Full-width, to be made narrow in its place. */
export const WIDENED = 2;
export const TAB = 4;
export const PIPE = 8;
/** A line feed or a carriage return. */
export const BREAK = 16;
/** A letter or mark that text recognition puts for a digit. */
export const LOOKALIKE = 32;

/** Traits of each unit by its code; most have none. */
export const UNIT_TRAITS: Uint8Array = traitsOfUnits();

function traitsOfUnits(): Uint8Array {
  const traits = CHARACTER_CLASSES.map((kind) => {
    if (kind === WIDE || kind === NARROW) return 0;
    return kind === FULL_WIDTH ? WIDENED : MOVES;
  });
  traits[0x28] = MOVES;
  traits[0xff08] = MOVES | WIDENED;
  traits[0x09] = MOVES | TAB;
  traits[0x7c] = PIPE;
  for (const sign of 'lIOo') traits[sign.charCodeAt(0)] = LOOKALIKE;
  traits[0x5d] = MOVES | LOOKALIKE;
  traits[0x0a] = BREAK;
  traits[0x0d] = BREAK;
  return traits;
}
