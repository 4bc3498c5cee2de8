/**
 * Whole reports, printed in every layout with consistent counts or with one wrong cell, read back and audited:
 * consistent ones fail nothing, a wrong cell exactly the sum rules of its row and column.
 */
import { describe, expect, test } from 'vitest';
import type { Recognition } from '../src/domain/report.ts';
import { lineStarts } from '../src/domain/source.ts';
import { auditReport } from '../src/pipeline/audit/audit-report.ts';
import { extractTables } from '../src/pipeline/extract/extract-tables.ts';
import { readReport } from '../src/pipeline/read/read-report.ts';
import { recogniseEdition } from '../src/pipeline/recognise/edition.ts';
import { LAYOUTS, type Layout, type PrintOptions } from '../scripts/printer/print-options.ts';
import { printReport } from '../scripts/printer/print-report.ts';
import type { Counts } from '../scripts/printer/random-counts.ts';
import { randomCounts } from '../scripts/printer/random-counts.ts';
import { wholeOptions } from '../scripts/printer/random-options.ts';
import type { Random } from '../scripts/printer/seeded-random.ts';
import { seededRandom } from '../scripts/printer/seeded-random.ts';
import { expectedFailures } from './expected-failures.ts';

const REPORTS = 1000;

/** Sum rules that fail in a report with these counts, as `A3 granted`. */
async function failures(counts: Counts, options: PrintOptions, random: Random): Promise<readonly string[]> {
  const printed = printReport(counts, options, random);
  const { file, content } = printed;
  const report = (await readReport(typeof content === 'string' ? { file, text: content } : { file, bytes: content }))
    .value;
  if (report === null) return ['not read'];
  const edition = recogniseEdition(report).value;
  const { value: observations, diagnostics } = extractTables(report, { edition, sections: [] });
  const recognition = { ...RECOGNITION, edition };
  const starts = lineStarts(report.source.text);
  return auditReport({ report, lineStarts: starts, recognition, observations, breakdowns: [], diagnostics })
    .filter(({ id, status }) => id.startsWith('A') && status === 'fail')
    .map(({ id, instance }) => `${id} ${instance}`.trim())
    .sort();
}

const RECOGNITION: Recognition = {
  title: null,
  agency: {
    id: 'printed',
    name: '白杨区教育局',
    writtenName: null,
    kind: 'bureau',
    region: { code: null, province: null, prefecture: null, county: null, township: null },
    speaksForArea: false,
    method: 'title',
    evidence: '',
    confidence: 'open',
    repairs: [],
  },
  year: 2024,
  yearEvidence: [],
  edition: null,
  sections: [],
};

const SUMMED = /^(?:applications|reconsideration|litigation)\./u;

function wrongCell(counts: Counts, random: Random): readonly [string, Counts] {
  const metric = random.pick([...counts.keys()].filter((id) => SUMMED.test(id)));
  const value = counts.get(metric) as number;
  const by = random.integer(1, 90);
  const wrong = new Map(counts).set(metric, random.chance(0.5) && value >= by ? value - by : value + by);
  return [metric, wrong];
}

/** Nothing blank and nothing damaged; the font of the printed PDF has no full-width digits. */
function plainOptions(seed: number, random: Random): PrintOptions {
  const layout = LAYOUTS[seed % LAYOUTS.length] as Layout;
  const options = wholeOptions(layout, random);
  return { ...options, blanks: 'none', wideDigits: options.wideDigits && layout !== 'pdf' };
}

describe('reports printed in every layout', () => {
  test('none of 1,000 consistent ones fails a sum rule', async () => {
    const failing = (
      await Promise.all(
        Array.from({ length: REPORTS }, async (_, seed) => {
          const random = seededRandom(seed);
          const options = plainOptions(seed, random);
          return {
            seed,
            layout: options.layout,
            found: await failures(randomCounts(options.edition, random), options, random),
          };
        }),
      )
    ).filter(({ found }) => found.length > 0);
    expect(failing).toEqual([]);
  });

  test('one wrong cell breaks exactly the rules of its row and column, in 1,000 of 1,000', async () => {
    const differing = (
      await Promise.all(
        Array.from({ length: REPORTS }, async (_, seed) => {
          const random = seededRandom(REPORTS + seed);
          const options = plainOptions(seed, random);
          const [metric, counts] = wrongCell(randomCounts(options.edition, random), random);
          const found = await failures(counts, options, random);
          return { seed, layout: options.layout, metric, found, expected: expectedFailures(metric) };
        }),
      )
    ).filter(({ found, expected }) => found.join() !== expected.join());
    expect(differing).toEqual([]);
  });
});
