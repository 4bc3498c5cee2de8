/** The n-th report of a synthetic corpus: agency and year given, everything else by the seed. Same numbers, same bytes. */
import { FORMAT_OF, LAYOUTS, type Layout } from '../printer/print-options.ts';
import { printReport } from '../printer/print-report.ts';
import { randomCounts } from '../printer/random-counts.ts';
import { wholeOptions } from '../printer/random-options.ts';
import { seededRandom } from '../printer/seeded-random.ts';
import { benchProse } from './bench-prose.ts';

export interface BenchReport {
  readonly extension: string;
  readonly content: string | Uint8Array;
}

export type BenchFormats = 'text' | 'all';

const TEXT_LAYOUTS = LAYOUTS.filter((layout) => FORMAT_OF[layout] === 'text' || FORMAT_OF[layout] === 'markdown');
const LAYOUTS_OF: Readonly<Record<BenchFormats, readonly Layout[]>> = { text: TEXT_LAYOUTS, all: LAYOUTS };

/** The first year of the edition in force. */
const EDITION_2021_SINCE = 2021;
/** Share of cells that are not zero: most cells of real reports are. */
const BUSY = 0.12;
/** Share of reports that write zeros as 0. */
const USUAL_ZEROS = 0.8;

/** `layout` is any number: layouts are dealt out in turn. */
export function benchReport(agency: string, year: number, layout: number, formats: BenchFormats): BenchReport {
  const random = seededRandom(year * 1_000_003 + layout * 7919 + agency.length);
  const layouts = LAYOUTS_OF[formats];
  const chosen = layouts[layout % layouts.length] as Layout;
  const options = {
    ...wholeOptions(chosen, random),
    agency,
    year,
    // Most reports write their zeros.
    ...(random.chance(USUAL_ZEROS) ? { blanks: 'none' as const } : {}),
    edition: year >= EDITION_2021_SINCE ? '2021' : '2019',
    extraProse: benchProse(year, random),
  } as const;
  const printed = printReport(randomCounts(options.edition, random, 'own', BUSY), options, random);
  return { extension: printed.file.slice(printed.file.lastIndexOf('.')), content: printed.content };
}
