/**
 * Headings that lost the end of their line: amid a paragraph, behind a sentence, or glued to the sentence below. Takes the lines of a text, gives
 * such a line as the lines it was made of. Leaves ordinals that a sentence names, and headings whose end no word tells.
 */
import type { Line } from './split-lines.ts';

/** Shorter lines hold no sentence besides a heading. */
const SHORTEST = 24;

/** Takes the place behind the stop of 。（二）依申请公开; leaves 第二十条第（一）项. */
const AMID = /(?<=[。；;！!][”"）)]?\s{0,4})(?=[（(][一二三四五六七八九十]{1,2}[）)])/gu;
/**
 * Takes （二）依申请公开情况 in front of 全区各级 and 2023年: a heading ends so, and a sentence begins so; leaves （三）加强平台建设，
 * and （二）推进全年公开.
 */
const GLUED =
  /^[（(][一二三四五六七八九十]{1,2}[）)]\s?[^，。；：、,;:\d\s（()）]{0,14}(?:情况|公开|管理|建设|保障|监督|办理|回应|解读|互动|概况|诉讼)(?=\s{1,4}(?![无一])[一-龥]|\s?(?:20\d\d\s?年|全年|本年|年内|去年|上年|今年|一年来|截至|全[省市县区镇乡局系]|我[局县区市镇乡街委办院中]|本[局县区市镇乡街委办机单]))/u;

export function withHeadsApart(text: string, lines: readonly Line[]): readonly Line[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return lines;
  const amid = holdsAmid(text, first.start, last.end);
  if (!lines.some((line) => mayHoldHead(text, line, amid))) return lines;
  return lines.flatMap((line) => (mayHoldHead(text, line, amid) ? parted(text, line) : [line]));
}

/** True for a line with a glued heading, or, where `amid` says that the text has such places, with a bracket in it. */
function mayHoldHead(text: string, { kind, moves, start, end }: Line, amid: boolean): boolean {
  if (kind !== 'text' || !moves || end - start < SHORTEST) return false;
  if (amid) return true;
  const first = text.charCodeAt(start);
  return (first === WIDE_BRACKET || first === BRACKET) && GLUED.test(text.slice(start, start + LONGEST_HEAD));
}

/** A heading and the words behind it that tell its end. */
const LONGEST_HEAD = 40;
const BRACKET = 40;
const WIDE_BRACKET = 0xff08;
/** True where a bracket opens right behind a stop, as it seldom does. */
function holdsAmid(text: string, from: number, to: number): boolean {
  for (const bracket of ['（', '(']) {
    for (let at = text.indexOf(bracket, from + 1); at !== -1 && at < to; at = text.indexOf(bracket, at + 1)) {
      let before = at - 1;
      while (before > from && text[before] === ' ') before -= 1;
      if (text[before] === '。' || text[before] === '；') return true;
    }
  }
  return false;
}

function parted(text: string, line: Line): readonly Line[] {
  const words = text.slice(line.start, line.end);
  const amid = [...words.matchAll(AMID)].map(({ index }) => index).filter((at) => isWhole(words.slice(at)));
  const places = [0, ...amid, words.length];
  const ends = places.slice(1).flatMap((to, i) => {
    const from = places[i] as number;
    const head = GLUED.exec(words.slice(from, to))?.[0].length ?? to - from;
    return from + head < to ? [from + head, to] : [to];
  });
  if (ends.length < 2) return [line];
  return ends.map((to, i) => pieceOf(text, line, i === 0 ? 0 : (ends[i - 1] as number), to));
}

/** True where a sentence ends behind the ordinal or nothing but its heading stands there; a line that the page's width cut goes on below. */
function isWhole(words: string): boolean {
  return STOP.test(words) || HEADING.test(words);
}

/** Takes 。; leaves ，. */
const STOP = /[。；;！!]/u;
/** Takes （二）依申请公开; leaves （二）12345热线：全县受理. */
const HEADING = /^[（(][一二三四五六七八九十]{1,2}[）)]\s?[^，。；：、,;:\d]{2,20}[：:]?\s*$/u;

/** A piece without the white space around it. */
function pieceOf(text: string, line: Line, from: number, to: number): Line {
  const piece = text.slice(line.start + from, line.start + to);
  const start = line.start + from + (piece.length - piece.trimStart().length);
  const end = line.start + to - (piece.length - piece.trimEnd().length);
  return { ...line, rawStart: from === 0 ? line.rawStart : start, rawEnd: end, start, end };
}
