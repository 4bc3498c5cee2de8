/** Rows of a recognised table some of whose lines became gaps, or stuck to a digit. */
import { expect, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';
import { proveCells } from '../cells/prove-cells.ts';
import { cellOf } from '../cells/table-cell.ts';

const ROW = (row: string): string => `applications.${row}`;
const table = (rows: readonly string[]): string =>
  `本年制发件数\n\n三、收到和处理政府信息公开申请情况\n\n| ${rows.join(' |\n| ')} |\n`;

test('a group, a row and its values that gaps part in one cell are read', () => {
  check(
    table([
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 5 | 1 | 0 | 0 | 9',
      '(三) 不予        1.属于国家秘密          0   0   2    0    0   0 | 2',
    ]),
    { [ROW('refused.stateSecret.researchInstitution')]: 2, [ROW('refused.stateSecret.total')]: 2 },
  );
});

test.each([
  ['stuck to a digit is no part of it', '3 0 5 1 0 0| 9', '3 0 5 1 0 0 9'],
  ['stuck to a digit is a one where the row adds up so alone', '3 0 5 1 0 1| 20', '3 0 5 1 0 11 20'],
  ['that no reading makes add up is left', '1 0 0| 1 0 0 4', '1 0 0| 1 0 0 4'],
])('a line of the table %s', (_, written, read) => {
  const cells = written.split(' ').map((plain) => cellOf(plain, 0, plain.length));
  expect(proveCells(cells).cells.map((cell) => cell?.plain)).toEqual(read.split(' '));
});
