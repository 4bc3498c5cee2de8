import { expect, test } from 'vitest';
import { improvementPassages } from './improvement-passages.ts';

const HEADING = '五、存在的主要问题及改进情况';

function passages(body: string) {
  const text = `六不是这里。\n${HEADING}\n${body}`;
  const start = text.indexOf(HEADING);
  const section = {
    number: 5 as const,
    printedOrdinal: 5,
    heading: { start, end: start + HEADING.length },
    span: { start, end: text.length },
    firstBlock: 0,
    endBlock: 1,
  };
  const source = { file: 'a.txt', format: 'text' as const, text, frontMatter: {}, bodyStart: 0 };
  return { text, found: improvementPassages(source, [section]) };
}

function check(body: string, expected: readonly string[]): void {
  const { text, found } = passages(body);
  expect(found.map((passage) => passage.text)).toEqual(expected);
  expect(found.map(({ anchor }) => anchor)).toEqual(expected.map((_, i) => `s5-${String(i + 1)}`));
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toContain(words.slice(0, 2));
}

test('items behind 一是 and 二是 are taken up to the end of their clause', () => {
  check('主要表现在：一是人手不足。二是栏目不全；今后改正。', ['人手不足', '栏目不全']);
});

test('numbered items are taken, headings are not', () => {
  check('（一）存在的主要问题\n1. 更新慢：有的栏目。\n2、形式少。', ['更新慢', '形式少']);
});

test('a decimal is no item', () => {
  check('全年共2.5万条。', []);
});

test('Markdown marks are left out of the extract', () => {
  check('**一是** 人手**不足**。', ['人手不足']);
});

test('a long clause is cut at a comma, or else at forty characters', () => {
  const comma = '配'.repeat(20);
  check(`一是${comma}，${'齐'.repeat(30)}。`, [comma]);
  check(`一是${'长'.repeat(60)}。`, [`${'长'.repeat(39)}…`]);
});

test('a report without section five has none', () => {
  const source = { file: 'a.txt', format: 'text' as const, text: '一是没有。', frontMatter: {}, bodyStart: 0 };
  expect(improvementPassages(source, [])).toEqual([]);
});
