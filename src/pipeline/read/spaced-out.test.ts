/** Lines that a converter set sign by sign: only their spacing goes. */
import { expect, test } from 'vitest';
import { readReportText } from './read-report.ts';

const paragraphs = (text: string): readonly string[] =>
  (readReportText('a.txt', text).value?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? ['(table)'] : [block.mended.text],
  );

const spread = (words: string, blanks = ' '): string => [...words].join(blanks);

test.each([
  [
    'signs and digits one blank apart',
    spread('全年共公开信息1,286条，比上年多12.5%。'),
    '全年共公开信息1,286条,比上年多12.5%。',
  ],
  ['two blanks apart', spread('全年共公开信息1286条。', '  '), '全年共公开信息1286条。'],
  ['a wider gap between numbers', `${spread('收到办理的申请依次是')} 2 1   1 8 件 。`, '收到办理的申请依次是21 18件。'],
  [
    'values at the end, which may be cells',
    `${spread('本年新收政府信息公开申请数量')} 3 0 0 3`,
    '本年新收政府信息公开申请数量3 0 0 3',
  ],
  ['a word spread over its line', '总 体 情 况', '总体情况'],
  ['blanks between words alone', '本局 全年 公开 信息 12 36 条 都 在 网站', '本局全年公开信息12 36条都在网站'],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual([expected]);
});

test('a sentence that goes on in the next line, both of them spread', () => {
  const [first, second] = ['本局在市政府统一建设的网站以及办事大厅的屏幕上，', '公布各类信息312条。'];
  expect(paragraphs(`${spread(first)}\n${spread(second)}`)).toEqual([
    '本局在市政府统一建设的网站以及办事大厅的屏幕上,公布各类信息312条。',
  ]);
});
