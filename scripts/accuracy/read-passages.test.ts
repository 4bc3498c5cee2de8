/** What a file of passages holds, and what it must not. */
import { expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';

const FILE = `# head

@001 云溪镇2024年政府信息公开工作年度报告
一、总体情况
公开信息
30余条。
= published.total 30 atLeast
= published.website 12 part optional

@002 石塘乡2013年政府信息公开工作年度报告
没有数字。
`;

test('a passage is a title, its lines, and labels', () =>
  expect(readPassages(FILE)).toEqual([
    {
      number: '001',
      text: '云溪镇2024年政府信息公开工作年度报告\n\n一、总体情况\n公开信息\n30余条。\n',
      labels: [
        { metric: 'published.total', value: '30', state: 'atLeast', scope: '', optional: false },
        { metric: 'published.website', value: '12', state: '', scope: 'part', optional: true },
      ],
    },
    { number: '002', text: '石塘乡2013年政府信息公开工作年度报告\n\n没有数字。\n', labels: [] },
  ]));

test.each(['published.webside 3', 'published.website', 'published.website some', 'published.website 3 partly'])(
  'the label %s is refused',
  (label) => expect(() => readPassages(`@001 题\n文\n= ${label}\n`)).toThrow('No label'),
);
