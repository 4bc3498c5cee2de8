/** Pages that print readings between their characters are read as if they did not. */
import { expect, test } from 'vitest';
import { readReportText } from './read-report-text.ts';

const mended = (text: string): string => {
  const block = readReportText('a.txt', text).value?.blocks[0];
  return block === undefined || block.kind === 'table' ? '' : block.mended.text;
};

test.each([
  ['2020年公開(kāi)政府信息25條', '2020年公开政府信息25条'],
  ['2020年度報（bào）告，公開(kāi)的(de)信息', '2020年度报告,公开的信息'],
  ['手机客户端(app)发布信息(见附件)', '手机客户端(app)发布信息(见附件)'],
  ['发布信息(2)条，其中(kāi)', '发布信息(2)条,其中'],
])('%s', (text, expected) => {
  expect(mended(text)).toBe(expected);
});

test('in cells of tables too', () => {
  const block = readReportText('a.txt', '信息內容\t本年發(fā)布件數\n規(guī)章\t3').value?.blocks[0];
  expect(block?.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.plain)) : null).toEqual([
    ['信息内容', '本年发布件数'],
    ['规章', '3'],
  ]);
});
