/**
 * Finds the sentences of a text that may state a figure or a denial, each with the sentence before it for its context.
 * Texts without any full stop are cut at commas, and only the head of a monstrous one is read: the work stays linear.
 */

/** Takes 未收到政府信息公开申请, 零复议, 无。, 本年度未发生。; leaves 无障碍建设. */
const DENIAL =
  /(?:[未无零]|没|不收|不存在).{0,80}?(?:申请|请求|复议|诉讼|处理费|费用|收费|要求公开|要求[我本].{1,5}公开)|(?:申请|复议|诉讼|处理费|情况).{0,24}(?:[未无零]|没)|^[^。]{0,12}[:：]?无[。\s]*$|^[^。]{0,14}(?:[未没][^。]{1,3}|均无)(?:此类|该类|上述|相关)?[^。]{0,4}[。\s]*$/u;
/** Characters of a paragraph that are read: a longer one is no prose of a report. */
export const LONGEST_PARAGRAPH = 100_000;
/** A sentence longer than this is cut at its last comma before. */
const LONGEST = 1200;

/** Ranges of `text[begin, end)` to be read, in order and apart. */
export function windowsOf(text: string, begin = 0, end = text.length): readonly (readonly [number, number])[] {
  const close = Math.min(end, begin + LONGEST_PARAGRAPH);
  if (!mayState(text, begin, close)) return [];
  if (close - begin < LONGEST && !holdsKind(text, begin, close, STOP)) return [[begin, close]];
  const windows: [number, number][] = [];
  let before = begin;
  let from = begin;
  while (from < close) {
    const to = sentenceEnd(text, from, begin, close);
    if (mayState(text, from, to)) {
      const last = windows.at(-1);
      if (last !== undefined && last[1] >= before && to - last[0] <= LONGEST) last[1] = to;
      else windows.push([last !== undefined && last[1] > before ? last[1] : before, to]);
    }
    before = from;
    from = to;
  }
  return windows;
}

function mayState(text: string, from: number, to: number): boolean {
  return holdsNumber(text, from, to) || (holdsKind(text, from, to, NEGATION) && DENIAL.test(text.slice(from, to)));
}

/** True for 108条, 十场次, 四十余条; false for 2024年, 99%, 1月31日, 一是. */
function holdsNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const kind = kindAt(text, i, to);
    if ((kind & (DIGIT | NUMERAL)) === 0) continue;
    if ((kind & DIGIT) !== 0) {
      while ((kindAt(text, i + 1, to) & DIGIT) !== 0) i += 1;
      if ((kindAt(text, i + 1, to) & DATE) === 0) return true;
      continue;
    }
    const next = kindAt(text, i + 1, to);
    if ((next & UNIT) !== 0 || ((next & MORE) !== 0 && (kindAt(text, i + 2, to) & UNIT) !== 0)) return true;
  }
  return false;
}

function kindAt(text: string, at: number, to: number): number {
  return at < to ? (KINDS[text.charCodeAt(at)] as number) : 0;
}

const DIGIT = 1;
/** What makes a number in front of it a date or a rate. */
const DATE = 2;
const NUMERAL = 4;
const MORE = 8;
/** What may be counted in Chinese numerals. */
const UNIT = 16;
/** 。 and both kinds of ! and ?. */
const STOP = 32;
/** What every denial holds. */
const NEGATION = 64;

const KINDS = kindTable([
  [DIGIT, '0123456789０１２３４５６７８９'],
  [DATE, '年月日号%％'],
  [NUMERAL, '〇零一二两三四五六七八九十百千万'],
  [MORE, '余多几'],
  [UNIT, '条件篇份项期次宗起例人场名批元'],
  [STOP, '。!?！？'],
  [NEGATION, '未无零没不'],
]);

function kindTable(kinds: readonly (readonly [kind: number, characters: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, characters] of kinds) {
    for (const character of characters) (table[character.charCodeAt(0)] as number) |= kind;
  }
  return table;
}

function holdsKind(text: string, from: number, to: number, kind: number): boolean {
  for (let i = from; i < to; i += 1) if ((kindAt(text, i, to) & kind) !== 0) return true;
  return false;
}

/** The ? of 中国?某县, where a middle dot was lost; not the one that begins or ends `[begin, close)`. */
function isLostDot(text: string, at: number, begin: number, close: number): boolean {
  if (text[at] !== '?' || at === begin || at + 1 === close) return false;
  return LETTER.test(text[at - 1] as string) && LETTER.test(text[at + 1] as string);
}

/** Takes an ideograph; leaves marks and spaces. */
const LETTER = /[一-龥]/u;

/** End of the sentence of `text[begin, close)` that begins at `start`. */
function sentenceEnd(text: string, start: number, begin: number, close: number): number {
  for (let i = start; i < close; i += 1) {
    if ((kindAt(text, i, close) & STOP) !== 0 && !isLostDot(text, i, begin, close)) return i + 1;
    if (i - start >= LONGEST) return start + cutBefore(text.slice(start, i + 1));
  }
  return close;
}

function cutBefore(sentence: string): number {
  for (const mark of [';', '；', ',', '，', '、']) {
    const at = sentence.lastIndexOf(mark);
    if (at > LONGEST / 3) return at + 1;
  }
  return sentence.length - 1;
}
