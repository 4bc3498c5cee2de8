/**
 * What a mark of Markdown or an inline tag stands for: takes a text and the place of a mark, gives what is kept of it
 * and where reading goes on. Looks ahead a bounded distance only, so that reading stays linear.
 */
import { struckByTag, struckByTildes } from './struck-words.ts';

/** What is to be copied in place of a mark. */
export interface Mark {
  /** Where reading goes on. */
  readonly next: number;
  /** Range of the source to copy as it is; empty when nothing is kept. */
  readonly keepFrom: number;
  readonly keepTo: number;
  /** Characters that a reference stands for; '' when there are none. */
  readonly decoded: string;
  /** True when the mark parts words, as `<br>` does. */
  readonly space: boolean;
}

const LABEL_REACH = 300;
const TARGET_REACH = 1000;
const TAG_REACH = 1000;
const SLASH = 47;

/** Takes `&nbsp;`, `&#12288;`, `&#x3000;`; leaves `R&D`. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
/** Takes the name in `<br/>`, `</p >`, `<td colspan="2">`; leaves `<3`. */
const TAG_NAME = /<\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])/y;
const PARTING_TAGS = new Set(
  'br p div li ul ol tr td th table tbody thead tfoot hr h1 h2 h3 h4 h5 h6 section'.split(' '),
);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['middot', '·'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['times', '×'],
  ['lang', '〈'],
  ['rang', '〉'],
]);

/** What the mark at `i` stands for; a mark without meaning is kept as it is. */
export function markAt(text: string, i: number, to: number): Mark {
  const code = text.charCodeAt(i);
  if (code === 42) return between(text, i, to, isDigit) ? kept(i) : dropped(i + 1);
  if (code === 95 || code === 126) return doubledAt(text, i, to, code);
  if (code === 96 || code === 36) return dropped(i + 1);
  if (code === 92)
    return i + 1 < to && isPunctuation(text.charCodeAt(i + 1)) ? keptRange(i + 1, i + 2, i + 2) : kept(i);
  if (code === 60) return tagAt(text, i, to);
  if (code === 38) return referenceAt(text, i, to);
  if (code === 33) return text.charCodeAt(i + 1) === 91 ? imageAt(text, i, to) : kept(i);
  if (code === 91) return labelEnd(text, i, to) > 0 ? dropped(i + 1) : kept(i);
  return closingAt(text, i, to);
}

/** Two lines set words in bold, two tildes strike them; between figures these say from what to what. */
function doubledAt(text: string, i: number, to: number, code: number): Mark {
  if (text.charCodeAt(i + 1) !== code || i + 1 >= to) return kept(i);
  if (code === 95) return dropped(i + 2);
  if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 2))) return kept(i);
  const struck = struckByTildes(text, i, to);
  return dropped(struck > 0 ? struck : i + 2);
}

function kept(i: number): Mark {
  return keptRange(i, i + 1, i + 1);
}

function keptRange(keepFrom: number, keepTo: number, next: number): Mark {
  return { next, keepFrom, keepTo, decoded: '', space: false };
}

function dropped(next: number): Mark {
  return keptRange(next, next, next);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function between(text: string, i: number, to: number, test: (code: number) => boolean): boolean {
  return i > 0 && i + 1 < to && test(text.charCodeAt(i - 1)) && test(text.charCodeAt(i + 1));
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Offset of the `]` of a link label that begins at `[`; 0 when no link begins here. */
function labelEnd(text: string, i: number, to: number): number {
  const limit = Math.min(to, i + LABEL_REACH);
  for (let k = i + 1; k < limit; k += 1) {
    const code = text.charCodeAt(k);
    if (code === 10 || code === 91) return 0;
    if (code === 93) return targetEnd(text, k, to) > 0 ? k : 0;
  }
  return 0;
}

/** Takes what a converter keeps of a tag behind its words: {lang="EN-US"}, {.underline}; leaves {2023}. */
const ATTRIBUTES = /\{(?:[.#][\w-]+|[\w-]+=)[^{}\n]{0,300}\}/uy;

/** Offset behind `](…)` when the brackets hold an address (ASCII, no blank before it), or behind `]{…}`; 0 otherwise. */
function targetEnd(text: string, close: number, to: number): number {
  if (text.charCodeAt(close + 1) === 123) {
    ATTRIBUTES.lastIndex = close + 1;
    return ATTRIBUTES.test(text) && ATTRIBUTES.lastIndex <= to ? ATTRIBUTES.lastIndex : 0;
  }
  if (text.charCodeAt(close + 1) !== 40) return 0;
  const limit = Math.min(to, close + TARGET_REACH);
  for (let k = close + 2; k < limit; k += 1) {
    const code = text.charCodeAt(k);
    if (code === 41) return k + 1;
    if (code === 10 || code === 40) return 0;
  }
  return 0;
}

function closingAt(text: string, i: number, to: number): Mark {
  const end = targetEnd(text, i, to);
  if (end === 0) return kept(i);
  for (let k = i - 1; k >= 0 && k > i - LABEL_REACH; k -= 1) {
    const code = text.charCodeAt(k);
    if (code === 91) return dropped(end);
    if (code === 10 || code === 93) break;
  }
  return kept(i);
}

function imageAt(text: string, i: number, to: number): Mark {
  const label = labelEnd(text, i + 1, to);
  return label === 0 ? kept(i) : dropped(targetEnd(text, label, to));
}

function tagAt(text: string, i: number, to: number): Mark {
  const limit = Math.min(to, i + TAG_REACH);
  let end = i + 1;
  while (end < limit && text.charCodeAt(end) !== 62 && text.charCodeAt(end) !== 60) end += 1;
  if (end >= limit || text.charCodeAt(end) !== 62) return kept(i);
  if (text.startsWith('!--', i + 1)) return dropped(end + 1);
  TAG_NAME.lastIndex = i;
  const name = TAG_NAME.exec(text)?.[1];
  if (name === undefined) return isAddress(text, i + 1, end) ? keptRange(i + 1, end, end + 1) : kept(i);
  const struck = text.charCodeAt(i + 1) === SLASH ? 0 : struckByTag(text, name.toLowerCase(), end + 1, to);
  return { ...dropped(struck > 0 ? struck : end + 1), space: PARTING_TAGS.has(name.toLowerCase()) };
}

/** An autolink holds a colon or an at sign and no blank: `<http://…>`, `<a@b.cn>`. */
function isAddress(text: string, from: number, to: number): boolean {
  let link = false;
  for (let k = from; k < to; k += 1) {
    const code = text.charCodeAt(k);
    if (code <= 32) return false;
    if (code === 58 || code === 64) link = true;
  }
  return link;
}

function referenceAt(text: string, i: number, to: number): Mark {
  REFERENCE.lastIndex = i;
  const found = REFERENCE.exec(text);
  if (found === null || i + found[0].length > to) return kept(i);
  const decoded = decodeReference(found[1], found[2], found[3]);
  return decoded === null ? kept(i) : { ...dropped(i + found[0].length), decoded };
}

function decodeReference(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
