/**
 * Lines that end in five numbers or more, as the rows of the statutory tables do where a reader left them among the paragraphs:
 * they state nothing. Takes such a line; gives what it is, remembered by the label in front of the numbers.
 */
import { remembered } from '../../../domain/remembered.ts';
import type { Passage } from './passages.ts';
import { isFormLabel, silentPassage } from './silent-passage.ts';
import { CLAUSED, STOP } from './text-traits.ts';

/** Longer words in front of numbers are no label. */
const LONGEST_LABEL = 40;
const MOST_REMEMBERED = 2000;
const FEWEST_VALUES = 5;

const rowOf = remembered(
  (label) => silentPassage(`${label}0 0 0 0 0`, (traits) => isSilent(label, traits)),
  MOST_REMEMBERED,
);

/** The passage of a paragraph that is such a row, with other numbers, and never goes on in the next one; null for any other. */
export function valueRow(text: string): Passage | null {
  const end = labelEnd(text);
  if (end === -1 || end > LONGEST_LABEL) return null;
  const row = rowOf(text.slice(0, end));
  return row.silent === null ? null : row;
}

/** Where the words in front of five numbers or more end; -1 where there are fewer. */
function labelEnd(text: string): number {
  let values = 0;
  let inside = false;
  let end = text.length;
  for (; end > 0; end -= 1) {
    const code = text.charCodeAt(end - 1);
    const digit = code >= 0x30 && code <= 0x39;
    if (digit && !inside) values += 1;
    else if (!digit && !(code === 0x20 && inside)) break;
    inside = digit;
  }
  return values < FEWEST_VALUES ? -1 : end;
}

/** A text with a stop may be several passages, and one with clauses may go on if it is no row of the form. */
function isSilent(label: string, traits: number): boolean {
  return (traits & STOP) === 0 && ((traits & CLAUSED) === 0 || isFormLabel(label));
}
