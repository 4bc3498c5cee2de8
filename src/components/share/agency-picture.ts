/** The picture that a link to an agency's page shows elsewhere, as SVG: its name, its newest year, and its key figures with their state. */
import type { SettledValue } from '../../domain/settled-value.ts';
import type { AgencySummary, AgencyYear } from '../../domain/shards.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { nameParts } from '../../i18n/name-html.ts';
import { metricUnitOf } from '../../i18n/unit-text.ts';
import { valueText } from '../../i18n/value-text.ts';
import type { Words } from '../../i18n/words.ts';
import { keyValues } from '../key-metrics.ts';
import { INK, LEFT, pictureSvg, pictureText, RIGHT, SMALL_INK } from './picture-frame.ts';

export type PicturedYear = Pick<AgencyYear, 'year' | 'status' | 'values'>;

/** `year` is null for an agency whose reports tell none. */
export function agencyPictureSvg(agency: AgencySummary, year: PicturedYear | null, words: Words): string {
  const { t } = words;
  const lines = titleLines(agency.name);
  const told = year === null ? [t.yearUnknown] : [t.year(year.year), t.status[year.status]];
  const facts = [t.kind[agency.kind], ...told].join('　');
  return pictureSvg([
    pictureText(LEFT, 104, 30, SMALL_INK, t.site.name),
    ...lines.map((line, at) => pictureText(LEFT, 196 + at * 68, titleSize(lines), INK, line)),
    pictureText(LEFT, 196 + lines.length * 68 - 8, 30, SMALL_INK, facts),
    `<line x1="${LEFT}" x2="${RIGHT}" y1="430" y2="430" stroke="${INK}" stroke-width="2"/>`,
    ...(year === null ? [] : keyValues(year)).map((value, at) => figure(value, LEFT + at * COLUMN, words)),
  ]);
}

/** Of the four key figures. */
const COLUMN = (RIGHT - LEFT) / 4;
/** Characters on a line in large and in smaller type. */
const [LARGE, SMALLER] = [17, 21];

const titleSize = (lines: readonly string[]): number => (lines.some((line) => line.length > LARGE) ? 48 : 60);

/** One line, or two that part behind a place. */
function titleLines(name: string): readonly string[] {
  if (name.length <= SMALLER) return [name];
  let first = '';
  for (const part of nameParts(name)) {
    if (first.length + part.length > SMALLER) break;
    first += part;
  }
  const cut = first === '' ? SMALLER : first.length;
  const rest = name.slice(cut);
  return [name.slice(0, cut), rest.length > SMALLER ? `${rest.slice(0, SMALLER - 1)}…` : rest];
}

function figure(value: SettledValue, x: number, words: Words): string {
  const { main, hasNumber, badges } = valueText(value, words);
  const size = hasNumber ? (main.length > 7 ? 44 : 56) : 34;
  /** A number of another scope is never shown without it. */
  const scopes = badges.filter(({ kind }) => kind === 'scope').map(({ label }) => label);
  const unit = [metricUnitOf(value.metric, words), ...scopes].join('　');
  return [
    pictureText(x, 480, 24, SMALL_INK, plainMetricName(value.metric, words)),
    pictureText(x, 552, size, hasNumber ? INK : SMALL_INK, main),
    hasNumber ? pictureText(x, 590, 24, SMALL_INK, unit) : '',
  ].join('');
}
