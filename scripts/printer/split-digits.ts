/**
 * Cuts figures by a space, as text recognition does. In table three only where exactly one joining makes the row add up,
 * so that a reader can prove it; in table two nothing proves it, and the cell (or the row, in running text) is unreadable.
 */
import { PRINTED_APPLICANTS, PRINTED_TABLE_TWO } from './form-labels.ts';
import type { Layout, PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';
import type { WrittenFigures } from './write-figures.ts';

/** Layouts where a space parts two values. */
const SPACED: ReadonlySet<Layout> = new Set<Layout>([
  'cellPerLine',
  'barredCells',
  'pdfText',
  'pdfTextCentred',
  'pdfTextBehind',
  'valuePerLine',
]);

/** Takes `27` and `１５`; leaves `7`, `+27` and `2,700`. */
const CUTTABLE = /^[\d０-９]{2,}$/u;

export function splitDigits(
  written: WrittenFigures,
  rows: readonly string[],
  options: PrintOptions,
  random: Random,
): WrittenFigures {
  const texts = new Map(written.texts);
  const expected = new Map(written.expected);
  const spaced = SPACED.has(options.layout);
  for (const id of rows) if (random.chance(0.2)) cutApplications(texts, id, random);
  for (const row of PRINTED_TABLE_TWO[options.edition].flatMap((block) => block.rows)) {
    const metric = random.pick(row.metrics);
    const text = texts.get(metric) as string;
    if (!random.chance(0.2) || !CUTTABLE.test(text)) continue;
    texts.set(metric, cutAt(text, random.integer(1, text.length - 1)));
    for (const lost of spaced ? row.metrics : [metric]) expected.set(lost, { value: null, state: 'unreadable' });
  }
  return { texts, expected };
}

function cutApplications(texts: Map<string, string>, id: string, random: Random): void {
  const metrics = PRINTED_APPLICANTS.map(([applicant]) => `applications.${id}.${applicant}`);
  const metric = random.pick(metrics);
  const text = texts.get(metric) as string;
  if (!CUTTABLE.test(text)) return;
  const cut = cutAt(text, random.integer(1, text.length - 1));
  const tokens = metrics.flatMap((other) => (other === metric ? cut : (texts.get(other) as string)).split(' '));
  if (joiningsThatAddUp(tokens.map(numberOf)) === 1) texts.set(metric, cut);
}

const cutAt = (text: string, at: number): string => `${text.slice(0, at)} ${text.slice(at)}`;

/** Digits of a token; '' for a mark of a blank. */
function numberOf(token: string): string {
  const plain = token.normalize('NFKC');
  return CUTTABLE.test(`0${plain}`) ? plain : '';
}

function joiningsThatAddUp(tokens: readonly string[]): number {
  let found = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (tokens[i] === '' || tokens[i + 1] === '') continue;
    const joined = [...tokens.slice(0, i), `${tokens[i] as string}${tokens[i + 1] as string}`, ...tokens.slice(i + 2)];
    const sum = joined.slice(0, -1).reduce((total, token) => total + Number(token), 0);
    if (joined.at(-1) !== '' && Number(joined.at(-1)) === sum) found += 1;
  }
  return found;
}
