/** 主动公开信息由30条上升至36条: a figure that only a rise parts from the one before counts the same. Refuses goals and quotas. */
import { holds, viewOf, type Setting, type View } from './view.ts';

/** The figure before, in whose place the figure of the view stands; null for none. */
export function risenFrom(setting: Setting, { tokens, index, figure, text, stated }: View): View | null {
  const at = tokens[index - 2]?.figure === null ? index - 3 : index - 2;
  const before = tokens[at];
  if (before === undefined || before.figure === null || before.figure.unit !== figure.unit) return null;
  if (!RISE.test(text.slice(before.end, figure.start))) return null;
  const place = viewOf(setting, at, stated);
  return holds(place.near, 'quota', 'plan', 'allYears') ? null : place;
}

/** Takes 增至, 增加到, 减少至 as all that parts two figures; leaves 增加了. */
const RISE = /^(?:增|升|提|上|下|减|降|扩)[^,。;\d]{0,3}[至到为]了?$/u;
