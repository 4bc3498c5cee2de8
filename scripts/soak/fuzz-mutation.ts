/** Mutations of the fuzzer: small changes to an input that found something new, and crossings of two of them. */
import type { Random } from '../printer/seeded-random.ts';
import { HTML_DAMAGES } from './html-damages.ts';
import { MARK_DAMAGES } from './mark-damages.ts';
import { randomSpan } from './splice.ts';
import { TEXT_DAMAGES } from './text-damages.ts';

/** Longer inputs are cut: the fuzzer lives by the number of its runs. */
export const LONGEST_INPUT = 4000;

const TOKENS = [
  '一、',
  '（一）',
  '第一条 ',
  '其他',
  '总计',
  '0',
  '1 2',
  '/',
  '|',
  '| --- |',
  '\t',
  '# ',
  '**',
  '- 2 -',
  '\n\n',
  '<td>',
  '</td>',
  '<tr>',
  '</tr>',
  '<table>',
  '</table>',
  '<td rowspan="3" colspan=2>',
  '<p>',
  '</p>',
  '<br>',
  '<span>',
  '</span>',
  '<h2>',
  '<div id="zoom">',
  '<a href="x">',
  '<pre>\n',
  '&nbsp;',
  '&#12;',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<title>',
  '<meta name="ArticleTitle" content="',
  '---\n',
  'title: ',
  '其中',
  '公开',
  '条',
  '政府信息公开工作年度报告',
] as const;

/** A mutant of one input, or a crossing with another. */
export function fuzzMutation(parent: string, other: string, random: Random): string {
  let mutant = parent;
  for (let left = random.integer(1, 4); left > 0; left -= 1) mutant = mutateOnce(mutant, other, random);
  return mutant.slice(0, LONGEST_INPUT);
}

function mutateOnce(text: string, other: string, random: Random): string {
  const [from, to] = randomSpan(text.length, 40, random);
  const [low, high] = randomSpan(other.length, 200, random);
  switch (random.integer(0, 6)) {
    case 0:
      return text.slice(0, from) + random.pick(TOKENS) + text.slice(from);
    case 1:
      return text.slice(0, from) + random.pick(TOKENS) + text.slice(to);
    case 2:
      return text.slice(0, from) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(from);
    case 4:
      return text.slice(0, from) + other.slice(low, high) + text.slice(to);
    case 5:
      return text.slice(0, from) + String.fromCharCode(random.integer(0, 0xffff)) + text.slice(from + 1);
    default:
      return random
        .pick([...TEXT_DAMAGES, ...MARK_DAMAGES, ...HTML_DAMAGES])
        .damage(text, random)
        .slice(0, LONGEST_INPUT);
  }
}
