/**
 * Tells where in the source each text of the tree stands: character tokens are noted in order, and a text that is set into the
 * tree takes the first noted token with its characters. Some tokens never get into the tree.
 */
import { alignedEnd } from './align-text.ts';

/** Characters that were read and may still be set into the tree. */
interface Waiting {
  readonly chars: string;
  readonly offset: number;
}

/** Where reading stands among the texts; the one record that grows while a page is parsed. */
export interface TextPlaces {
  readonly waiting: Waiting[];
  head: number;
  /** Source offset of what comes next. */
  at: number;
}

export function newTextPlaces(): TextPlaces {
  return { waiting: [], head: 0, at: 0 };
}

/** Notes a token of characters that begins where reading stands. */
export function noteText(places: TextPlaces, html: string, chars: string): void {
  if (places.head === places.waiting.length) places.head = places.waiting.length = 0;
  places.waiting.push({ chars, offset: places.at });
  places.at = alignedEnd(html, places.at, chars);
}

/** Source offset of a text that is set into the tree. */
export function placeOfText(places: TextPlaces, value: string): number {
  const { waiting } = places;
  for (let k = places.head; k < waiting.length; k += 1) {
    const { chars, offset } = waiting[k] as Waiting;
    const behind = chars === value ? 0 : 1;
    // The parser leaves out the line break that follows <pre>.
    if (behind === 1 && !(chars.length === value.length + 1 && chars.startsWith('\n') && chars.endsWith(value)))
      continue;
    places.head = k + 1;
    return offset + behind;
  }
  return waiting[places.head]?.offset ?? places.at;
}
