/**
 * Mended copies of lines: takes a range of a text, gives a copy in NFKC without the marks of Markdown, inline tags and
 * unseen characters, white space folded, with the source offset of every unit.
 */
import type { Mended } from '../../domain/block.ts';
import { CHARACTER_CLASSES, FULL_WIDTH, MARK, NARROW, WIDE } from './character-classes.ts';
import type { Copy } from './copy-units.ts';
import { appendDecoded, appendPlain, appendSpace, parallelText, takeMended, takeText } from './copy-units.ts';
import { glossEnd } from './gloss.ts';
import { markAt } from './markdown-marks.ts';

/** Appends `text[from, to)` without marks. */
export function appendMarked(copy: Copy, text: string, from: number, to: number): void {
  let plainFrom = from;
  for (let i = from; i < to;) {
    if (CHARACTER_CLASSES[text.charCodeAt(i)] !== MARK) {
      i += 1;
      continue;
    }
    appendPlain(copy, text, plainFrom, i, 0);
    const mark = markAt(text, i, to);
    if (mark.space) appendSpace(copy, i);
    if (mark.decoded !== '') appendDecoded(copy, mark.decoded, i);
    appendPlain(copy, text, mark.keepFrom, mark.keepTo, 0);
    i = mark.next;
    plainFrom = i;
  }
  appendPlain(copy, text, plainFrom, to, 0);
}

/** The mended copy of `text[from, to)`; nothing may stand in `copy`. */
export function mendMarked(copy: Copy, text: string, from: number, to: number): Mended {
  const look = to < PLACES.length ? lookOf(text, from, to) : 'odd';
  if (look === 'odd') {
    appendMarked(copy, text, from, to);
    return takeMended(copy, to);
  }
  const offsets = PLACES.subarray(from, to + 1);
  return { text: look === 'same' ? text.slice(from, to) : parallelText(copy, text, from, to), offsets };
}

/** The text alone of the mended copy of `text[from, to)`. */
export function plainMarked(copy: Copy, text: string, from: number, to: number): string {
  const look = lookOf(text, from, to);
  if (look === 'same') return text.slice(from, to);
  if (look === 'parallel') return parallelText(copy, text, from, to);
  appendMarked(copy, text, from, to);
  return takeText(copy);
}

/** Each place of a text as its own offset, for ranges of which mending leaves every unit in its place, as it does for most. */
const PLACES = new Int32Array(0x10000).map((_, place) => place);

/** same: mending would change nothing; parallel: it would only make full-width signs narrow; odd: anything else. */
type Look = 'same' | 'parallel' | 'odd';

function lookOf(text: string, from: number, to: number): Look {
  let look: Look = 'same';
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const kind = CHARACTER_CLASSES[code];
    if (kind === FULL_WIDTH) look = 'parallel';
    else if (kind !== WIDE && kind !== NARROW) return 'odd';
    if ((code === 40 || code === 0xff08) && glossEnd(text, i) > i) return 'odd';
  }
  return look;
}
