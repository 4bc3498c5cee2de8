/**
 * Lines that state nothing, known without reading them: numbers alone, words of the form and other words that neither count nor
 * deny. They come a hundred times in a report with one cell a line, and again in every report: what they are is remembered.
 */
import { isDigit } from '../text/digit.ts';
import { remembered } from '../../../../domain/remembered.ts';
import { mayGoOn } from './goes-on.ts';
import type { Passage } from './passages.ts';
import { beginsFormLabel, silentPassage } from './silent-passage.ts';
import { COUNT, NEGATION, STOP } from '../text/text-traits.ts';

/** Longer lines are seldom labels. */
const LONGEST = 48;
const MOST_REMEMBERED = 2000;

const lineOf = remembered((text) => silentPassage(text, (traits) => isSilent(text, traits)), MOST_REMEMBERED);
/** Stands for any other. */
const NUMBER_ALONE = silentPassage('0', () => true);

/** The passage of a paragraph that states nothing, wherever it stands, and never goes on in the next one; null for any other. */
export function shortLine(text: string): Passage | null {
  if (text.length > LONGEST || text === '') return null;
  // Rows with their values are of as many kinds as there are values, and not worth remembering.
  if (isDigit(text.charCodeAt(text.length - 1)))
    return isNumber(text) || isLabel(text.replace(VALUE_AT_END, '')) ? NUMBER_ALONE : null;
  const line = lineOf(text);
  return line.silent === null ? null : line;
}

/** Takes the value behind a label: ` 22` of 重复申请 22; leaves words. */
const VALUE_AT_END = /\s*\d+$/u;
const isLabel = remembered(beginsFormLabel, MOST_REMEMBERED);

function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** A text with a stop may be several passages. */
function isSilent(text: string, traits: number): boolean {
  if ((traits & STOP) !== 0) return false;
  return ((traits & (COUNT | NEGATION)) === 0 && !mayGoOn(text, traits)) || isLabel(text);
}
