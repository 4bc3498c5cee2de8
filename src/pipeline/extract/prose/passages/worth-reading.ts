/**
 * Takes a passage and gives its parts that may state something, in normal form, with their figures. Labels, rows and numbers of
 * the statutory tables that a reader left among the paragraphs state nothing.
 */
import { isFormRow } from './is-form-row.ts';
import { inCommonWords } from '../text/common-words.ts';
import { figuresToRead } from './may-state.ts';
import { normalText, type NormalText } from '../text/normal-text.ts';
import type { Passage } from './passages.ts';
import type { Figure } from '../figures/scan-figures.ts';
import { COUNT, NEGATION, NUMERAL, traitsOf, WORDS } from '../text/text-traits.ts';
import { valuesStart } from '../figures/trailing-values.ts';
import { windowsOf } from './windows.ts';
import { withoutPartings } from '../text/without-partings.ts';

/** A part of a passage that may state something, in normal form, and its figures. */
export interface Window extends NormalText {
  readonly figures: readonly Figure[];
}

/** The parts of a passage that may state something; `before`: the passage before it. */
export function worthReading(passage: Passage, before: Passage | undefined): readonly Window[] {
  const { mended, from, to, traits, silent } = passage;
  if (silent !== null) return NOTHING;
  // A number alone, as of a table with a cell a line, states nothing.
  if ((traits & (COUNT | NEGATION)) === 0 || (traits & WORDS) === 0) return NOTHING;
  if (isLabel(passage)) return NOTHING;
  const own = to - from === mended.text.length ? traits : traitsOf(mended.text, from, to);
  const found: Window[] = [];
  for (const [start, end] of windowsOf(mended.text, from, to, own)) {
    // Most rows of the form end in numbers, and need not be brought into normal form to be known.
    if (valuesStart(mended.text, start, end) !== -1) continue;
    const normal = normalText(mended, start, end);
    if (isFormRow(normal.text, before)) continue;
    const { text, offsets, first } = withoutPartings(inCommonWords(start === from ? behindOrdinal(normal) : normal));
    const figures = figuresToRead(text);
    if (figures !== null) found.push({ text, offsets, first, figures });
  }
  return found;
}

/** True for an ordinal with words behind it that neither count nor deny, as most labels of the form are. */
function isLabel({ mended: { text }, from, to }: Passage): boolean {
  if (!mayBeOrdinal(text, from)) return false;
  ORDINAL.lastIndex = from;
  return ORDINAL.test(text) && (traitsOf(text, ORDINAL.lastIndex, to) & (NUMERAL | NEGATION)) === 0;
}

/** (二)全市收到申请12件: what an ordinal opens that is no heading reads as without it. */
function behindOrdinal(normal: NormalText): NormalText {
  const { text, offsets, first } = normal;
  if (!mayBeOrdinal(text, 0)) return normal;
  const length = OPENS_STATEMENT.exec(text)?.[0].length;
  return length === undefined ? normal : { text: text.slice(length), offsets, first: first + length };
}

/** Takes the (二) of (二)全市收到申请12件, the 1. of 1.未制发规范性文件; leaves that of (二)依申请公开情况。, and 二是, which some readers know. */
const OPENS_STATEMENT =
  /^(?:\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\))(?=[^。,;:]*(?:\d|未|无|没有))/u;

/** False for most texts at a glance. */
function mayBeOrdinal(text: string, from: number): boolean {
  return OPENS_ORDINAL.includes(text[from] ?? ' ');
}

/** A digit, a bracket or a numeral. */
const OPENS_ORDINAL = '(0123456789一二三四五六七八九十';

/** Takes 1., 三、 and (二); leaves 1.5 and 三次. */
const ORDINAL = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、](?!\d)|\([一二三四五六七八九十\d]{1,3}\)/uy;

const NOTHING: readonly Window[] = [];
