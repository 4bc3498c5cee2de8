/**
 * Stretches of the source to highlight, from the observations of one report: one for each place, never overlapping.
 * The anchor names metric, source and ordinal, so a link survives a change elsewhere in the text.
 */
import type { Observation } from '../domain/observation.ts';
import type { Highlight } from '../domain/shards.ts';
import { firstAnchor } from './first-anchor.ts';

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export function placeHighlights(observations: readonly Observation[]): readonly Highlight[] {
  const ordinals = new Map<string, number>();
  return groupOverlapping(placedInOrder(observations)).map((group) => {
    const first = observations[(group[0] as Placed).index] as Observation;
    return {
      anchor: nextAnchor(first, ordinals),
      start: (group[0] as Placed).start,
      end: group.reduce((last, { end }) => Math.max(last, end), 0),
      observations: group.map(({ index }) => index),
    };
  });
}

/** The anchor of the highlight in which each observation can be seen, by its index; null for what has no place in the text. */
export function anchorsByObservation(observations: readonly Observation[]): readonly (string | null)[] {
  const anchors = new Array<string | null>(observations.length).fill(null);
  const ordinals = new Map<string, number>();
  let [reach, anchor] = [-1, ''];
  for (const { index, start, end } of placedInOrder(observations)) {
    if (start >= reach) anchor = nextAnchor(observations[index] as Observation, ordinals);
    anchors[index] = anchor;
    reach = Math.max(reach, end);
  }
  return anchors;
}

function placedInOrder(observations: readonly Observation[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (let index = 0; index < observations.length; index += 1) {
    const { evidence } = observations[index] as Observation;
    if (evidence === null || evidence.end === evidence.start) continue;
    placed.push({ index, start: evidence.start, end: evidence.end });
  }
  return placed.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
}

function groupOverlapping(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let reach = -1;
  for (const each of placed) {
    if (each.start < reach) (groups.at(-1) as Placed[]).push(each);
    else groups.push([each]);
    reach = Math.max(reach, each.end);
  }
  return groups;
}

function nextAnchor({ metric, source }: Observation, ordinals: Map<string, number>): string {
  const name = firstAnchor(metric, source);
  const seen = ordinals.get(name);
  const ordinal = seen === undefined ? 1 : seen + 1;
  ordinals.set(name, ordinal);
  return ordinal === 1 ? name : `${name}-${ordinal}`;
}
