/**
 * The short way through a table against the long one: over printed reports of every layout, damaged and changed at random, and
 * the originals, what the short way reads the long one reads alike. It must take whole reports of the plain layouts.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Layout } from '../../../../../scripts/printer/print-options.ts';
import { FORMAT_OF, LAYOUTS } from '../../../../../scripts/printer/print-options.ts';
import { printReport } from '../../../../../scripts/printer/print-report.ts';
import { randomCounts } from '../../../../../scripts/printer/random-counts.ts';
import { randomOptions, wholeOptions } from '../../../../../scripts/printer/random-options.ts';
import type { Random } from '../../../../../scripts/printer/seeded-random.ts';
import { seededRandom } from '../../../../../scripts/printer/seeded-random.ts';
import { readReportText } from '../../../read/read-report-text.ts';
import { recogniseEdition } from '../../../recognise/edition.ts';
import { recogniseSections } from '../../../recognise/sections.ts';
import { formLabels } from '../labels/form-labels.ts';
import { TABLE_THREE_ROWS, tableTwoRowsOf } from '../labels/form-rows.ts';
import { locateTables } from '../layout/locate-tables.ts';
import { readPlainRows } from './read-plain-rows.ts';
import type { RowTable } from './read-row-table.ts';
import { printingsIn, readWeighedRows } from './read-row-table.ts';

/** Asserts that both ways agree; gives how many printings the short way took, and how many there were. */
function check(file: string, text: string): readonly [taken: number, all: number] {
  const report = readReportText(file, text).value;
  if (report === null) return [0, 0];
  const edition = recogniseEdition(report).value;
  const located = locateTables(report, formLabels(edition), recogniseSections(report).value);
  let [taken, all] = [0, 0];
  const tables: readonly RowTable[] = [
    { number: 2, rows: tableTwoRowsOf(edition), width: 3, measureOf: () => 'amount' },
    { number: 3, rows: TABLE_THREE_ROWS, width: 7, measureOf: () => 'count' },
  ];
  for (const table of tables) {
    for (const printing of printingsIn(located[table.number], table)) {
      all += 1;
      const plain = readPlainRows(printing, table);
      if (plain === null) continue;
      taken += 1;
      expect(plain).toEqual(readWeighedRows(printing, table));
    }
  }
  return [taken, all];
}

const TEXT_LAYOUTS = LAYOUTS.filter((layout) => FORMAT_OF[layout] !== 'pdf' && FORMAT_OF[layout] !== 'docx');
const PLAIN: readonly Layout[] = ['tabs', 'pipes', 'loosePipes', 'cellPerLine', 'barredCells', 'html'];
const SEEDS = 25;

function printed(layout: Layout, seed: number, whole: boolean): string {
  const random = seededRandom(seed);
  const chosen = whole ? wholeOptions(layout, random) : randomOptions(layout, random);
  const options = { ...chosen, encoding: 'text' as const };
  const { content } = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  return typeof content === 'string' ? content : '';
}

/** The text with some lines dropped, doubled, swapped, cut or without a cell. */
function changed(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let times = random.integer(1, 6); times > 0; times -= 1) {
    const at = random.integer(0, lines.length - 2);
    const [line, next] = [lines[at] as string, lines[at + 1] as string];
    const middle = random.integer(0, line.length);
    const drop = random.pick(['\t', '|', ' ', '0']);
    const [from, count, ...put] = random.pick<readonly [number, number, ...string[]]>([
      [at, 1],
      [at, 1, line, line],
      [at, 2, next, line],
      [at, 2, `${line}${next}`],
      [at, 1, line.slice(0, middle), line.slice(middle)],
      [at, 1, line.replace(drop, '')],
      [at, 1, line.replace(drop, `${drop}${drop}`)],
      [at, 1, line.replace(/\d/u, '')],
    ]);
    lines.splice(from, count, ...put);
  }
  return lines.join('\n');
}

describe.each(TEXT_LAYOUTS)('%s', (layout) => {
  test('damaged reports are read alike', () => {
    let all = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) all += check('a.md', printed(layout, seed, false))[1];
    expect(all).toBeGreaterThan(SEEDS);
  });
  test('reports with changed lines are read alike', () => {
    let all = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = seededRandom(seed * 31);
      all += check('a.md', changed(printed(layout, seed, random.chance(0.5)), random))[1];
    }
    expect(all).toBeGreaterThan(SEEDS);
  });
});

test.each(PLAIN)('whole reports take the short way: %s', (layout) => {
  let [taken, all] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const [one, of] = check('a.md', printed(layout, seed, true));
    taken += one;
    all += of;
  }
  expect(taken).toBeGreaterThan(all / 2);
});

test('a value left of the column in which all full rows begin is left to the long way', () => {
  const rows = ['| 规章 |  | 1 | 0 | 0 |', '| 行政规范性文件 |  | 2 | 0 | 3 |', '| 行政许可 | 2 |  |  |  |'];
  const [heading, head] = ['二、主动公开政府信息情况', '| 信息内容 |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |'];
  const [taken] = check('a.md', [heading, '', head, ...rows].join('\n'));
  const [without] = check('a.md', [heading, '', head, ...rows.slice(0, 2)].join('\n'));
  // The printing of table three, which the text has not, is always plain.
  expect([taken, without]).toEqual([1, 2]);
});

const ORIGINALS = join(import.meta.dirname, '../../../../../../shared/reports');

test.skipIf(!existsSync(ORIGINALS))(
  'the originals are read alike, changed ones too (skipped without ../shared/reports)',
  () => {
    for (const name of readdirSync(ORIGINALS)) {
      const text = readFileSync(join(ORIGINALS, name), 'utf8');
      expect(check(name, text)[1]).toBeGreaterThan(0);
      for (let seed = 1; seed <= SEEDS; seed += 1) check(name, changed(text, seededRandom(seed)));
    }
  },
);
