/**
 * The normal form in which prose is read: half-width punctuation, no marks, no white space inside Chinese;
 * each unit keeps its place in the source. A space between two numbers stays, unless what follows proves one number cut in two.
 */
import { isDigit } from './digit.ts';
import type { Mended } from '../../../../domain/block.ts';
import { sourceAt } from '../../../../domain/block.ts';

/** Text in normal form, with its way back as mended texts have it. */
export type NormalText = Mended;

const REPLACED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '﹐': ',',
    '﹔': ';',
    '﹑': '、',
    '｡': '。',
    '‘': '“',
    '’': '”',
    '「': '“',
    '」': '”',
    '〝': '“',
    '〞': '”',
  }).concat(['*', '\u200b', '\ufeff', '#', '_'].map((mark): [string, string] => [mark, ''])),
);
/** Takes the rest of a number and its unit behind the first piece: 条 of 27 11条, ,320册 of 1 5,320册, .6万 of 13 7.6万; leaves 月 of 2024 12月. */
const COUNTED =
  /(?:,\d{3})*(?:\.\d+)? ?(?:[条件篇份项期次余多万个人场元宗起例名位户家批部幅册张套单处台块本封轮辑段首所座间笔]|通(?![过知告报]))/uy;
/** Takes 2024 and 12345, a year and a line, which are never the head of a cut number. */
const NAME_AT_END = /(?:^|\D)(?:20\d\d|12[3-9]\d\d)$/u;
/** Takes the digits at the end. */
const DIGITS_AT_END = /\d{1,4}$/u;
/** Takes a year and a line whole, which blanks cut: 20 23年, 123 45热线; leaves 12 345件. */
const NAME_WHOLE = /^(?:(?:19|20)\d\d年|12[3-9]\d\d[热政便平市服省县区投举工”])/u;
/** Takes 1 and 1 118, the first groups of 1 118 542; leaves 0, 2024 and 1234. */
const FIRST_GROUPS = /(?:^|[^\d.,—/-])[1-9]\d{0,2}(?:\s\d{3})*$/u;
/** Takes 118 542次, 015。 and 087.35万元, the groups behind; leaves 30, 8820 and 118 54. */
const FURTHER_GROUPS = /\d{3}(?:\s\d{3})*(?!\s*\d|-|\s*[年月日号])/uy;
/** As long as the first groups may be. */
const LONGEST_GROUPED = 12;

/** Units that may not stay as they are: white space, marks, quotes, brackets, wide forms. All others are taken over in runs. */
const CHANGES = 1;
/** Units of the words that are not ours. */
const FOREIGN = 2;
const MAY_CHANGE = changeTable();

function changeTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1, 0xff01, 0xff5f);
  for (let code = 0; code <= 0x3000; code += 1) if (isSpace(code)) table[code] = 1;
  for (const character of [...REPLACED.keys(), '"', '.', '?', '[', ']']) table[character.charCodeAt(0)] = CHANGES;
  for (const character of '讯口皆') table[character.charCodeAt(0)] = FOREIGN;
  return table;
}

/** Normal form of the range `[from, to)` of a mended text. */
export function normalText(mended: Mended, from = 0, to = mended.text.length): NormalText {
  const source = mended.text;
  const kinds = kindsOf(source, from, to);
  if ((kinds & CHANGES) === 0) {
    const same = source.slice(from, to);
    return { text: kinds === 0 ? same : inOurWords(same), offsets: mended.offsets, first: mended.first + from };
  }
  const offsets: number[] = [];
  let text = '';
  let run = from;
  let quoteOpen = false;
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (MAY_CHANGE[code] !== CHANGES) {
      offsets.push(sourceAt(mended, i));
      continue;
    }
    text += source.slice(run, i);
    run = i + 1;
    if (code === 0x22) quoteOpen = !quoteOpen;
    const put = unitAt(source, i, to, text, quoteOpen);
    if (put === '') continue;
    text += put;
    offsets.push(sourceAt(mended, i));
  }
  text += source.slice(run, to);
  return { text: (kinds & FOREIGN) === 0 ? text : inOurWords(text), offsets, first: 0 };
}

/** The normal form alone, for what needs no way back. */
export function normalWords(mended: Mended, from: number, to: number): string {
  return kindsOf(mended.text, from, to) === 0 ? mended.text.slice(from, to) : normalText(mended, from, to).text;
}

/** `CHANGES` where something changes, as in few labels and short lines; `FOREIGN` where a word may not be ours. */
function kindsOf(source: string, from: number, to: number): number {
  let kinds = 0;
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    const kind = MAY_CHANGE[code] as number;
    // A full stop changes behind an ideograph only: that of 1. stays.
    const stays = code === 0x2e && !isIdeograph(source.charCodeAt(i - 1));
    if (kind !== 0 && !stays) kinds |= kind;
  }
  return kinds;
}

/** Texts turned into traditional script and back say 资讯 and 入口网站, others 皆 for 均; our words have as many characters. */
function inOurWords(text: string): string {
  const plain = text.replaceAll('皆', '均');
  if (!plain.includes('资讯') && !plain.includes('入口网站')) return plain;
  return plain.replaceAll('政府资讯', '政府信息').replaceAll('资讯公开', '信息公开').replaceAll('入口网站', '门户网站');
}

/** What the unit at a place becomes behind the text made so far. */
function unitAt(source: string, at: number, to: number, before: string, quoteOpen: boolean): string {
  const code = source.charCodeAt(at);
  if (code === 0x3f && isIdeograph(source.charCodeAt(at - 1)) && isIdeograph(source.charCodeAt(at + 1))) return '·';
  if (code === 0x3f) return isLostMark(source, at) ? '' : '?';
  if (code === 0x2e) return isFullStop(source, at) ? '。' : '.';
  if (code === 0x22) return quoteOpen ? '“' : '”';
  if (code === 0x3008) return MISREAD_BRACKET.test(source.slice(at, at + LONGEST_IN_BRACKETS)) ? '(' : '〈';
  if (code === 0x5b) return BRACKETED_COUNT.test(source.slice(at, at + 12)) ? '' : '[';
  if (code === 0x5d) return BRACKETED_COUNT.test(source.slice(source.lastIndexOf('[', at), at + 2)) ? '' : ']';
  return isSpace(code) ? spaceAt(before, source, at, to) : normalUnit(source[at] as string, code);
}

/** Takes 〈属第三方合法权益), of which text recognition misread the opening mark; leaves 〈通知〉. */
const MISREAD_BRACKET = /^〈[^〈〉()（）]*[)）]/u;
const LONGEST_IN_BRACKETS = 60;

/** Question marks on both sides of a count are what some mirrors print for marks that nobody sees: 共?1340条?. */
function isLostMark(source: string, at: number): boolean {
  return (
    MARKED_COUNT.test(source.slice(at, at + 16)) ||
    MARKED_COUNT.test(source.slice(Math.max(0, source.lastIndexOf('?', at - 1)), at + 1))
  );
}

/** Takes ?1340条? and ?5份?; leaves ?12件。. */
const MARKED_COUNT = /^\?\d[\d,.]{0,9}[余多万]{0,2}[\u4e00-\u9fa5]{0,2}\?/u;

/** The half-width stop of 贡献. 我局; leaves those of 一.主动公开 and 2.5. */
function isFullStop(source: string, at: number): boolean {
  if (!isIdeograph(source.charCodeAt(at - 1)) || NUMERALS.includes(source[at - 1] as string)) return false;
  let next = at + 1;
  while (next < source.length && isSpace(source.charCodeAt(next))) next += 1;
  return next === source.length || isIdeograph(source.charCodeAt(next)) || YEAR.test(source.slice(next, next + 5));
}

/** Takes 2024年, with which the next sentence begins; leaves 5条. */
const YEAR = /^20\d\d年/u;
const NUMERALS = '一二三四五六七八九十';

/** Takes [284]条, as some papers print what was filled in; leaves [2021]30号. */
const BRACKETED_COUNT = /^\[\s?\d[\d,.]{0,7}\s?\][条件篇份项期次人个场]/u;

/** A half-width question mark between ideographs is a lost middle dot: 中国?某县. */
function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function normalUnit(character: string, code: number): string {
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** What a white space becomes: nothing, or one space where it keeps two numbers or two words apart. */
function spaceAt(before: string, source: string, at: number, to: number): string {
  const left = before.charCodeAt(before.length - 1);
  if (!isDigit(left) && !isLatin(left)) return '';
  let next = at + 1;
  while (next < to && isSpace(source.charCodeAt(next))) next += 1;
  const right = source.charCodeAt(next);
  if (isLatin(left) && isLatin(right)) return ' ';
  if (!isDigit(left) || !isDigit(right)) return '';
  let end = next;
  while (end < to && isDigit(source.charCodeAt(end))) end += 1;
  if (groupsThousands(source, at, next) || isSpelt(source, at, next)) return '';
  if (NAME_AT_END.test(before.slice(-6))) return ' ';
  COUNTED.lastIndex = end;
  return COUNTED.test(source) || isCutName(before, source, next, end) ? '' : ' ';
}

/** Takes the digits behind the first of 1 4 8 2件, each by itself: 4 8 2; leaves 12 95条 and 3 5. */
const SPELT =
  /\d(?![\d.])(?: \d(?![\d.])){0,6} ?[余多万]{0,2}(?:[件篇份项期次个场宗起例名位户家部张封元年]|条(?!例)|人(?![民大]))/uy;

/** 1 4 8 2件: a blank behind each digit, as letter spacing leaves it; two digits alone may be two counts. */
function isSpelt(source: string, at: number, next: number): boolean {
  if (next !== at + 1 || isDigit(source.charCodeAt(at - 2))) return false;
  SPELT.lastIndex = next;
  return SPELT.test(source) || isAmid(source, at, SPELT_LINE);
}

/** The name of the hotline is no count. */
const SPELT_LINE = '1 2 3 4 5';

/** True where the words stand around a place. */
function isAmid(source: string, at: number, words: string): boolean {
  return source.slice(Math.max(0, at - words.length + 1), at + words.length).includes(words);
}

/** 20 23年, 123 45热线: the pieces are a year, or the number of a line. */
function isCutName(before: string, source: string, next: number, end: number): boolean {
  const head = DIGITS_AT_END.exec(before)?.[0];
  return head !== undefined && NAME_WHOLE.test(head + source.slice(next, end) + source.slice(end, end + 2).trim());
}

/** 8 460人, 1 118 542次: blanks between groups of three digits, as some write thousands. */
function groupsThousands(source: string, at: number, next: number): boolean {
  FURTHER_GROUPS.lastIndex = next;
  return FURTHER_GROUPS.test(source) && FIRST_GROUPS.test(source.slice(Math.max(0, at - LONGEST_GROUPED), at));
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
