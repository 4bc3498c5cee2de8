/**
 * Finds the sentences of a text that may state a figure or a denial, each with the sentence before it for its context.
 * Texts without any full stop are cut at commas, and only the head of a monstrous one is read: the work stays linear.
 */

import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { OPENS_OF_ALL } from '../words/all-words.ts';
import { COUNT, NEGATION, nextOf, SENTENCE_END, traitsOf } from '../text/text-traits.ts';

/** Half-open. */
type Range = readonly [from: number, to: number];

/** Takes 未收到政府信息公开申请, 零复议, 无。, 本年度未发生。; leaves 无障碍环境建设得到加强。. */
const DENIAL = prefiltered(
  /(?:[未无零]|没|不收|不存在|不涉及).{0,80}?(?:申请|请求|复议|诉讼|处理费|费用|收费|发布会|要求公开|要求[我本].{1,5}公开|争议|被告|[被涉应起]诉|结转|遗留|跨年|留存|延续|移交|行政[许处强])|(?:未|没有|无)[^,，。]{0,10}规范性文件|(?:申请|复议|诉讼|处理费|情况|结转).{0,24}(?:[未无零]|没)|^[^。]{0,12}[:：]?无[。\s]*$|^[^。]{0,18}(?:[未没][^。]{1,3}|零[^。]{0,3}|不曾[^。]{1,4}|无|不存在|不涉及)(?:此类|该类|上述|以上|相关)?[^。]{0,6}[。\s]*$/u,
);
/** Characters of a paragraph that are read: a longer one is no prose of a report. */
export const LONGEST_PARAGRAPH = 100_000;
/** A sentence longer than this is cut at its last comma before. */
const LONGEST = 1200;

/** Ranges of `text[begin, end)` to be read, in order and apart; `traits`: what stands there. */
export function windowsOf(text: string, begin: number, end: number, traits: number): readonly Range[] {
  const close = Math.min(end, begin + LONGEST_PARAGRAPH);
  if ((traits & (COUNT | NEGATION)) === 0) return [];
  if (close - begin < LONGEST && (traits & SENTENCE_END) === 0)
    return mayState(text, begin, close, traits) ? [[begin, close]] : [];
  const windows: [number, number][] = [];
  let before = begin;
  let from = begin;
  while (from < close) {
    const to = sentenceEnd(text, from, begin, close);
    const last = windows.at(-1);
    if ((last?.[1] === from && ofAll(text, from)) || mayState(text, from, to, traitsOf(text, from, to))) {
      if (last !== undefined && last[1] >= before && to - last[0] <= LONGEST) last[1] = to;
      else windows.push([last !== undefined && last[1] > before ? last[1] : before, to]);
    }
    before = from;
    from = to;
  }
  return windows;
}

function mayState(text: string, from: number, to: number, traits: number): boolean {
  return (traits & COUNT) !== 0 || ((traits & NEGATION) !== 0 && takesIn(DENIAL, text, from, to));
}

/** 。均予以公开, 。申请人均为自然人: a sentence that says something of all that the one before counts. */
function ofAll(text: string, from: number): boolean {
  OF_ALL.lastIndex = from;
  return OF_ALL.test(text);
}

/** Takes 均, 以上均, 全部; leaves 全年. */
const OF_ALL = new RegExp(OPENS_OF_ALL, 'uy');

/** The ? of 中国?某县, where a middle dot was lost; not the one that begins or ends `[begin, close)`. */
function isLostDot(text: string, at: number, begin: number, close: number): boolean {
  if (text[at] !== '?' || at === begin || at + 1 === close) return false;
  return LETTER.test(text[at - 1] as string) && LETTER.test(text[at + 1] as string);
}

/** Takes an ideograph; leaves marks and spaces. */
const LETTER = /[一-龥]/u;

/** End of the sentence of `text[begin, close)` that begins at `start`. */
function sentenceEnd(text: string, start: number, begin: number, close: number): number {
  const last = Math.min(close, start + LONGEST + 1);
  for (let at = start; at < last; at += 1) {
    at = nextOf(text, at, last, SENTENCE_END);
    if (at < last && !isLostDot(text, at, begin, close)) return at + 1;
  }
  return close - start > LONGEST ? start + cutBefore(text.slice(start, last)) : close;
}

function cutBefore(sentence: string): number {
  for (const mark of [';', '；', ',', '，', '、']) {
    const at = sentence.lastIndexOf(mark);
    if (at > LONGEST / 3) return at + 1;
  }
  return sentence.length - 1;
}
