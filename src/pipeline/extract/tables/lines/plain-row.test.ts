import { expect, test } from 'vitest';
import { oddValues, partedValues } from './odd-values.ts';
import { partedLabel } from './parted-label.ts';
import { isPlainRow } from './plain-row.ts';
import { cellOf, type TableCell } from '../cells/table-cell.ts';
import { unstackRow } from './unstack-row.ts';

function rowOf(text: string): readonly TableCell[] {
  let at = 0;
  return text.split('\t').map((plain) => {
    const cell = cellOf(plain, at, at + plain.length);
    at = cell.end + 1;
    return cell;
  });
}

test('labels and numbers of the form are a plain row', () => {
  for (const row of ['(一)予以公开\t1\t\t/\t12\t0\t0\t13', '信息内容\t本年制发件数', '其他(3)\t1,234', '\t\t']) {
    expect(isPlainRow(rowOf(row)), row).toBe(true);
  }
});

test('what stacked, parted, glued or spoilt rows are told by makes a row none', () => {
  for (const row of ['行政许可16\t3', '行政许可\t1 2', '行政 许可\t3', '1\t一\t3', '规章\t5.\t6', '规章\t工']) {
    expect(isPlainRow(rowOf(row)), row).toBe(false);
  }
});

test('no reader of odd rows changes a plain one', () => {
  const words = [
    '行政许可',
    '(一)予以公开',
    '其他(3)',
    '12',
    '0',
    '',
    '/',
    '1,234',
    '3件',
    '-',
    '无',
    'O',
    '1.属于国家秘密',
  ];
  for (const first of words) {
    for (const second of words) {
      for (const third of words) {
        const row = [first, second, third].join('\t');
        const cells = rowOf(row);
        if (!isPlainRow(cells)) continue;
        expect(unstackRow(row, cells), row).toBe(null);
        expect(oddValues(partedValues(partedLabel(row, cells))), row).toEqual(cells);
      }
    }
  }
});
