/** Printed reports whose every white space was folded into one blank, as copies of pages come: the tables are read all the same. */
import { expect, test } from 'vitest';
import { compareCells, type CellTally } from '../scripts/printer/compare-cells.ts';
import type { PrintOptions } from '../scripts/printer/print-options.ts';
import { printReport } from '../scripts/printer/print-report.ts';
import { randomCounts } from '../scripts/printer/random-counts.ts';
import { wholeOptions } from '../scripts/printer/random-options.ts';
import { seededRandom } from '../scripts/printer/seeded-random.ts';
import { extractTables } from '../src/pipeline/extract/extract-tables.ts';
import { readReportText } from '../src/pipeline/read/read-report-text.ts';
import { recogniseEdition } from '../src/pipeline/recognise/edition.ts';
import { recogniseSections } from '../src/pipeline/recognise/sections.ts';

const SEEDS = Array.from({ length: 24 }, (_, i) => 7_300_000 + i);

/** The cells of a report that was printed and folded; what is read must stand where it is said to. */
function tallyOf(seed: number, change: Partial<PrintOptions>): CellTally {
  const random = seededRandom(seed);
  const options = { ...wholeOptions('cellPerLine', random), pageBreak: false, ...change };
  const printed = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  const folded = String(printed.content).replace(/\s+/gu, ' ').trim();
  const report = readReportText('folded.txt', folded).value;
  if (report === null) throw new Error('Unexpected report that cannot be read');
  const edition = recogniseEdition(report).value;
  const { value } = extractTables(report, { edition, sections: recogniseSections(report).value });
  for (const { evidence, raw } of value)
    if (evidence !== null) expect(folded.slice(evidence.start, evidence.end)).toBe(raw);
  return compareCells(printed.expected, value);
}

test.each(SEEDS)('every cell comes back, seed %i', (seed) => {
  const { right, asked, invented, faults } = tallyOf(seed, { blanks: 'none', wideDigits: false, variants: false });
  expect({ lost: asked - right, invented, faults: faults.slice(0, 4) }).toEqual({ lost: 0, invented: 0, faults: [] });
});

test('with marks for blanks, wide digits and other labels nothing is invented, and few cells are lost', () => {
  const tallies = SEEDS.map((seed) => tallyOf(seed + 100, {}));
  const sum = (count: 'asked' | 'right' | 'invented' | 'wrong'): number =>
    tallies.reduce((total, tally) => total + tally[count], 0);
  expect({ invented: sum('invented'), wrong: sum('wrong') }).toEqual({ invented: 0, wrong: 0 });
  expect(sum('right') / sum('asked')).toBeGreaterThan(0.9);
});

test('a long paragraph with ordinals stays one', () => {
  const items = ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((ordinal) => `${ordinal}、公开 12 件事项，`);
  const text = `某县2023年政府信息公开工作年度报告\n${items.join(' ').repeat(12)}`;
  const report = readReportText('long.txt', text).value;
  expect(report?.blocks.length).toBeLessThan(4);
});
