/**
 * Dot strip: one mark per row on a logarithmic axis, zero in a lane of its own, chosen rows and the median labelled.
 * Takes rows of one scope; gives all positions. Rows without a number are counted, never placed.
 */
import type { ValueState } from '../../domain/observation.ts';
import { AXIS_END, AXIS_START, logAxis, roundTo, ZERO_LANE, type LogAxis } from '../axis/log-axis.ts';
import { statedRows, type ChartRow, type StatedRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { formatNumber, formatTick, formatValue } from '../format-value.ts';
import { markShape } from '../mark-shapes.ts';
import { medianOf } from '../median-of.ts';
import { placeColumns } from './place-columns.ts';
import { groupEquals, type EqualRows } from './group-equals.ts';
import { packRows, type PackedRow } from './pack-rows.ts';
import { packZeros } from './pack-zeros.ts';
import { placeLabels, type LabelWish } from './place-labels.ts';
import type { MarkForm, PlacedColumn, PlacedMark, PlacedStrip } from './placed-strip.ts';
import { stackMarks, type Footprint } from './stack-marks.ts';

export interface StripOptions {
  /** Narrowest width in px at which the strip is shown: collisions are decided there. */
  readonly width: number;
  /** Smallest non-zero and largest value of the metric over the whole atlas: the same axis on every page. */
  readonly domain: readonly [number, number] | null;
  /** The axis where it is not the logarithmic one of the domain. */
  readonly axis?: LogAxis;
  readonly words: ChartWords;
  /** Most marks drawn one by one; more are drawn as columns. 200 when absent. */
  readonly mostMarks?: number;
  /** Marks bear no name and lead nowhere: a table beneath has both. */
  readonly nameless?: boolean;
  /** Size of the group where the rows leave out those without a number; the rows' own count when absent. */
  readonly members?: number | undefined;
  /** The middle of a larger group to stand before, where the rows are only the reader's choice; null for none. */
  readonly reference?: StripReference | null;
  /** Rounds a middle that lies between two numbers as these are rounded; it is printed as it is when absent. */
  readonly rounded?: (value: number) => number;
}

/** The middle of a group and the band that holds four fifths of it (P10 to P90). */
export interface StripReference {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Numbers in the group, and its members. */
  readonly stated: number;
  readonly all: number;
}

/** Marks drawn one by one where nothing else is asked. */
export const MOST_MARKS = 200;
/** Where marks crowd, a finger hits the neighbour's: the table beneath has the links. */
const MOST_LINKED = 60;
const unlinked = (row: StatedRow): StatedRow => ({ ...row, href: null });
const LEVEL = 8;
const RADIUS = 3.6;
const CHOSEN_RADIUS = 7;
const ARROW = 7;
const AXIS_GAP = 6;
const TICK_HEIGHT = 16;
const LEAST_PLOT = 24;
const FORMS: Readonly<Partial<Record<ValueState, MarkForm>>> = {
  atLeast: 'right',
  atMost: 'left',
  approximate: 'hollow',
};
const ABSENT: readonly ValueState[] = ['missing', 'blank', 'unreadable', 'notAsked'];

export function layoutStrip(rows: readonly ChartRow[], options: StripOptions): PlacedStrip {
  const { width, domain, words, mostMarks = MOST_MARKS, members, reference, nameless = false } = options;
  const stated = statedRows(rows);
  const axis = options.axis ?? logAxis(domain);
  const single = stated.filter((row) => stated.length <= mostMarks || row.choice !== null);
  const placed = placeMarks(single.length > MOST_LINKED ? single.map(unlinked) : single, axis, width, words);
  const rest = stated.length > mostMarks ? stated.filter((row) => row.choice === null) : [];
  const columns = placeColumns(rest, axis, words);
  const plotHeight = Math.max(LEAST_PLOT, placed.height, columns.height) + AXIS_GAP;
  const middle = reference === undefined ? middleOf(stated, members ?? rows.length, options.rounded) : reference;
  const { height: labelHeight, labels } = placeLabels(labelWishes(middle, placed, axis, plotHeight, words), width);
  const axisY = labelHeight + plotHeight;
  return {
    height: axisY + TICK_HEIGHT,
    axisY,
    tickY: axisY + TICK_HEIGHT - 3,
    plotTop: labelHeight,
    axisStart: AXIS_START,
    axisEnd: AXIS_END,
    ticks: axis.ticks.map((tick) => ({ x: tick.x, label: formatTick(tick.value, words) })),
    zeroX: ZERO_LANE,
    zeroLabel: words.zeroLane,
    zeroCount: stated.filter((row) => row.value === 0).length,
    marks: placed.marks.map((mark) => ({
      ...mark,
      ...(nameless ? { title: '', href: null } : {}),
      y: mark.y + axisY - AXIS_GAP,
    })),
    columns: columns.columns.map((column) => standingAt(axisY, column)),
    labels,
    band: reference === undefined || reference === null ? null : placeBand(reference, axis, labelHeight, plotHeight),
    absent: ABSENT.map((state) => ({ state, rows: rows.filter((row) => row.state === state).length })).filter(
      (entry) => entry.rows > 0,
    ),
    stated: stated.length,
    rows: rows.length,
  };
}

/** A column stands on the axis, where marks keep a little off it. */
function standingAt(axisY: number, column: PlacedColumn): PlacedColumn {
  const { number } = column;
  return { ...column, y: column.y + axisY, number: number === null ? null : { ...number, y: number.y + axisY } };
}

/** Marks with `y` counted from the axis upwards (negative), and the height they need. */
function placeMarks(
  rows: readonly StatedRow[],
  axis: LogAxis,
  width: number,
  words: ChartWords,
): { readonly marks: readonly PlacedMark[]; readonly height: number } {
  const chosen = rows.filter((row) => row.choice !== null).sort((a, b) => Number(a.choice) - Number(b.choice));
  const ordered = [...chosen, ...rows.filter((row) => row.choice === null)];
  const zeros = ordered.filter((row) => row.value === 0);
  const groups = groupEquals(ordered.filter((row) => row.value !== 0));
  const feet = groups.map((group) => groupFootprint(group, axis, width));
  const levels = stackMarks(feet);
  const packed = groups.flatMap(({ rows: equal, across }, i): readonly PackedRow[] => {
    const base = (levels[i] as number) * LEVEL;
    const [first] = equal;
    if (equal.length === 1 && first !== undefined)
      return [{ row: first, dx: 0, y: -(base + (tall(first) / 2) * LEVEL) }];
    const aside = asideOf(feet[i] as Footprint);
    return packRows(equal, across, LEVEL, base).map((one) => ({ ...one, dx: one.dx + aside }));
  });
  const marks = [...packZeros(zeros, LEVEL), ...packed].map(({ row, dx, y }) => ({
    ...markOf(row, axis, words),
    dx,
    y,
    shift: dx === 0 ? undefined : `translate(${dx})`,
  }));
  return { marks, height: Math.max(0, ...marks.map((mark) => -mark.y + LEVEL)) };
}

/** What a block takes: it keeps out of the zero lane and inside the frame at the narrowest width, and so at any other. */
function groupFootprint({ rows, across }: EqualRows, axis: LogAxis, width: number): Footprint {
  const first = rows[0] as StatedRow;
  const middle = (axis.at(first.value) / 100) * width;
  if (rows.length === 1) return footprint(first, middle);
  const half = (across * LEVEL) / 2;
  const left = Math.min(half, middle - (AXIS_START / 100) * width + LEVEL / 2);
  const right = Math.min(2 * half - left, width - middle);
  return { middle, left: 2 * half - right, right, levels: Math.ceil(rows.length / across) };
}

/** How far the middle of what stands there lies from its number. */
const asideOf = ({ left, right }: Footprint): number => roundTo((right - left) / 2);

function footprint(row: StatedRow, middle: number): Footprint {
  const radius = row.choice === null ? RADIUS : CHOSEN_RADIUS;
  return {
    middle,
    left: row.state === 'atMost' ? radius + ARROW : radius,
    right: row.state === 'atLeast' ? radius + ARROW : radius,
    levels: tall(row),
  };
}

const tall = (row: StatedRow): number => (row.choice === null ? 1 : 2);

function markOf(row: StatedRow, axis: LogAxis, words: ChartWords): PlacedMark {
  const form = FORMS[row.state];
  return {
    id: row.id,
    x: axis.at(row.value),
    dx: 0,
    y: 0,
    form: form === undefined ? 'dot' : form,
    shift: undefined,
    ringed: row.contradiction !== null,
    shape: row.choice === null ? null : markShape(row.choice),
    choice: row.choice,
    title: `${row.label} ${formatValue(row.value, row.state, words)}`,
    href: row.href,
  };
}

interface Middle {
  readonly median: number;
  readonly stated: number;
  readonly all: number;
  readonly flagged?: boolean;
}

function middleOf(
  stated: readonly StatedRow[],
  all: number,
  rounded: (value: number) => number = (value) => value,
): Middle | null {
  const middle = medianOf(stated);
  return middle === null
    ? null
    : { median: rounded(middle.value), stated: middle.stated, all, flagged: middle.flagged };
}

/** A band that reaches down to zero begins at the zero lane. */
function placeBand({ low, high }: StripReference, axis: LogAxis, y: number, height: number): PlacedStrip['band'] {
  const x = axis.at(low);
  return { x, width: roundTo(axis.at(high) - x), y, height };
}

/** The number behind a name, with its space. */
const lastWord = (title: string): string => title.slice(title.lastIndexOf(' '));

function labelWishes(
  middle: Middle | null,
  placed: { readonly marks: readonly PlacedMark[] },
  axis: LogAxis,
  plotHeight: number,
  words: ChartWords,
): readonly LabelWish[] {
  const chosen = placed.marks.filter((mark) => mark.choice !== null);
  const zeros = chosen.filter((mark) => mark.x === ZERO_LANE);
  const wish = (mark: PlacedMark, text: string, end: string): LabelWish => ({
    x: mark.x,
    text,
    end,
    kind: 'chosen',
    leaderTo: plotHeight - AXIS_GAP + mark.y - CHOSEN_RADIUS,
  });
  const wishes = chosen
    .filter((mark) => mark.x !== ZERO_LANE)
    .map((mark) => wish(mark, mark.title, lastWord(mark.title)));
  const highest = zeros.at(-1);
  if (highest !== undefined) wishes.push(wish(highest, zeros.map((mark) => mark.title).join(words.listPause), ''));
  if (middle === null) return wishes;
  const v = `${formatNumber(middle.median)}${middle.flagged === true ? words.flag : ''}`;
  const text = fillWords(words.median, { v, n: middle.stated, all: middle.all });
  return [...wishes, { x: axis.at(middle.median), text, end: '', kind: 'median', leaderTo: plotHeight }];
}
