import { expect, test } from 'vitest';
import { markdownStretches } from './markdown-stretches.ts';

/** Marks in brackets, in their text. */
function check(text: string, expected: string): void {
  let [shown, at] = ['', 0];
  for (const { start, end } of markdownStretches(text)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  expect(shown + text.slice(at)).toBe(expected);
}

test('signs of headings and stars of bold words are marks', () => {
  check('## **（一）概述**\n正文', '[## ][**]（一）概述[**]\n正文');
});

test('a number sign before a number and a star between two are text', () => {
  check('#1 楼 3*4 # 5', '#1 楼 3*4 # 5');
});

test('the rule under the head of a table is a mark, a row of the table and a line across are none', () => {
  check('| 甲 | 乙 |\r\n|---|:--:|\n|------\n| 0 | - |\n---', '| 甲 | 乙 |\r\n[|---|:--:|]\n[|------]\n| 0 | - |\n---');
});
