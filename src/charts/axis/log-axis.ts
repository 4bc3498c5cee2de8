/**
 * A logarithmic axis in per cent of the drawing's width, with a lane for zero of its own left of it.
 * Per cent instead of px: the same SVG is right at every width from 320 to 1440 px, without script.
 */
import { scaleLog } from 'd3';

/** Middle of the zero lane and the two ends of the axis, in per cent. */
export const ZERO_LANE = 5;
export const AXIS_START = 12;
/** Middle between the lane and the axis. */
const GAP = 11;
export const AXIS_END = 96;

export interface LogAxis {
  /** Per cent from the left edge; zero has its own lane, what lies between it and the axis (a median of 0 and 1) stands in the gap. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

/** Axis from 1 (or the power of ten below the smallest value under 1) to a round number above the largest. */
export function logAxis(domain: readonly [number, number] | null): LogAxis {
  const [smallest, largest] = domain === null ? [1, 10] : domain;
  const start = smallest < 1 ? 10 ** Math.floor(Math.log10(smallest)) : 1;
  const end = Math.max(roundUp(largest), start * 10);
  const scale = scaleLog().domain([start, end]).range([AXIS_START, AXIS_END]).clamp(true);
  return {
    at: (value) => (value <= 0 ? ZERO_LANE : value < start ? GAP : roundTo(scale(value))),
    ticks: powers(start, end).map((value) => ({ value, x: roundTo(scale(value)) })),
  };
}

/** Two decimals of a per cent are a fifth of a pixel at 1440 px. */
export function roundTo(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Next of 1, 2, 5 times a power of ten, so that the largest mark stays inside the frame. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= value);
  return (factor === undefined ? 10 : factor) * power;
}

function powers(start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let exponent = Math.round(Math.log10(start)); 10 ** exponent <= end; exponent += 1) found.push(10 ** exponent);
  return found;
}
