/** Press conferences that were held, also where a further clause counts them. Refuses one matter's share of a sum stated before. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { wasAttended } from './attended-conferences.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, type View } from '../view/view.ts';

/** Units that count events and nothing else. */
const EVENTS: ReadonlySet<string> = new Set(['场', '场次', '次']);

/** 召开新闻发布会解读政策文件4场次: the matter stands between the conferences and their count. */
export function heldToSay({ figure, near }: View): boolean {
  if (!EVENTS.has(figure.unit)) return false;
  return holds(near, 'press') && holds(near, 'hold') && !holds(near, 'activity', 'openDay', 'decoy', 'pause');
}

/** 新闻发布会2次, with nothing beside it. */
function standsBare({ figure, head, near }: View): boolean {
  return head !== null && head.end === figure.start && near[0] === head && near.length === 1;
}

/** 媒体通气会5次, which is no conference; leaves 新闻发布会、通气会5场. */
function isBriefing({ text, figure }: View): boolean {
  return takesBefore(BRIEFING, text, figure.start, 24);
}

/** Takes ,新闻通气会 and 召开案情通气会共; leaves 发布会、通气会. */
const BRIEFING = prefiltered(/(?<!发布会(?:、|和|及|与|以及)[^,。;、\d]{0,4})通气会(?:共|计|各)*$/u);

/** A list's item only where its clause says that it was held; never one matter's share of a sum stated before. */
export function readPress(view: View): readonly Reading[] {
  const share = view.stated.some(
    ({ index, metric }) =>
      metric === 'pressConferences.held' &&
      valueAt(view, index) >= view.figure.value &&
      !wasAttended(view.text, (view.tokens[index] as Token).start),
  );
  if (share || isBriefing(view) || (inList(view) && !holds(view.near, 'hold', 'invite', 'opened') && !standsBare(view)))
    return NOTHING;
  return [{ metric: 'pressConferences.held' }];
}

/** 参加主题新闻发布会,全年参加4场; 建立新闻发布会制度。全年召开9场: nothing but the time stands between. */
export function goesOnHolding({ figure, head, text }: View): boolean {
  if (head !== null || !EVENTS.has(figure.unit)) return false;
  return takesBefore(GOES_ON, text, figure.start, 40);
}

/** Takes 新闻发布会,全年共召开; leaves 新闻发布会,开展培训. */
const GOES_ON = prefiltered(
  /(?:新闻)?发布会(?:”|制度|工作|活动)*[,。;](?:20\d\d年度?|全年|今年|本年度?|年内|先后|累计|共计?|[,;])*(?:召开|举办|举行|参加|出席|组织|承办)了?(?:共|共计)?$/u,
);
