/** Gives the text of a table cell its way back into the source; what cannot be placed is left out. */
import type { Cell, Mended } from '../../../../domain/block.ts';

/** The cell's plain text with source offsets, found by walking both texts in step. */
export function alignCell(source: string, cell: Cell): Mended {
  const offsets: number[] = [];
  let text = '';
  let at = cell.span.start;
  for (const character of cell.plain) {
    const found = nextMatch(source, at, cell.span.end, character);
    if (found === -1) continue;
    text += character;
    for (let i = 0; i < character.length; i += 1) offsets.push(found);
    at = found + 1;
  }
  return { text, offsets: [...offsets, at], first: 0 };
}

/** First code behind ASCII. */
const FIRST_CHANGED = 0x80;
/** How far a character of the cell may lie behind the one before it (tags stand between). */
const REACH = 200;

function nextMatch(source: string, from: number, to: number, character: string): number {
  const end = Math.min(to, from + REACH);
  for (let i = from; i < end; i += 1) {
    const there = source[i] as string;
    if (there === character) return i;
    // ASCII, of which tags and spaces are made, is its own normal form.
    if (source.charCodeAt(i) >= FIRST_CHANGED && there.normalize('NFKC').startsWith(character)) return i;
  }
  return -1;
}
