/**
 * Finds the sentences of a text that may state a figure or a denial, each with the sentence before it for its context.
 * Texts without any full stop are cut at commas, and only the head of a monstrous one is read: the work stays linear.
 */

/** Takes 108条, 十场次, 四十余条; leaves 2024年, 99%, 1月31日, 一是. */
const NUMBER =
  /[\d０-９](?![\d０-９]*(?:年|月|日|号|[%％]))|[〇零一二两三四五六七八九十百千万][余多几]?[条件篇份项期次宗起例人场名批元]/u;
/** Takes 未收到政府信息公开申请, 零复议, 无。, 本年度未发生。; leaves 无障碍建设. */
const DENIAL =
  /(?:[未无零]|没|不收|不存在).{0,80}?(?:申请|请求|复议|诉讼|处理费|费用|收费|要求公开|要求[我本].{1,5}公开)|(?:申请|复议|诉讼|处理费|情况).{0,24}(?:[未无零]|没)|^[^。]{0,12}[:：]?无[。\s]*$|^[^。]{0,14}(?:[未没][^。]{1,3}|均无)(?:此类|该类|上述|相关)?[^。]{0,4}[。\s]*$/u;
/** What every denial holds, for a quick search first: takes 未 and 不; leaves 收到. */
const NEGATION = /[未无零没不]/u;
/** Characters of a paragraph that are read: a longer one is no prose of a report. */
export const LONGEST_PARAGRAPH = 100_000;
/** A sentence longer than this is cut at its last comma before. */
const LONGEST = 1200;

/** Ranges `[from, to)` to be read, in order and apart. */
export function windowsOf(text: string): readonly (readonly [number, number])[] {
  const head = text.length > LONGEST_PARAGRAPH ? text.slice(0, LONGEST_PARAGRAPH) : text;
  if (!mayState(head)) return [];
  const windows: [number, number][] = [];
  let before = 0;
  if (head.length < LONGEST && !holdsStop(head)) return [[0, head.length]];
  for (const [from, to] of sentencesOf(head)) {
    const sentence = head.slice(from, to);
    if (mayState(sentence)) {
      const last = windows.at(-1);
      if (last !== undefined && last[1] >= before && to - last[0] <= LONGEST) last[1] = to;
      else windows.push([last !== undefined && last[1] > before ? last[1] : before, to]);
    }
    before = from;
  }
  return windows;
}

function mayState(text: string): boolean {
  return NUMBER.test(text) || (NEGATION.test(text) && DENIAL.test(text));
}

/** 。 and both kinds of ! and ?. */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f || code === 0xff01 || code === 0xff1f;
}

function holdsStop(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isStop(text.charCodeAt(i))) return true;
  return false;
}

/** The ? of 中国?某县, where a middle dot was lost. */
function isLostDot(text: string, at: number): boolean {
  return text[at] === '?' && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}

/** Takes an ideograph; leaves marks and spaces. */
const LETTER = /[一-龥]/u;

function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (isStop(text.charCodeAt(i)) && !isLostDot(text, i)) {
      found.push([start, i + 1]);
      start = i + 1;
    } else if (i - start >= LONGEST) {
      const cut = cutBefore(text, start, i);
      found.push([start, cut]);
      start = cut;
    }
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

function cutBefore(text: string, start: number, end: number): number {
  for (const mark of [';', '；', ',', '，', '、']) {
    const at = text.lastIndexOf(mark, end);
    if (at > start + LONGEST / 3) return at + 1;
  }
  return end;
}
