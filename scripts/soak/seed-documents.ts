/** Sound documents to damage: printed reports in every layout and both editions, as the round trip prints them. */
import { FORMAT_OF, LAYOUTS, type Layout } from '../printer/print-options.ts';
import { printReport } from '../printer/print-report.ts';
import { randomCounts } from '../printer/random-counts.ts';
import { randomOptions } from '../printer/random-options.ts';
import { seededRandom } from '../printer/seeded-random.ts';
import type { SoundDocument } from './damage.ts';

/** `each` documents of every layout; texts are handed over decoded, so that damages can cut into them. */
export function seedDocuments(seed: number, each: number): readonly SoundDocument[] {
  return LAYOUTS.flatMap((layout) => Array.from({ length: each }, (_, i) => printSeed(layout, seed + i)));
}

function printSeed(layout: Layout, seed: number): SoundDocument {
  const random = seededRandom(seed);
  const options = { ...randomOptions(layout, random), encoding: 'text' as const };
  const { file, content } = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  return { format: FORMAT_OF[layout], file, content };
}
