/**
 * The tables of whole reports: every layout gives back every cell with its words, blanks stay blanks, and what a report
 * does not have is missing. The five originals are compared with figures listed by hand.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricsAsked } from '../../domain/form.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Edition } from '../../domain/report.ts';
import { EDITIONS } from '../../forms/editions.ts';
import { readReportText } from '../read/read-report-text.ts';
import { recogniseEdition } from '../recognise/edition.ts';
import { recogniseSections } from '../recognise/sections.ts';
import { extractTables } from './extract-tables.ts';
import type { Layout } from './tables/cases/print-tables.ts';
import { LAYOUTS, printTables } from './tables/cases/print-tables.ts';

function extract(text: string): ReturnType<typeof extractTables> {
  const report = readReportText('a.txt', text).value;
  if (report === null) return { value: [], diagnostics: [] };
  const sections = recogniseSections(report).value;
  return extractTables(report, { sections, edition: recogniseEdition(report).value });
}

function byMetric(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(observations.map((observation) => [observation.metric, observation]));
}

const TOTAL = /^(.*)\.total$/u;

/** Figures that add up, with many zeros: totals are sums of the other cells of their row or block. */
function figures(edition: Edition, numbers: readonly number[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const [i, metric] of metricsAsked(EDITIONS[edition]).entries()) {
    const row = TOTAL.exec(metric)?.[1];
    const value = row === undefined ? (numbers[i % numbers.length] as number) : (sums.get(row) as number);
    shown.set(metric, value);
    const own = metric.slice(0, metric.lastIndexOf('.'));
    if (row === undefined) sums.set(own, (sums.get(own) ?? Number('0')) + value);
  }
  return shown;
}

/** Observations other than `blank` for a zero and `exact` for a number. */
function withoutZeros(read: readonly Observation[], expected: ReadonlyMap<string, number>): readonly Observation[] {
  return read.filter(({ metric, value, state }) =>
    expected.get(metric) === 0 ? state !== 'blank' : state !== 'exact' || value !== expected.get(metric),
  );
}

const ANY_NUMBERS = fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(30), fc.nat(3000)), {
  minLength: 150,
  maxLength: 220,
});
const EDITION_NAMES = ['2021', '2019'] as const;
const ANY_EDITION = fc.constantFrom<Edition>(...EDITION_NAMES);

describe.each(Object.entries(LAYOUTS))('%s', (_name: string, layout: Layout) => {
  test('every cell comes back with its words', () => {
    fc.assert(
      fc.property(ANY_EDITION, ANY_NUMBERS, (edition, numbers) => {
        const expected = figures(edition, numbers);
        const text = layout(printTables(edition, (metric) => String(expected.get(metric))));
        const read = extract(text).value;
        expect(read.length).toBe(expected.size);
        expect(read.filter(({ metric, value }) => value !== expected.get(metric))).toEqual([]);
        expect(
          read.filter(({ raw, evidence }) => evidence === null || text.slice(evidence.start, evidence.end) !== raw),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['/', '-', '无'])('a cell with %s is blank, never zero', (mark) => {
    fc.assert(
      fc.property(ANY_EDITION, ANY_NUMBERS, (edition, numbers) => {
        const expected = figures(edition, numbers);
        const text = layout(
          printTables(edition, (metric) => (expected.get(metric) === 0 ? mark : String(expected.get(metric)))),
        );
        expect(withoutZeros(extract(text).value, expected)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(['/', '-', '--', '—', '——', '———', '无'])('every cell with %s', (mark) => {
  const EVERY = Object.entries(LAYOUTS).flatMap(([name, layout]) =>
    EDITION_NAMES.map((edition) => ({ name, layout, edition })),
  );
  // Between bars two dashes part the head of a table from its rows.
  const read = EVERY.filter(({ name }) => mark !== '--' || !name.startsWith('pipes'));
  test.each(read)('is blank in $name, $edition', ({ layout, edition }) => {
    const { value } = extract(layout(printTables(edition, () => mark)));
    expect(value.filter(({ state }) => state !== 'blank').map(({ metric }) => metric)).toEqual([]);
    expect(value.length).toBe(metricsAsked(EDITIONS[edition]).length);
  });
});

test.each(['tabs with three columns of labels', 'pipes', 'pipes cut by a page'])(
  'empty cells are blank in %s',
  (name) => {
    fc.assert(
      fc.property(ANY_EDITION, ANY_NUMBERS, (edition, numbers) => {
        const expected = figures(edition, numbers);
        const layout = LAYOUTS[name] as Layout;
        const text = layout(
          printTables(edition, (metric) => (expected.get(metric) === 0 ? '' : String(expected.get(metric)))),
        );
        expect(withoutZeros(extract(text).value, expected)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  },
);

describe('rows taken out', () => {
  const ROWS = EDITIONS['2021'].tableThreeRows;
  const LINE_LAYOUTS = ['tabs with one column of labels', 'pipes', 'text with spaces'];
  test.each(LINE_LAYOUTS)('are missing and shift nothing in %s', (name) => {
    fc.assert(
      fc.property(
        ANY_NUMBERS,
        fc.uniqueArray(fc.nat(ROWS.length - 1), { minLength: 1, maxLength: 6 }),
        (numbers, gone) => {
          const expected = figures('2021', numbers);
          const tables = printTables('2021', (metric) => String(expected.get(metric)));
          const three = tables.three.filter((_, i) => !gone.includes(i));
          const ids = new Set(gone.map((i) => `applications.${ROWS[i]?.id ?? ''}`));
          for (const { metric, value, state } of extract((LAYOUTS[name] as Layout)({ ...tables, three })).value) {
            const absent = ids.has(metric.slice(0, metric.lastIndexOf('.')));
            if (metric.startsWith('applications.other'))
              expect(value === null || value === expected.get(metric)).toBe(true);
            else
              expect([metric, value, state]).toEqual(
                absent ? [metric, null, 'missing'] : [metric, expected.get(metric), 'exact'],
              );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('changing one cell changes one observation', () => {
  fc.assert(
    fc.property(ANY_NUMBERS, fc.nat(199), fc.constantFrom(...Object.keys(LAYOUTS)), (numbers, at, name) => {
      const expected = figures('2021', numbers);
      const changed = [...expected.keys()][at] as string;
      const layout = LAYOUTS[name] as Layout;
      const before = byMetric(extract(layout(printTables('2021', (metric) => String(expected.get(metric))))).value);
      const after = extract(
        layout(printTables('2021', (metric) => (metric === changed ? '9876' : String(expected.get(metric))))),
      ).value;
      const differing = after.filter(({ metric, value }) => before.get(metric)?.value !== value);
      const read = differing.map(({ metric, value }) => [metric, value]);
      expect(read).toEqual([[changed, 9876]]);
    }),
    { numRuns: 80 },
  );
});

test('no prefix of a report throws, and none invents a number', () => {
  const expected = figures('2021', [3, 0, 12, 0, 7]);
  const text = (LAYOUTS['pipes cut by a page'] as Layout)(
    printTables('2021', (metric) => String(expected.get(metric))),
  );
  for (let end = 0; end < text.length; end += 37) {
    const read = extract(text.slice(0, end)).value;
    const wrong = read.filter(({ metric, value }) => value !== null && value !== expected.get(metric));
    expect(wrong.filter(({ evidence }) => evidence === null || evidence.end < end - 12)).toEqual([]);
  }
});

test('a table of fifty thousand rows ends', () => {
  const row = '(三)某种情况\t1\t2\t3\t0\t0\t0\t6\n';
  const text = `某镇2023年政府信息公开工作年度报告\n\n一、总体情况\n\n三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量\t1\t2\t3\t0\t0\t0\t6\n${row.repeat(50_000)}`;
  expect(byMetric(extract(text).value).get('applications.received.total')?.value).toBe(6);
});

const ORIGINALS = join(import.meta.dirname, '../../../../shared/reports');

describe.skipIf(!existsSync(ORIGINALS))('the five originals (skipped where their folder is absent)', () => {
  /** Non-zero cells, read from the originals by eye; all other present cells are 0. */
  const NOT_ZERO: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    '000': {},
    '001': { 'penalties.decisions': 287 },
    '002': {},
    '003': {},
    '004': {
      'normativeDocuments.issued': 3,
      'normativeDocuments.repealed': 1,
      'normativeDocuments.inForce': 36,
      'applications.received.naturalPerson': 8,
      'applications.received.total': 8,
      'applications.carriedIn.naturalPerson': 1,
      'applications.carriedIn.total': 1,
      'applications.granted.naturalPerson': 1,
      'applications.granted.total': 1,
      'applications.partlyGranted.naturalPerson': 7,
      'applications.partlyGranted.total': 7,
      'applications.unavailable.notHeld.naturalPerson': 1,
      'applications.unavailable.notHeld.total': 1,
      'applications.concluded.naturalPerson': 9,
      'applications.concluded.total': 9,
      'litigation.direct.other': 1,
      'litigation.direct.total': 1,
    },
  };
  /** Report 002 breaks off behind （四）3 and has no table four. */
  const ABSENT = /^applications\.(?:notProcessed|other|concluded|carriedOut)|^reconsideration|^litigation/u;

  test.each(Object.keys(NOT_ZERO))('report %s is read cell by cell', (number) => {
    const file = readdirSync(ORIGINALS).find((name) => name.startsWith(number)) as string;
    const read = extract(readFileSync(join(ORIGINALS, file), 'utf8')).value;
    expect(read.length).toBe(200);
    for (const { metric, value, state } of read) {
      const absent = number === '002' && ABSENT.test(metric);
      const expected = absent
        ? [metric, null, 'missing']
        : [metric, NOT_ZERO[number]?.[metric] ?? Number('0'), 'exact'];
      expect([metric, value, state]).toEqual(expected);
    }
  });

  test('the truncation of 002 is named with its first missing row', () => {
    const file = readdirSync(ORIGINALS).find((name) => name.startsWith('002')) as string;
    const { diagnostics } = extract(readFileSync(join(ORIGINALS, file), 'utf8'));
    const truncated = diagnostics.find(({ code }) => code === 'table-truncated');
    expect(truncated?.message).toContain('信访举报投诉类申请');
    expect(diagnostics.some(({ code }) => code === 'table-missing')).toBe(true);
  });
});
