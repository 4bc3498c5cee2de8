/** A random but sensible combination of print options: empty blanks only where a layout can show them. */
import type { Layout, PrintOptions } from './print-report.ts';
import type { Random } from './seeded-random.ts';

/** Layouts whose rows keep a column for an empty cell. */
const SHOWS_EMPTY: ReadonlySet<Layout> = new Set<Layout>(['tabs', 'pipes', 'loosePipes', 'html']);

export function randomOptions(layout: Layout, random: Random): PrintOptions {
  return {
    edition: random.pick(['2021', '2019'] as const),
    layout,
    blanks: random.pick(SHOWS_EMPTY.has(layout) ? (['none', 'marks', 'empty'] as const) : (['none', 'marks'] as const)),
    wideDigits: random.chance(0.2),
    separators: random.chance(0.3),
    variants: random.chance(0.4),
    pageBreak: random.chance(0.5),
    agency: random.pick(['青石县云水镇人民政府', '临江市双河街道办事处', '白杨区教育局', '松岭县人民政府']),
    year: random.integer(2019, 2025),
  };
}
