/** Tables without lines whose rows stand so close that the values of two of them look like the lines of one. */
import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';
import type { Word } from './place-words.ts';
import { unruledRows } from './unruled-rows.ts';

const wordAt = (left: number, base: number, text: string): Word => {
  const wide = /^\d+$/u.test(text) ? 5 : 10;
  return { text, left, right: left + wide * text.length, base, size: 10 };
};

/** Rows of a table with a label and seven columns: a label's lines and the lines of its values, each with its base. */
function rowsOf(
  labels: readonly (readonly [number, string])[],
  values: readonly (readonly [number, string])[],
): string[] {
  const words = [
    ...labels.map(([base, text]) => wordAt(50, base, text)),
    ...values.flatMap(([base, line]) => line.split(' ').map((text, k) => wordAt(180 + 40 * k, base, text))),
  ];
  return unruledRows(pageLines(words), null, false).rows.map((row) => row.join('|'));
}

test('lines of values beside a row without any are cut by a space and fill no row with blanks', () => {
  const labels = [
    [100, '1.属于国家秘密'],
    [140, '2.重复申请'],
    [164, '（七）总计'],
    [176, '四、结转下年度'],
    [188, '继续办理'],
  ] as const;
  const values = [
    [100, '1 0 0 0 0 0 1'],
    [140, '2 3 0 0 0 0 5'],
    [158, '12 73 58 61 62 56 322'],
    [170, '0 0 0 0 8 17 25'],
  ] as const;
  expect(rowsOf(labels, values)).toEqual([
    '1.属于国家秘密|1|0|0|0|0|0|1',
    '2.重复申请|2|3|0|0|0|0|5',
    '（七）总计|12 0|73 0|58 0|61 0|62 8|56 17|322 25',
    '四、结转下年度继续办理',
  ]);
});

test('the label of a group written down its column goes on with no label above it', () => {
  const labels = [
    [100, '二、上年结转申请'],
    [112, '三'],
    [124, '、'],
    [124, '   1.属于国家秘密'],
    [136, '本'],
  ] as const;
  const words = [
    ...labels.map(([base, text]) => wordAt(text.startsWith(' ') ? 70 : 50, base, text.trim())),
    ...[100, 124].flatMap((base) => [3, 0, 0, 0, 0, 0, 3].map((value, k) => wordAt(200 + 40 * k, base, String(value)))),
  ];
  const rows = unruledRows(pageLines(words), null, false).rows.map((row) => row.join('|'));
  expect(rows[0]).toBe('二、上年结转申请|3|0|0|0|0|0|3');
  expect(rows[1]).toMatch(/1\.属于国家秘密\|3\|0\|0\|0\|0\|0\|3$/u);
});

test('lines of a number that do not stand around their label are cut: one may be of the next row', () => {
  const labels = [
    [100, '3.其他'],
    [124, '（七）总计'],
  ] as const;
  const values = [
    [100, '8 0 0 0 0 0 8'],
    [112, '42 1 0 0 0 0 43'],
    [124, '5 7 0 0 0 0 2'],
  ] as const;
  expect(rowsOf(labels, values).join('\n')).not.toMatch(/842|425/u);
});
