/** The picture that a link to a page shows elsewhere, as SVG of 1200 × 630: name, one line of facts, and the metric's numbers as marks. */
import { layoutStrip } from '../../charts/strip/layout-strip.ts';
import type { PlacedMark, PlacedStrip } from '../../charts/strip/placed-strip.ts';
import type { ChartRow } from '../../charts/chart-row.ts';
import type { Words } from '../../i18n/words.ts';
import { DATA_INK, HEIGHT, INK, LEFT, PAPER_FILL, pictureSvg, pictureText, RIGHT, SMALL_INK } from './picture-frame.ts';

export interface SharePicture {
  /** Above the title: whose page it is. */
  readonly kicker: string;
  readonly title: string;
  readonly facts: string;
  /** Rows of one scope. */
  readonly rows: readonly ChartRow[];
  readonly domain: readonly [number, number] | null;
  readonly words: Words;
}

/** The strip is laid out at half size, so that its marks are large in a small preview. */
const SCALE = 2;
const MOST_MARKS = 200;

export function sharePictureSvg({ kicker, title, facts, rows, domain, words }: SharePicture): string {
  const width = (RIGHT - LEFT) / SCALE;
  const strip = layoutStrip(rows, { width, domain, words: words.chartWords, mostMarks: MOST_MARKS, reference: null });
  const top = HEIGHT - 90 - strip.height * SCALE;
  return pictureSvg([
    pictureText(LEFT, 104, 30, SMALL_INK, kicker),
    pictureText(LEFT, 186, title.length > 16 ? 48 : 60, INK, title),
    pictureText(LEFT, 240, 30, SMALL_INK, facts),
    drawing(strip, top, width),
  ]);
}

function drawing(strip: PlacedStrip, top: number, width: number): string {
  const x = (percent: number): number => Math.round((percent / 100) * width * 10) / 10;
  const axis = (from: number, to: number): string =>
    `<line x1="${x(from)}" x2="${x(to)}" y1="${strip.axisY}" y2="${strip.axisY}" stroke="#1d1c1a"/>`;
  return [
    `<g transform="translate(${LEFT} ${top}) scale(${SCALE})">`,
    axis(0, strip.zeroX * 2),
    axis(strip.axisStart, 100),
    ...[{ x: strip.zeroX, label: strip.zeroLabel }, ...strip.ticks].map(
      (tick) =>
        `<text x="${x(tick.x)}" y="${strip.tickY}" font-size="12" fill="${SMALL_INK}" text-anchor="middle">${tick.label}</text>`,
    ),
    ...strip.columns.map(
      (column) =>
        `<rect x="${x(column.x)}" y="${column.y}" width="${x(column.width)}" height="${column.height}" fill="${DATA_INK}"/>`,
    ),
    ...strip.marks.map((mark) => markOf(mark, x(mark.x) + mark.dx)),
    '</g>',
  ].join('');
}

/** A bound has an arrow to its open side, an approximate number a hollow mark, as on the page. */
function markOf({ form, y }: PlacedMark, x: number): string {
  const circle = `<circle cx="${x}" cy="${y}" r="3.4" stroke="${DATA_INK}" fill="${form === 'hollow' ? PAPER_FILL : DATA_INK}"/>`;
  if (form !== 'right' && form !== 'left') return circle;
  const side = form === 'right' ? 1 : -1;
  const arrow = `M${x},${y}h${11 * side}m${-3 * side},-3l${3 * side},3l${-3 * side},3`;
  return `${circle}<path d="${arrow}" fill="none" stroke="${DATA_INK}" stroke-width="1.4"/>`;
}
