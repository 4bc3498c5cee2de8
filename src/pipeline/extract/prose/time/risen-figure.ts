/** 主动公开信息由30条上升至36条: a figure that only a rise parts from the one before counts the same. Refuses goals and quotas. */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { holds, viewOf, type Setting, type View } from '../view/view.ts';

/** The figure before, in whose place the figure of the view stands; null for none. */
export function risenFrom(setting: Setting, { tokens, index, figure, text, stated, year }: View): View | null {
  const at = tokens.findLastIndex((token, i) => i < index && (token.figure !== null || i < index - MOST_WORDS));
  const before = tokens[at];
  if (before === undefined || before.figure === null || before.figure.unit !== figure.unit) return null;
  const rise = taken(RISE, text.slice(before.end, figure.start), text);
  if (rise === null || (rise[1] !== undefined && Number(rise[1]) !== year)) return null;
  const place = viewOf(ofThisYear(setting, at), at, stated);
  return holds(place.near, 'quota', 'plan', 'allYears') ? null : place;
}

/** 由上年的6件减少到4件: of the year before is the figure before alone. */
function ofThisYear(setting: Setting, at: number): Setting {
  const last = setting.tokens.findLastIndex(({ id }, i) => i < at && i >= at - MOST_WORDS && id === 'lastYear');
  if (last === -1) return setting;
  return { ...setting, tokens: setting.tokens.map((token, i) => (i === last ? { ...token, id: 'filler' } : token)) };
}

/** Tokens between the two. */
const MOST_WORDS = 5;
/** Takes 增至, 增加到, 减少至2024年的 as all that parts two figures; leaves 增加了. */
const RISE = prefiltered(/^(?:增|升|提|上|下|减|降|扩)[^,。;\d]{0,3}[至到为]了?(?:(20\d\d)年度?的?|[今本]年度?的?)?$/u);
