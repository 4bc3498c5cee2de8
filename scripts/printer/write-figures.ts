/** Writes the figures of a report as its editor typed them, and says what a reader must make of each. */
import type { PrintOptions } from './print-options.ts';
import type { Counts } from './random-counts.ts';
import type { Random } from './seeded-random.ts';

export interface ExpectedCell {
  readonly value: number | null;
  readonly state: 'exact' | 'blank' | 'missing' | 'unreadable';
}

export interface WrittenFigures {
  /** Metric → text of its cell. */
  readonly texts: Map<string, string>;
  readonly expected: Map<string, ExpectedCell>;
}

export function writeFigures(counts: Counts, options: PrintOptions, random: Random): WrittenFigures {
  const texts = new Map<string, string>();
  const expected = new Map<string, ExpectedCell>();
  for (const [metric, value] of counts) {
    const blank = value === 0 && options.blanks !== 'none' && random.chance(0.5);
    texts.set(metric, blank ? writeBlank(options, random) : writeFigure(metric, value, options, random));
    expected.set(metric, blank ? { value: null, state: 'blank' } : { value, state: 'exact' });
  }
  return { texts, expected };
}

function writeBlank(options: PrintOptions, random: Random): string {
  return options.blanks === 'empty' ? '' : random.pick(['/', '-', '—', '无']);
}

export function writeFigure(metric: string, value: number, options: PrintOptions, random: Random): string {
  const sign = metric.endsWith('.itemsChange') && value > 0 && random.chance(0.5) ? '+' : '';
  const digits = options.separators && value >= 1000 ? grouped(value) : String(value);
  const written = options.remarks && value > 0 && random.chance(0.15) ? remarked(metric, value, random) : sign + digits;
  return options.wideDigits ? wide(written) : written;
}

/** With a unit, with a remark, or an amount of 万元 in 元. */
function remarked(metric: string, value: number, random: Random): string {
  if (metric === 'charges.amount') return `${Math.round(value * 10_000)}元`;
  if (metric.endsWith('.amount')) return `${value}万元`;
  if (metric.endsWith('.itemsChange')) return `+${value}`;
  return random.pick([`${value}件`, `${value}（其中修订${random.integer(1, 16)}件）`]);
}

function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

function wide(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
