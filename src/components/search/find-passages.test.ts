import { expect, test } from 'vitest';
import { unpackLines } from '../../domain/report-text.ts';
import { findPassages, queryTerms } from './find-passages.ts';

/** Three lines of 10, 14 and 9 characters, with the engine's marks. */
const CONTENT =
  '一\u200B、\u200B总体\u200B情况\u200B和\u200B工作\u200B如\u200B下 ¶ 受理\u200B 12345 热线\u200B工单\u200B3\u200B件\u200B。 ¶ 行政\u200B复议\u200B0\u200B件\u200B；无';
const LINES = unpackLines('5.0 7.a 9.o');

const check = (query: string, ...expected: readonly string[]): void => {
  const found = findPassages(CONTENT, LINES, queryTerms(query), '永宁县团结西路街道办事处 2024');
  const written = found.map(
    ({ line, pieces }) => `${String(line)} ${pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`,
  );
  expect(
    written.map((each) => each.replace(/\s+/gu, ' ').trim()),
    query,
  ).toEqual(expected);
};

test('a word is found over the marks and spaces between its characters, and leads to its line', () => {
  check('热线', '7 受理 12345 [热线]工单3件。');
  check('12345热线', '7 受理 [12345 热线]工单3件。');
  check('行政复议', '9 [行政复议]0件；');
  check('总体情况', '5 一、[总体情况]和工作如下');
});

test('words apart are marked each; one may stand in what is known of the report', () => {
  check('工单 受理', '7 [受理] 12345 热线[工单]3件。');
  check('永宁 复议', '9 行政[复议]0件；');
});

test('where no sentence holds all words, the one with the rarer word stands for them', () => {
  check('件 情况', '5 一、总体[情况]和工作如下');
});

test('nothing is found where a word is missing, in part or as a whole', () => {
  check('投诉');
  check('热线 投诉');
  check('情况受理工单');
});

test('wide digits and capitals are the same words', () => {
  check('１２３４５', '7 受理 [12345] 热线工单3件。');
});

test('a word on no line but in what is known gives the report without a sentence of its own', () => {
  expect(findPassages(CONTENT, LINES, ['永宁'], '永宁县')).toHaveLength(0);
});
