/**
 * A row of table three written out as a list, or as the object that a program made of it: 一、本年新收…：自然人3件，商业企业0件 … 总计3件.
 * Takes a line of text, gives the ranges of its label and of its seven values; null for anything that is not a label with its ordinal
 * and a value behind the name of each column in the form's order, such as a sentence.
 */
import { APPLICANTS } from '../../../../forms/applicants.ts';

/** Half-open range within the line; an empty one for a column that is named without a value. */
type Range = readonly [from: number, to: number];

/** Shorter lines are none. */
export const SHORTEST_LISTED = 40;
const LONGEST = 250;

/** Takes what parts the name of a column from its value: `：`, ` `, `": "`, nothing. */
const BETWEEN = '["\\s:：=]{0,5}';
/** Takes `3`, `1,036`, `无`, `/`, and nothing. */
const VALUE = '(\\d{1,3}(?:,\\d{3})+|\\d+|无|[-/—](?=[\\s，,、；;/|"}。]|$)|)';
const column = (names: readonly string[]): string => `(?:${names.join('|')})${BETWEEN}${VALUE}"?\\s?[件条个宗]?`;
/** Takes `自然人3件，商业企业0件 … 总计3件`, `"自然人": "3", … "总计": "3"}`; leaves such lists with words in between. */
const COLUMNS = new RegExp(
  `${APPLICANTS.map(({ label, aliases }) => column([label, ...aliases])).join('\\s*[，,、；;/|]\\s*"?')}["}\\s。；;，,]*$`,
  'du',
);
/** Takes `一、本年新收政府信息公开申请数量`, `（一）予以公开`, `8.属于行政查询事项`; leaves `全年收到申请`, `一、2023年收到`. */
const LABEL = /(?:[一二三四]、|[（(][一二三四五六七][）)]|[1-8][.、．])[^\d。；:：]{2,60}$/u;
/** Takes what stands between a label and the first column: `：`, `**: `, `", "`. */
const BEHIND_LABEL = /[\s*"：:,，]+$/u;

export function listedRow(line: string): readonly Range[] | null {
  if (line.length > LONGEST || !line.includes('法律服务')) return null;
  const columns = COLUMNS.exec(line);
  if (columns?.indices === undefined) return null;
  const words = line.slice(0, columns.index).replace(BEHIND_LABEL, '');
  const label = words === line.slice(0, columns.index) ? null : LABEL.exec(words);
  return label === null ? null : [[label.index, words.length], ...(columns.indices.slice(1) as unknown as Range[])];
}
