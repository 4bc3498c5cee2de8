/** Rows parted by commas, semicolons or &: they are tables where several end in values; prose is left as it is. */
import { expect, test } from 'vitest';
import { readPlainLines } from './read-plain-lines.ts';

/** Tables as rows of cells parted by bars, paragraphs as their text. */
function check(text: string, expected: readonly string[]): void {
  const shown = readPlainLines(text, 0, text.length).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ plain }) => plain).join(' | '))
      : [block.mended.text],
  );
  expect(shown).toEqual(expected);
}

const ROWS = ['行政许可,3,0,12', '行政处罚,,,7', '行政强制,0,0,0', '其他,1,1,2'];

test('rows of commas and semicolons are rows of cells, blank ones too, with the heads above them', () => {
  const cells = ROWS.map((row) => row.split(',').join(' | '));
  check(`信息内容,上一年项目数量,本年增/减,处理决定数量\n${ROWS.join('\n')}\n`, [
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
    ...cells,
  ]);
  check(ROWS.join('\n').replaceAll(',', ';'), cells);
  check(ROWS.join('\n').replaceAll(',', '，'), cells);
  check(ROWS.join('\n\n'), cells);
});

test('a cell in quotes may hold the separator', () => {
  check([...ROWS.slice(1), '"许可,不含变更","1,","2",3', '总计,1,2,3'].join('\n'), [
    ...ROWS.slice(1).map((row) => row.split(',').join(' | ')),
    '许可,不含变更 | 1, | 2 | 3',
    '总计 | 1 | 2 | 3',
  ]);
});

test('a typesetter’s rows are read without its commands', () => {
  const rows = ROWS.map((row) => `${row.split(',').join(' & ')} \\\\ \\hline`);
  const head = '\\begin{tabular}{|l|l|}\n\\hline\n\\multicolumn{4}{|c|}{第二十条第（五）项} \\\\ \\hline';
  check([head, ...rows, '\\textbf{总计} & $5$ & 0 & \\multirow{2}{*}{9} \\\\', '\\end{tabular}'].join('\n'), [
    '第二十条第(五)项',
    ...ROWS.map((row) => row.split(',').join(' | ')),
    '总计 | 5 | 0 | 9',
  ]);
});

test('prose, few rows and a text with rows of bars stay as they are', () => {
  const prose = '公开12条,收到申请3件,办结3件';
  check(`${prose}\n\n${prose}\n`, [prose, prose]);
  check(ROWS.slice(0, 3).join('\n\n'), ROWS.slice(0, 3));
  check(`甲 | 1 | 2\n乙 | 3 | 4\n\n${ROWS[0]}。\n`, ['甲 | 1 | 2', '乙 | 3 | 4', `${ROWS[0]}。`]);
});
