/**
 * The copy in the making behind every `Mended`: units, their source offsets, and white space not yet written.
 * The one mutable record of the readers: a reader makes one and uses it for all its blocks, for speed.
 */
import type { Mended } from '../../domain/block.ts';
import { remembered } from '../../domain/remembered.ts';
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
import { joinYear, YEAR_SIGN } from './cut-years.ts';
import { glossEnd } from './gloss.ts';
import { normalForm } from './radical-forms.ts';

/** A copy in the making. */
export interface Copy {
  /** The range that is read, full-width signs made narrow unit by unit: most of what is copied is a slice of it. */
  readonly narrow: string;
  /** Offset at which that range begins. */
  readonly from: number;
  units: Uint16Array;
  /** The memory of `units`, low bytes first as on every machine that we know Node to run on. */
  bytes: Buffer;
  offsets: Int32Array;
  length: number;
  /** Offsets of finished copies, one behind the other: memory of its own for each would cost more than the copy. */
  store: Int32Array;
  stored: number;
  /** Source offset of white space that waits for what follows; -1 when there is none. */
  spaceAt: number;
  /** True when the last unit was narrow, so that white space behind it counts. */
  afterNarrow: boolean;
}

/** NFKC makes at most 18 units of one. */
const LONGEST_NORMAL = 20;

/** Units that there is room for at first, once there is need of any. */
const LEAST_ROOM = 1024;
const NO_UNITS = new Uint16Array(0);
const NO_BYTES = Buffer.alloc(0);
const NO_OFFSETS = new Int32Array(0);

type Room = Pick<Copy, 'units' | 'bytes' | 'offsets'>;
const NO_ROOM: Room = { units: NO_UNITS, bytes: NO_BYTES, offsets: NO_OFFSETS };

/** Room that no copy has any more: memory of its own for each report costs more than to fill it. */
let spare: Room = NO_ROOM;

/** To be called when nothing will be appended to the copy any more: the next one has its room. */
export function endCopy({ units, bytes, offsets }: Copy): void {
  if (units.length <= LARGEST_SPARE) spare = { units, bytes, offsets };
}

const LARGEST_SPARE = 0x10000;

/** An empty copy; one that is only appended to needs no range of which slices are taken. */
export function newCopy(narrow = '', from = 0): Copy {
  const { units, bytes, offsets } = spare;
  spare = NO_ROOM;
  return {
    narrow,
    from,
    units,
    bytes,
    offsets,
    length: 0,
    store: NO_OFFSETS,
    stored: 0,
    spaceAt: -1,
    afterNarrow: false,
  };
}

/** Appends `text[from, to)`: NFKC, unseen characters left out, white space folded. Unit `i` stands at `i + shift` in the source. */
export function appendPlain(copy: Copy, text: string, from: number, to: number, shift: number): void {
  reserve(copy, to - from);
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const kind = CHARACTER_CLASSES[code] as number;
    if (code === 40 || code === 0xff08) {
      const end = glossEnd(text, i);
      if (end > i && end <= to) {
        i = end - 1;
        continue;
      }
    }
    if (code === YEAR_SIGN) copy.length = joinYear(copy);
    if (kind === WIDE) put(copy, code, i + shift, false);
    else if (kind === NARROW || kind === MARK) put(copy, code, i + shift, true);
    else if (kind === FULL_WIDTH) put(copy, code - 0xfee0, i + shift, isWordy(code));
    else i += appendOdd(copy, text, i, to, i + shift);
  }
}

/** True for a text that a copy of it alone would leave as it is, unit by unit. */
export function keepsUnits(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = CHARACTER_CLASSES[code];
    if ((kind !== WIDE && kind !== NARROW && kind !== MARK) || code === 40) return false;
  }
  return true;
}

/** Appends what a character reference at `offset` stands for; a reference is longer than what it stands for. */
export function appendDecoded(copy: Copy, text: string, offset: number): void {
  appendPlain(copy, text, 0, text.length, offset);
}

/** Lets white space stand between what came before and what follows. */
export function appendSpace(copy: Copy, offset: number): void {
  if (copy.spaceAt < 0 && copy.length > 0) copy.spaceAt = offset;
}

/** The text of the source range `[from, to)` with full-width signs made narrow. */
export function narrowText(copy: Copy, from: number, to: number): string {
  return copy.narrow.slice(from - copy.from, to - copy.from);
}

/** The finished text; the copy is empty again. */
export function takeText(copy: Copy): string {
  const text = textOf(copy);
  copy.length = 0;
  copy.spaceAt = -1;
  copy.afterNarrow = false;
  return text;
}

/** The finished copy with its offsets, `end` being the source offset of its end; the copy is empty again. */
export function takeMended(copy: Copy, end: number): Mended {
  const { length } = copy;
  if (keepsPlaces(copy, end)) return { text: takeText(copy), offsets: PLACES, first: end - length };
  if (copy.stored + length >= copy.store.length) {
    copy.store = new Int32Array(Math.max(LEAST_STORE, length + 1));
    copy.stored = 0;
  }
  const { store, stored, offsets } = copy;
  for (let i = 0; i < length; i += 1) store[stored + i] = offsets[i] as number;
  store[stored + length] = end;
  copy.stored = stored + length + 1;
  return { text: takeText(copy), offsets: store, first: stored };
}

/** Each place of a text as its own offset, for ranges of which mending leaves every unit in its place, as it does for most. */
export const PLACES = new Int32Array(0x10000).map((_, place) => place);

/** True where the units of the copy stand one behind the other in the source, up to `end`. */
function keepsPlaces({ offsets, length }: Copy, end: number): boolean {
  if (end >= PLACES.length) return false;
  for (let i = 0; i < length; i += 1) if (offsets[i] !== end - length + i) return false;
  return true;
}

/** Offsets that are stored together: those of some paragraphs. */
const LEAST_STORE = 2048;

/** A full-width letter or digit: a space between two of them may part two numbers. */
function isWordy(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function put(copy: Copy, code: number, offset: number, narrow: boolean): void {
  if (copy.spaceAt >= 0) putSpace(copy, narrow);
  copy.units[copy.length] = code;
  copy.offsets[copy.length] = offset;
  copy.length += 1;
  copy.afterNarrow = narrow;
}

function putSpace(copy: Copy, narrow: boolean): void {
  if (narrow && copy.afterNarrow) {
    copy.units[copy.length] = 32;
    copy.offsets[copy.length] = copy.spaceAt;
    copy.length += 1;
  }
  copy.spaceAt = -1;
}

/** Room for as many units, each with a space before it, and for the end. */
function reserve(copy: Copy, extra: number): void {
  const size = copy.length + extra + LONGEST_NORMAL;
  if (size <= copy.offsets.length) return;
  const { units, offsets } = copy;
  const room = Math.max(LEAST_ROOM, size * 2);
  copy.units = new Uint16Array(room);
  copy.bytes = Buffer.from(copy.units.buffer);
  copy.offsets = new Int32Array(room);
  copy.units.set(units);
  copy.offsets.set(offsets);
}

/** Appends a character of a rare class; gives the number of further units taken. */
function appendOdd(copy: Copy, text: string, i: number, to: number, offset: number): 0 | 1 {
  const code = text.charCodeAt(i);
  const kind = CHARACTER_CLASSES[code];
  if (kind === WHITE) appendSpace(copy, offset);
  else if (kind === COMPATIBLE) appendNormal(copy, text[i] as string, offset, to - i);
  else if (kind === SURROGATE && code < 0xdc00 && i + 1 < to && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
    appendNormal(copy, text.slice(i, i + 2), offset, to - i);
    return 1;
  }
  return 0;
}

const formOf = remembered(normalForm, 2000);

function appendNormal(copy: Copy, character: string, offset: number, rest: number): void {
  const text = formOf(character);
  reserve(copy, text.length + rest);
  const step = text.length === character.length ? 1 : 0;
  for (let k = 0; k < text.length; k += 1) {
    const code = text.charCodeAt(k);
    if (CHARACTER_CLASSES[code] === WHITE) appendSpace(copy, offset);
    else put(copy, code, offset + k * step, false);
  }
}

/** A text is made of its bytes, which takes the same time for a paragraph as for a word; shorter ones are put together. */
const SHORTEST_OF_BYTES = 8;

function textOf({ units, bytes, length }: Copy): string {
  if (length >= SHORTEST_OF_BYTES) return bytes.toString('utf16le', 0, length * 2);
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(units[i] as number);
  return text;
}
