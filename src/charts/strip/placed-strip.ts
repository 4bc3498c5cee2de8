/** Everything a strip draws, in per cent of the width (x) and px (everything else). */
import type { ValueState } from '../../domain/observation.ts';

/** dot: exact; hollow: approximate; right and left: bounds, with an arrow to the open side. */
export type MarkForm = 'dot' | 'hollow' | 'right' | 'left';

export interface PlacedMark {
  readonly id: string;
  /** Per cent of the width. */
  readonly x: number;
  /** Px right of `x`: in the zero lane and in blocks of equal numbers, where marks are packed side by side. */
  readonly dx: number;
  /** Centre in px from the top. */
  readonly y: number;
  readonly form: MarkForm;
  /** Table and prose differ: drawn with a ring. */
  readonly ringed: boolean;
  /** Path around the origin for a chosen row's own shape; null for everybody else. */
  readonly shape: string | null;
  /** `translate` by `dx` for a shape of its own; undefined without. */
  readonly shift: string | undefined;
  /** Place in the reader's choice, null for everybody else. */
  readonly choice: number | null;
  /** Name and value, for the pointer; '' for a mark without a name. */
  readonly title: string;
  /** Where the words can be seen; null where nothing stands in the source. */
  readonly href: string | null;
}

export interface PlacedLabel {
  readonly x: number;
  /** Baseline of the text in px. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Px between leader and text, to the text's side. */
  readonly dx: number;
  readonly text: string;
  /** The leader runs from here down to there. */
  readonly leaderFrom: number;
  readonly leaderTo: number;
  readonly kind: 'chosen' | 'median';
}

/** Many marks at once: a column whose height is the number of rows. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly title: string;
  /** The number of rows above the column, where it is written: x in per cent, baseline in px. */
  readonly number: { readonly x: number; readonly y: number; readonly text: string } | null;
}

export interface PlacedStrip {
  readonly height: number;
  /** Y of the axis line, and of the text under it. */
  readonly axisY: number;
  readonly tickY: number;
  readonly plotTop: number;
  readonly axisStart: number;
  readonly axisEnd: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly zeroX: number;
  readonly zeroLabel: string;
  readonly zeroCount: number;
  readonly marks: readonly PlacedMark[];
  readonly columns: readonly PlacedColumn[];
  readonly labels: readonly PlacedLabel[];
  /** The band of a reference group, x and width in per cent; null without one. */
  readonly band: { readonly x: number; readonly width: number; readonly y: number; readonly height: number } | null;
  /** Rows without a number, by reason, in a fixed order: printed under the chart. */
  readonly absent: readonly { readonly state: ValueState; readonly rows: number }[];
  /** Numbers drawn, and rows in all. */
  readonly stated: number;
  readonly rows: number;
}
