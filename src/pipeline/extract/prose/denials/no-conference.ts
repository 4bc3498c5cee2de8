/** Tells denials of press conferences and open days over the whole year: 未召开新闻发布会, 未举办政府开放日活动. Refuses those of one quarter, of some bodies, or of one that was called off. */
import { prefiltered, taken, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

/** Where the words begin that deny the conference or the open day; null when nothing denies it. */
export function startOfNoConference(setting: Setting, event: Token): number | null {
  if (event.id !== 'press' && event.id !== 'openDay') return null;
  const before = textBefore(setting.text, event.start, LONGEST_BEFORE);
  const denied = taken(NOT_HELD, before, setting.text);
  if (denied === null || !takesIn(ENDS, setting.text, event.start, event.end + 3)) return null;
  return NARROWED.test(before.slice(0, denied.index)) ? null : event.start - denied[0].length;
}

const LONGEST_BEFORE = 40;
/** Takes 未召开, 没有举办过; leaves 未及时召开. */
const NOT_HELD = prefiltered(/(?:未有?|没有?)(?:组织|承办|主办)?(?:召开|举办|举行|组织|承办|开展)过?(?:政府)?“?$/u);
/** Takes 新闻发布会。, 发布会, and “政府开放日”活动。; leaves 吹风会 and 新闻发布会的. */
const ENDS = prefiltered(
  /^(?:(?:政府)?(?:新闻)?发布会|“?(?:政府|公众|政务)*开放[日周月]”?(?:主题)?)(?:活动)?(?:[,。;、)]|$)/u,
);
/** Takes 3个部门, 二季度, 上半年, 因故, 部分单位, 原定 in the same clause and the one before; leaves 全年. */
const NARROWED =
  /\d个|季度|半年|\d月|因|部分|个别|有的|一些|原[定计]|计划|以来|[各县区市级]级?(?:部门|单位)|次要|如|若/u;
