import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { column } from '../tables/column.ts';
import type { CellValue } from '../tables/download-table.ts';
import { downloadTable } from '../tables/download-table.ts';
import { csvChunks } from './csv-chunks.ts';
import { unguardFormula } from './guard-formula.ts';

interface Row {
  readonly words: string;
  readonly number: number | null;
}

function csv(rows: readonly Row[]): string {
  const columns = [
    column('words', 'string', '文字', ({ words }: Row): CellValue => words),
    column('number', 'number', '数值', ({ number }: Row): CellValue => number),
  ];
  return [...csvChunks(downloadTable('t', '表', { table: 't', columns }, () => rows))].join('');
}

function check(words: string, number: number | null, line: string): void {
  expect(csv([{ words, number }])).toBe(`words,number\n${line}\n`);
}

const CASES: readonly (readonly [string, string, number | null, string])[] = [
  ['words and a number', '108条', 108, '108条,108'],
  ['no number is an empty cell, not 0', '原文空白', null, '原文空白,'],
  ['zero is written', '0', 0, '0,0'],
  ['a negative number stays a number', '减少3项', -3, '减少3项,-3'],
  ['a comma is quoted', '857,278次', 857278, '"857,278次",857278'],
  ['a quote is doubled', '称"一件"', 1, '"称""一件""",1'],
  ['a line break is kept within quotes', '会议 7\n期', 7, '"会议 7\n期",7'],
  ['a sign at the start of a text gets an apostrophe', '+19', 19, "'+19,19"],
  ['a dash for an empty cell gets an apostrophe', '-', null, "'-,"],
  ['a formula gets an apostrophe', '=HYPERLINK("http://x")', null, `"'=HYPERLINK(""http://x"")",`],
  ['a full-width sign gets an apostrophe', '＝1', null, "'＝1,"],
  ['a tab at the start gets an apostrophe', '\t1', null, "'\t1,"],
  ['an at sign gets an apostrophe', '@A1', null, "'@A1,"],
  ['a sign further on does not', '12-3', null, '12-3,'],
];

test.each(CASES)('%s', (_title, words, number, line) => {
  check(words, number, line);
});

test('the header is written even without rows, and nothing stands before it', () => {
  expect(csv([])).toBe('words,number\n');
});

test('any text comes back through a CSV reader', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''-", '\t', '\r\n', '"', ',', '－', ' 1 ', "'98"));
  fc.assert(
    fc.property(fc.array(fc.record({ words, number: fc.option(fc.integer()) }), { maxLength: 20 }), (rows) => {
      const { data } = Papa.parse<string[]>(csv(rows), { newline: '\n', skipEmptyLines: false });
      const read = data.slice(1, -1).map(([text, number]) => ({
        words: unguardFormula(text as string),
        number: number === '' ? null : Number(number),
      }));
      expect(read).toEqual(rows);
    }),
  );
});

test('a long table comes in pieces and whole', () => {
  const rows = Array.from({ length: 1201 }, (_, i) => ({ words: `第${String(i)}行`, number: i }));
  expect(csv(rows).split('\n')).toHaveLength(1203);
});
