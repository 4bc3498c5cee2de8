/** 主动公开信息由30条上升至36条: a figure that only a rise parts from the one before counts the same. Refuses goals and quotas. */
import { prefiltered, taken, takesBefore } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, viewOf, type Setting, type View } from '../view/view.ts';

/** The figure before, in whose place the figure of the view stands; null for none. */
export function risenFrom(setting: Setting, { tokens, index, figure, text, stated, year }: View): View | null {
  const at = tokens.findLastIndex((token, i) => i < index && (token.figure !== null || i < index - MOST_WORDS));
  const before = tokens[at];
  if (before === undefined || before.figure === null || before.figure.unit !== figure.unit) return null;
  const said = text.slice(before.end, figure.start);
  const rise =
    taken(RISE, said, text) ?? (takesBefore(CHANGE, text, before.start, 40) ? taken(COMES_TO, said, text) : null);
  if (rise === null || (rise[1] !== undefined && Number(rise[1]) !== year)) return null;
  const place = viewOf(unchanged(ofThisYear(setting, at), at), at, stated);
  return holds(place.near, 'quota', 'plan', 'allYears') ? null : place;
}

/** 由上年的6件减少到4件: of the year before is the figure before alone. */
function ofThisYear(setting: Setting, at: number): Setting {
  const last = setting.tokens.findLastIndex(({ id }, i) => i < at && i >= at - MOST_WORDS && id === 'lastYear');
  if (last === -1) return setting;
  return { ...setting, tokens: setting.tokens.map((token, i) => (i === last ? { ...token, id: 'filler' } : token)) };
}

/** 公开信息较上年增加1200条,达到8800条: what was more is no change of what it came to. */
function unchanged(setting: Setting, at: number): Setting {
  const isChange = ({ id }: Token, i: number): boolean =>
    i < at && i >= at - MOST_WORDS && (id === 'change' || id === 'lastYear');
  if (!setting.tokens.some(isChange)) return setting;
  return {
    ...setting,
    tokens: setting.tokens.map((token, i) => (isChange(token, i) ? { ...token, id: 'filler' } : token)),
  };
}

/** Takes 较上年增加, 比2022年多公开信息; leaves 新增. */
const CHANGE = prefiltered(
  /(?:较|比|同比)[^,。;\d]{0,8}(?:20\d\d)?[^,。;\d]{0,6}(?:多|少|增|减|降|升)[^,。;\d]{0,12}$/u,
);
/** Takes ,达到 and ,总数增至 as all that parts a change from what it came to; leaves ,公开. */
const COMES_TO = prefiltered(/^,(?:总[数量]|全年|累计|合计)?(?:达到?|增至|升至|降至|减至|增加到|减少到)了?$/u);

/** Tokens between the two. */
const MOST_WORDS = 5;
/** Takes 增至, 增加到, 减少至2024年的 as all that parts two figures; leaves 增加了. */
const RISE = prefiltered(/^(?:增|升|提|上|下|减|降|扩)[^,。;\d]{0,3}[至到为]了?(?:(20\d\d)年度?的?|[今本]年度?的?)?$/u);
