/** A random but sensible combination of print options: empty blanks only where a layout can show them. */
import {
  DAMAGES,
  ENCODINGS,
  FORMAT_OF,
  HEADING_STYLES,
  LABEL_STYLES,
  PDF_LAYOUTS,
  type Encoding,
  type HeadingStyle,
  type LabelStyle,
  type Layout,
  type PrintOptions,
} from './print-options.ts';
import type { Random } from './seeded-random.ts';

/** Layouts whose rows keep a column for an empty cell. */
const SHOWS_EMPTY: ReadonlySet<Layout> = new Set<Layout>([
  'tabs',
  'pipes',
  'loosePipes',
  'html',
  'htmlLayoutTable',
  'markdownIslands',
  'docx',
]);

/** A whole report in an ordinary layout: what differs is only how the figures and labels are written. */
export function wholeOptions(layout: Layout, random: Random): PrintOptions {
  return {
    edition: random.pick(['2021', '2019'] as const),
    otherShape: 'own',
    layout,
    encoding: 'text',
    blanks: random.pick(SHOWS_EMPTY.has(layout) ? (['none', 'marks', 'empty'] as const) : (['none', 'marks'] as const)),
    wideDigits: random.chance(0.2),
    separators: random.chance(0.3),
    remarks: false,
    splitDigits: false,
    variants: random.chance(0.4),
    labels: 'form',
    radicals: false,
    pageBreak: random.chance(0.5),
    ruled: true,
    headings: 'form',
    damage: 'none',
    noise: false,
    proseBetween: false,
    agency: random.pick(['青石县云水镇人民政府', '临江市双河街道办事处', '白杨区教育局', '松岭县人民政府']),
    year: random.integer(2019, 2025),
  };
}

/** Everything that real reports do, several things at once. */
export function randomOptions(layout: Layout, random: Random): PrintOptions {
  const whole = wholeOptions(layout, random);
  const splitDigits = random.chance(0.15);
  const encoding = encodingOf(layout, random);
  const ruled = random.chance(0.7);
  return {
    ...whole,
    otherShape: random.chance(0.15) ? 'foreign' : 'own',
    encoding,
    ruled,
    // Without lines nothing tells which cell the second line of a wrapped figure belongs to, nor where a cell is empty.
    blanks: layout === 'pdf' && ruled && random.chance(0.2) ? 'empty' : whole.blanks,
    wideDigits: whole.wideDigits && (layout !== 'pdf' || ruled),
    separators: whole.separators && !splitDigits,
    remarks: !splitDigits && (layout !== 'pdf' || ruled) && random.chance(0.25),
    splitDigits,
    radicals: encoding !== 'gbk' && FORMAT_OF[layout] !== 'pdf' && random.chance(PDF_LAYOUTS.has(layout) ? 0.4 : 0.1),
    labels: labelsOf(layout, random),
    headings: headingsOf(layout, random),
    damage: random.chance(0.6) ? 'none' : random.pick(DAMAGES),
    noise: random.chance(0.5),
    proseBetween: random.chance(0.3),
  };
}

function encodingOf(layout: Layout, random: Random): Encoding {
  const format = FORMAT_OF[layout];
  if (format === 'docx' || format === 'pdf') return 'text';
  return random.chance(0.5) ? 'text' : random.pick(ENCODINGS);
}

function headingsOf(layout: Layout, random: Random): HeadingStyle {
  if (random.chance(0.4)) return 'form';
  const style = random.pick(HEADING_STYLES);
  return style === 'marked' && FORMAT_OF[layout] !== 'markdown' && FORMAT_OF[layout] !== 'text' ? 'form' : style;
}

/** Layouts whose cells can hold a line break. */
const BREAKS: ReadonlySet<Layout> = new Set<Layout>(['pipes', 'html', 'htmlLayoutTable', 'markdownIslands', 'docx']);

function labelsOf(layout: Layout, random: Random): LabelStyle {
  const style = random.chance(0.5) ? 'form' : random.pick(LABEL_STYLES);
  return style === 'broken' && !BREAKS.has(layout) ? 'form' : style;
}
