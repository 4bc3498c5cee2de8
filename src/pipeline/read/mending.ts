/**
 * Makes a `Mended`: takes stretches of text with the source offset of each, gives a copy in NFKC without unseen
 * characters, with white space folded, and the way back for every unit. Spaces next to Chinese are dropped.
 */
import type { Mended } from '../../domain/block.ts';
import {
  CHARACTER_CLASSES,
  COMPATIBLE,
  FULL_WIDTH,
  MARK,
  NARROW,
  SURROGATE,
  WHITE,
  WIDE,
} from './character-classes.ts';
import { markAt } from './markdown-marks.ts';

/** A copy in the making. */
export interface Mending {
  /** Appends `text[from, to)` as it is; the unit at `i` stands at `i + shift` in the source. */
  readonly plain: (text: string, from: number, to: number, shift: number) => void;
  /** Appends `text[from, to)` without the marks of Markdown and inline tags. */
  readonly marked: (text: string, from: number, to: number) => void;
  /** Appends characters that all stand for one place of the source (a character reference). */
  readonly decoded: (text: string, offset: number) => void;
  /** Lets white space stand between what came before and what follows. */
  readonly space: (offset: number) => void;
  /** The copy; `end` is the source offset of its end. */
  readonly finish: (end: number) => Mended;
}

const CHUNK = 8192;

/** Starts a copy with room for `capacity` units; it grows when NFKC makes more. */
export function mending(capacity: number): Mending {
  let units = new Uint16Array(capacity);
  let offsets = new Int32Array(capacity + 1);
  let length = 0;
  let spaceAt = -1;
  let narrowBefore = false;

  const grow = (extra: number): void => {
    if (length + extra <= units.length) return;
    const size = Math.max(units.length * 2, length + extra);
    const [oldUnits, oldOffsets] = [units, offsets];
    units = new Uint16Array(size);
    offsets = new Int32Array(size + 1);
    units.set(oldUnits);
    offsets.set(oldOffsets);
  };
  const put = (unit: number, offset: number, narrow: boolean): void => {
    if (length + 2 > units.length) grow(2);
    if (spaceAt >= 0) {
      if (narrow && narrowBefore) {
        units[length] = 32;
        offsets[length] = spaceAt;
        length += 1;
      }
      spaceAt = -1;
    }
    units[length] = unit;
    offsets[length] = offset;
    length += 1;
    narrowBefore = narrow;
  };
  const normal = (characters: string, offset: number, step: 0 | 1): void => {
    const text = characters.normalize('NFKC');
    for (let k = 0; k < text.length; k += 1) {
      const code = text.charCodeAt(k);
      if (CHARACTER_CLASSES[code] === WHITE) spaceBefore(offset);
      else put(code, offset + (step === 1 && text.length === characters.length ? k : 0), false);
    }
  };
  const spaceBefore = (offset: number): void => {
    if (spaceAt < 0 && length > 0) spaceAt = offset;
  };
  /** Appends one unit, or a surrogate pair; gives the number of units taken. */
  const unit = (text: string, i: number, to: number, offset: number): 1 | 2 => {
    const code = text.charCodeAt(i);
    const kind = CHARACTER_CLASSES[code] as number;
    if (kind === WIDE) put(code, offset, false);
    else if (kind === NARROW || kind === MARK) put(code, offset, true);
    else if (kind === WHITE) spaceBefore(offset);
    else if (kind === FULL_WIDTH) put(code - 0xfee0, offset, false);
    else if (kind === COMPATIBLE) normal(text[i] as string, offset, 0);
    else if (kind === SURROGATE) {
      const pair = i + 1 < to && code < 0xdc00 && text.charCodeAt(i + 1) >= 0xdc00 && text.charCodeAt(i + 1) < 0xe000;
      if (!pair) return 1;
      normal(text.slice(i, i + 2), offset, 1);
      return 2;
    }
    return 1;
  };
  const plain = (text: string, from: number, to: number, shift: number): void => {
    for (let i = from; i < to;) i += unit(text, i, to, i + shift);
  };

  return {
    plain,
    marked: (text, from, to) => {
      for (let i = from; i < to;) {
        if (CHARACTER_CLASSES[text.charCodeAt(i)] !== MARK) {
          i += unit(text, i, to, i);
          continue;
        }
        const mark = markAt(text, i, to);
        if (mark.space) spaceBefore(i);
        if (mark.decoded !== '')
          for (let k = 0; k < mark.decoded.length;) k += unit(mark.decoded, k, mark.decoded.length, i);
        else plain(text, mark.keepFrom, mark.keepTo, 0);
        i = mark.next;
      }
    },
    decoded: (text, offset) => {
      for (let k = 0; k < text.length;) k += unit(text, k, text.length, offset);
    },
    space: spaceBefore,
    finish: (end) => {
      const kept = offsets.slice(0, length + 1);
      kept[length] = end;
      return { text: textOf(units, length), offsets: kept };
    },
  };
}

/** The mended copy of `text[from, to)` with Markdown marks removed. */
export function mendMarked(text: string, from: number, to: number): Mended {
  const copy = mending(to - from);
  copy.marked(text, from, to);
  return copy.finish(to);
}

function textOf(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[]);
  }
  return text;
}
