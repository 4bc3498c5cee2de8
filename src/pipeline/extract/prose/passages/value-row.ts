/**
 * Lines that end in five numbers or more, as the rows of the statutory tables do where a reader left them among the paragraphs:
 * they state nothing. Takes such a line; gives what it is, remembered by the label in front of the numbers.
 */
import { remembered } from '../../../../domain/remembered.ts';
import type { Passage } from './passages.ts';
import { isFormLabel, silentPassage } from './silent-passage.ts';
import { CLAUSED, STOP } from '../text/text-traits.ts';
import { valuesStart } from '../figures/trailing-values.ts';

/** Longer words in front of numbers are no label. */
const LONGEST_LABEL = 40;
const MOST_REMEMBERED = 2000;

const rowOf = remembered(
  (label) => silentPassage(`${label}0 0 0 0 0`, (traits) => isSilent(label, traits)),
  MOST_REMEMBERED,
);

/** The passage of a paragraph that is such a row, with other numbers, and never goes on in the next one; null for any other. */
export function valueRow(text: string): Passage | null {
  const end = valuesStart(text, 0, text.length);
  if (end === -1 || end > LONGEST_LABEL) return null;
  const row = rowOf(text.slice(0, end));
  return row.silent === null ? null : row;
}

/** A text with a stop may be several passages, and one with clauses may go on if it is no row of the form. */
function isSilent(label: string, traits: number): boolean {
  return (traits & STOP) === 0 && ((traits & CLAUSED) === 0 || isFormLabel(label));
}
