/** Reads the tables of a printed report as the pipeline does, and compares them with what was printed. */
import type { Edition } from '../../src/domain/report.ts';
import type { ReportInput } from '../../src/domain/source.ts';
import { extractTables } from '../../src/pipeline/extract/extract-tables.ts';
import { readReport } from '../../src/pipeline/read/read-report.ts';
import { recogniseEdition } from '../../src/pipeline/recognise/edition.ts';
import { recogniseSections } from '../../src/pipeline/recognise/sections.ts';
import { compareCells, type CellTally } from './compare-cells.ts';
import type { Layout, PrintOptions } from './print-options.ts';
import { printReport, type PrintedReport } from './print-report.ts';
import { randomCounts } from './random-counts.ts';
import { randomOptions } from './random-options.ts';
import { seededRandom } from './seeded-random.ts';

export interface RoundTrip {
  readonly seed: number;
  readonly options: PrintOptions;
  readonly printed: PrintedReport;
  readonly tally: CellTally;
  /** Edition as recognised. */
  readonly edition: Edition | null;
}

/** Prints the report of a seed in a layout and reads it back. */
export async function roundTrip(layout: Layout, seed: number): Promise<RoundTrip> {
  const random = seededRandom(seed);
  const options = randomOptions(layout, random);
  const printed = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  const report = (await readReport(inputOf(printed))).value;
  if (report === null) throw new Error(`${layout}, seed ${seed}: not read`);
  const edition = recogniseEdition(report).value;
  const sections = recogniseSections(report).value;
  const { value: observations } = extractTables(report, { edition, sections });
  return { seed, options, printed, tally: compareCells(printed.expected, observations), edition };
}

function inputOf({ file, content }: PrintedReport): ReportInput {
  return typeof content === 'string' ? { file, text: content } : { file, bytes: content };
}
