/**
 * The balance of requests: 新收＋结转＝办结＋结转下年, and what became of the concluded ones.
 * Takes numbers or null; whether the balance holds is null as soon as one of the four was not read.
 */
import { cumsum } from 'd3';
import { roundTo } from '../axis/log-axis.ts';
import { formatNumber } from '../format-value.ts';

export interface BalanceTerms {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly concluded: number | null;
  readonly carriedOut: number | null;
}

export interface Outcome {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
}

/** One square per request. */
export interface PlacedSquare {
  readonly x: number;
  readonly y: number;
  readonly tone: number;
  readonly title: string;
}

/** A stretch of the 100 % bar, in per cent. */
export interface PlacedSegment {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly x: number;
  readonly width: number;
  readonly tone: number;
  /** Number printed in the stretch; '' where it does not fit. */
  readonly text: string;
}

export interface PlacedBalance {
  readonly terms: BalanceTerms;
  /** Null when one of the four terms was not read. */
  readonly holds: boolean | null;
  /** Both sides, null when not read. */
  readonly left: number | null;
  readonly right: number | null;
  readonly squares: readonly PlacedSquare[];
  readonly segments: readonly PlacedSegment[];
  /** Outcomes with a number above 0, in the form's order, each with its tone: the list under the drawing. */
  readonly legend: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly tone: number;
  }[];
  /** Outcomes that were not read: none may be drawn as 0, so nothing is drawn. */
  readonly unread: number;
  readonly width: number;
  readonly height: number;
}

/** From this many concluded requests on a bar takes the place of the squares. */
const BAR_FROM = 10;
const TONES = 6;
const SQUARE = 20;
const BAR_HEIGHT = 28;
/** A stretch narrower than this (per cent) holds no number at 320 px. */
const LEAST_FOR_TEXT = 9;

export function layoutBalance(terms: BalanceTerms, outcomes: readonly Outcome[]): PlacedBalance {
  const left = sum(terms.received, terms.carriedIn);
  const right = sum(terms.concluded, terms.carriedOut);
  const unread = outcomes.filter((outcome) => outcome.value === null).length;
  const legend = outcomes.flatMap((outcome, i) =>
    outcome.value === null || outcome.value === 0
      ? []
      : [{ id: outcome.id, label: outcome.label, value: outcome.value, tone: i % TONES }],
  );
  const total = legend.reduce((all, outcome) => all + outcome.value, 0);
  const drawn = unread > 0 ? 0 : total;
  const squares = drawn > 0 && drawn < BAR_FROM ? placeSquares(legend) : [];
  const segments = drawn >= BAR_FROM ? placeSegments(legend, total) : [];
  return {
    terms,
    left,
    right,
    holds: left === null || right === null ? null : left === right,
    squares,
    segments,
    legend,
    unread,
    width: squares.length * SQUARE,
    height: squares.length > 0 ? SQUARE : segments.length > 0 ? BAR_HEIGHT : 0,
  };
}

type Legend = PlacedBalance['legend'];

function placeSquares(legend: Legend): readonly PlacedSquare[] {
  const each = legend.flatMap((outcome) => Array.from({ length: outcome.value }, () => outcome));
  return each.map((outcome, i) => ({
    x: i * SQUARE,
    y: 1,
    tone: outcome.tone,
    title: `${outcome.label} ${outcome.value}`,
  }));
}

function placeSegments(legend: Legend, total: number): readonly PlacedSegment[] {
  const ends = cumsum(legend, (outcome) => outcome.value);
  return legend.map((outcome, i) => {
    const width = (outcome.value / total) * 100;
    const x = ((ends[i] as number) - outcome.value) / total;
    return {
      ...outcome,
      x: roundTo(x * 100),
      width: roundTo(width),
      text: width >= LEAST_FOR_TEXT ? formatNumber(outcome.value) : '',
    };
  });
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
