/**
 * A line that tells the cells of a table by the names of their columns: 规章：本年制发件数 0，本年废止件数 0. Takes the line and the
 * names, gives its words and the values behind names, in their order. What a value stands behind is for the caller to know.
 */
import type { TableCell } from '../cells/table-cell.ts';
import { cellOf } from '../cells/table-cell.ts';

/** A line of words with the way back to the source. */
export interface WordLine {
  readonly text: string;
  /** Source offset of the unit `i`. */
  readonly at: (i: number) => number;
}

/** Words between values, or a value with the name of its column. */
export type ToldPiece =
  | { readonly kind: 'words'; readonly from: number; readonly to: number }
  | { readonly kind: 'value'; readonly name: string; readonly cell: TableCell };

/** Takes `3`, `1,036`, `164.6万元`, `+2`, `3件`; leaves `3%`, `2022年`, `0.5万` and `300余件`. */
const NUMBER =
  '[+\\-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:万元|元|[件条个宗份项部次])?(?![\\d%‰年月日倍万亿余多.]|,\\d{3}(?!\\d))';
/** Takes a blank: `无`, `/`, `-` in front of a sign that parts values. */
const MARK = '(?:无|/|-{1,2}|—{1,2})(?=[件条个宗]?(?:$|[\\s,、;。|}")/]))';
/** Takes nothing in front of a sign that parts values. */
const NOTHING = '(?=$|[,、;。|}"])';

/** The expression that finds a name with what parts it from its value, and the value. */
export function toldPattern(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped);
  return new RegExp(
    `(${longestFirst.join('|')})(?:\\([^()\\d]{0,12}\\))?(["\\s:=|*为]{0,6})(${NUMBER}|${MARK}|${NOTHING})[件条个宗]?`,
    'gdu',
  );
}

const SPECIAL = /[()[\]{}.*+?^$|\\/]/gu; // takes the bracket of `(单位`; leaves `规章`
const escaped = (name: string): string => name.replaceAll(SPECIAL, String.raw`\$&`);

/** What must stand behind a name that nothing follows. Takes the colon of `总计：`; leaves a gap. */
const PARTED = /[:=]/u;

export function toldPieces(line: WordLine, pattern: RegExp): readonly ToldPiece[] {
  const pieces: ToldPiece[] = [];
  let since = 0;
  for (const match of line.text.matchAll(pattern)) {
    const [, name, between, value] = match as unknown as [string, string, string, string];
    if (value === '' && !PARTED.test(between)) continue;
    if (match.index > since) pieces.push({ kind: 'words', from: since, to: match.index });
    const [from, to] = (match.indices as unknown as [number, number][])[3] as [number, number];
    pieces.push({ kind: 'value', name, cell: cellIn(line, from, to) });
    since = match.index + match[0].length;
  }
  if (since < line.text.length) pieces.push({ kind: 'words', from: since, to: line.text.length });
  return pieces;
}

/** What stands on a part of the line as a cell. */
export function cellIn({ text, at }: WordLine, from: number, to: number): TableCell {
  const start = from < text.length ? at(from) : at(text.length - 1) + 1;
  return cellOf(text.slice(from, to), start, to > from ? at(to - 1) + 1 : start);
}

/** Takes what may stand in front of a label: `- **`, `"`, `,其中`; leaves the bracket of `(一)`. */
const LEADING = /^(?:[\s,、;:。|*"'{}[\]·•>→#=/)-]|其中|\((?![一二三四五六七八九十\d]))+/u;
/** Takes what may stand behind it: `：`, `": {`, `(其中`; leaves the bracket of `(区分处理的)`. */
const TRAILING = /(?:[\s,、;:。|*"'{}[·•>→#=/(-]|其中|分别为?|包括|为)+$/u;

/** The words of a piece without the signs around them. */
export function bareWords(words: string): string {
  return words.replace(LEADING, '').replace(TRAILING, '');
}

/** Takes `一、本年新收政府信息公开申请数量:618件,其中`; leaves words without a number at their end. */
const LONE = new RegExp(
  `^(.*[^\\d\\s:|=,.+-])[\\s:|=*"]*(${NUMBER}|(?<=[:|=]\\s?)${MARK})[件条个宗]?[\\s,;。|*"(}]*(?:其中|包括|分别为?)?[\\s:,]*$`,
  'du',
);

/** The place of the words and of the one value behind them; null for other words. */
export function loneValue(
  words: string,
): { readonly label: string; readonly from: number; readonly to: number } | null {
  const match = LONE.exec(words);
  if (match === null) return null;
  const [from, to] = (match.indices as unknown as [number, number][])[2] as [number, number];
  return { label: match[1] as string, from, to };
}
