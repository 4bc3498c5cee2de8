/** Takes a text in normal form and stretches of it with what is put in their place; gives the text so changed, with its way back. */
import type { NormalText } from './normal-text.ts';

/** A stretch of the text, the end left out, and the words in its place. */
export interface Put {
  readonly index: number;
  readonly end: number;
  readonly words: string;
}

/** Stretches in their order, of which one that begins within another is left alone; the last unit of the words leads to the last of the stretch. */
export function putInPlace({ text, offsets, first }: NormalText, puts: readonly Put[]): NormalText {
  const places: number[] = [];
  let changed = '';
  let from = 0;
  const keep = (to: number): void => {
    changed += text.slice(from, to);
    for (let i = from; i < to; i += 1) places.push(offsets[first + i] as number);
  };
  for (const { index, end, words } of puts) {
    if (index < from) continue;
    keep(index);
    from = end;
    changed += words;
    for (let i = 0; i < words.length; i += 1) {
      const at = i === words.length - 1 ? end - 1 : Math.min(index + i, end - 1);
      places.push(offsets[first + at] as number);
    }
  }
  keep(text.length);
  places.push(offsets[first + text.length] as number);
  return { text: changed, offsets: places, first: 0 };
}
