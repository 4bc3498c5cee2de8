/** Labels above a strip in lanes: a label moves up until it stands free of all others at the narrowest width. */
import { shortenText, textWidth } from '../text-width.ts';
import type { PlacedLabel } from './placed-strip.ts';

const LABEL_SIZE = 12;
const LANE = 16;
const GAP = 4;

export interface LabelWish {
  /** Per cent. */
  readonly x: number;
  readonly text: string;
  /** How the text ends, kept where it must be cut: the number. */
  readonly end: string;
  readonly kind: PlacedLabel['kind'];
  /** Px below the labels' lower edge where the leader ends. */
  readonly leaderTo: number;
}

export interface PlacedLabels {
  /** Px that the lanes need at the top. */
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

/** Labels in lanes; the first wish stands lowest. A median is never cut: without room it reaches over its own line. `width` is the narrowest drawing in px. */
export function placeLabels(wishes: readonly LabelWish[], width: number): PlacedLabels {
  const lanes: { from: number; to: number }[][] = [];
  const placed = wishes.map((wish) => {
    const anchor = wish.x <= 50 ? ('start' as const) : ('end' as const);
    const x = (wish.x / 100) * width;
    const room = (anchor === 'start' ? width - x : x) - GAP;
    const text = wish.kind === 'median' ? wish.text : cutBefore(wish, room);
    const over = Math.max(0, textWidth(text, LABEL_SIZE) - room);
    const long = textWidth(text, LABEL_SIZE) + GAP - over;
    const reach = anchor === 'start' ? { from: x - GAP - over, to: x + long } : { from: x - long, to: x + GAP + over };
    const lane = freeLane(lanes, reach);
    (lanes[lane] ??= []).push(reach);
    return { wish, anchor, text, lane, dx: anchor === 'start' ? GAP - over : over - GAP };
  });
  const height = lanes.length * LANE;
  return {
    height,
    labels: placed.map(({ wish, anchor, text, lane, dx }) => ({
      x: wish.x,
      y: height - lane * LANE - GAP,
      anchor,
      dx,
      text,
      leaderFrom: height - lane * LANE - LANE + GAP,
      leaderTo: height + wish.leaderTo,
      kind: wish.kind,
    })),
  };
}

function cutBefore({ text, end }: LabelWish, room: number): string {
  if (textWidth(text, LABEL_SIZE) <= room) return text;
  const head = text.slice(0, text.length - end.length);
  return shortenText(head, LABEL_SIZE, room - textWidth(end, LABEL_SIZE)) + end;
}

function freeLane(
  lanes: readonly (readonly { from: number; to: number }[])[],
  reach: { from: number; to: number },
): number {
  const lane = lanes.findIndex((taken) => taken.every((other) => reach.to <= other.from || other.to <= reach.from));
  return lane === -1 ? lanes.length : lane;
}
