/**
 * A linear axis of per cents, with the lane for zero of its own left of it, in per cent of the drawing's width: for rates, which
 * lie between none and all. Ends at a round number above the largest.
 */
import { scaleLinear } from 'd3';
import { AXIS_END, AXIS_START, roundTo, ZERO_LANE, type LogAxis } from './log-axis.ts';

const ENDS = [1, 2, 5, 10, 20, 50];
const ALL = 100;
const PARTS = 5;

/** `largest` in per cent; what is no share may exceed 100. */
export function shareAxis(largest: number): LogAxis {
  const end = ENDS.find((each) => each >= largest) ?? Math.max(ALL, Math.ceil(largest / ALL) * ALL);
  const scale = scaleLinear().domain([0, end]).range([AXIS_START, AXIS_END]).clamp(true);
  const ticks = Array.from({ length: PARTS + 1 }, (_, at) => roundTo((at * end) / PARTS));
  return {
    at: (value) => (value <= 0 ? ZERO_LANE : roundTo(scale(value))),
    ticks: ticks.filter((value) => value > 0).map((value) => ({ value, x: roundTo(scale(value)) })),
  };
}
