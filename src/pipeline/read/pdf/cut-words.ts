/**
 * Cuts words at upright ruling lines: pdf.js joins what stands close together, also the numbers of two narrow cells.
 * Takes a word and the lines, gives its parts; a word that no line crosses stays whole.
 */
import type { Ruling } from './page-rulings.ts';
import type { Word } from './place-words.ts';

/** A line this near to a word's end does not cross it, in sizes of the type. */
const EDGE = 0.15;

/** The parts of a word between the lines that cross it. */
export function cutAtRulings(word: Word, upright: readonly Ruling[]): readonly Word[] {
  const y = word.base - 0.35 * word.size;
  const edge = EDGE * word.size;
  const crossing = upright
    .filter((line) => line.from <= y && y <= line.to && line.at > word.left + edge && line.at < word.right - edge)
    .map((line) => line.at);
  return crossing.length === 0 ? [word] : partsBetween(word, crossing);
}

/** The parts of a word between places of the page that lie within it. */
export function partsBetween(word: Word, places: readonly number[]): readonly Word[] {
  const characters = [...word.text];
  const total = characters.reduce((sum, character) => sum + widthOf(character), 0);
  const scale = (word.right - word.left) / total;
  const parts: Word[] = [];
  let [text, from, at] = ['', word.left, word.left];
  const close = (): void => {
    if (text.trim() !== '') parts.push({ ...word, text: text.trim(), left: from, right: at });
    [text, from] = ['', at];
  };
  for (const character of characters) {
    const wide = widthOf(character) * scale;
    const middle = at + wide / 2;
    if (places.some((place) => place <= middle && place > at - wide / 2 && place > from)) close();
    text += character;
    at += wide;
  }
  close();
  return parts;
}

function widthOf(character: string): number {
  return character < '\u0080' ? 0.5 : 1;
}
