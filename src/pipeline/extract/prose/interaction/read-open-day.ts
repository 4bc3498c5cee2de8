/** Reads open days of the body, who came and what they said. Refuses other activities told of in the same breath. */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { EVENTS, PEOPLE } from '../figures/event-units.ts';
import { cameToOpened } from './opened-places.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { inList } from '../view/read-list.ts';
import { topicOf } from '../view/read-topic.ts';
import { valueAt } from '../view/stated-value.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, type View } from '../view/view.ts';

const OPINIONS: ReadonlySet<string> = new Set(['条', '个', '件', '项', '份', '条次']);
/** What a figure of those who came may count. */
const COME: ReadonlySet<string> = new Set(['person', 'openDay', 'activity']);

/** Metrics of a figure of open days, of those who came and of what they said. */
export function readOpenDay(view: View): readonly Reading[] {
  const { unit } = view.figure;
  if (cameToOpened(view)) return [{ metric: 'openDays.participants' }];
  if (view.head?.id !== 'openDay' && !holds(view.tail, 'openDay') && !speaksOfIt(view) && !invitedTo(view))
    return NOTHING;
  if (PEOPLE.has(unit) && exceedsThoseWhoCame(view)) return NOTHING;
  if (PEOPLE.has(unit) && (view.head === null || COME.has(view.head.id))) return [{ metric: 'openDays.participants' }];
  if (
    OPINIONS.has(unit) &&
    holds([...view.near, ...view.tail], 'opinion', 'suggestions') &&
    !holds(view.near, 'publish') &&
    !takesBefore(FORMS, view.text, view.figure.start, 12)
  )
    return [{ metric: 'openDays.suggestions' }];
  if (takesBefore(EACH, view.text, view.figure.start, 8)) return NOTHING;
  if (
    EVENTS.has(unit) &&
    unit !== '' &&
    (view.head?.id === 'openDay' || isHeld(view) || heldBehind(view) || inAll(view))
  )
    return [{ metric: 'openDays.held' }];
  return NOTHING;
}

/** Takes 4月和10月各组织, 分别举办; leaves 各地组织. */
const EACH = prefiltered(/各(?:自)?(?:组织|举办|开展|举行|办)了?$/u);

/** Takes 意见表, 意见征求表共; leaves 意见. */
const FORMS = prefiltered(/(?:[表卡簿]|问卷)(?:共|共计|累计)?$/u);

/** 共980人参加,其中老人免票1.2万人次: no share of those who came, though the list says so. */
function exceedsThoseWhoCame(view: View): boolean {
  return (
    inList(view) &&
    view.stated.some(
      ({ index, metric }) => metric === 'openDays.participants' && valueAt(view, index) < view.figure.value,
    )
  );
}

/** 邀请80余人走进街道,开展政府开放日活动: those invited to the open day of the next clause. */
function invitedTo(view: View): boolean {
  if (!PEOPLE.has(view.figure.unit) || !holds(view.near, 'invite')) return false;
  const rest = view.tokens.slice(view.index + 1, view.index + 12);
  const stop = rest.findIndex(({ id }) => id === 'stop' || id === 'semi' || id === 'figure');
  return holds(stop === -1 ? rest : rest.slice(0, stop), 'openDay');
}

/** 先后两次开展政府开放日活动: the verb stands behind the count. */
function heldBehind({ text, figure }: View): boolean {
  return takesIn(THEN_HELD, text, figure.end, figure.end + 16);
}

/** Takes 开展政府开放日, 举办“政府开放日”; leaves 参加开放日. */
const THEN_HELD = prefiltered(/^(?:组织|开展|举办|举行)+了?“?(?:政府|公众|政务)*开放[日周月]/u);

/** Takes 开放日…,共举办5场: the clause has a verb of holding and no object of its own. */
function isHeld(view: View): boolean {
  return (
    (view.head === null || view.head.id === 'activity') &&
    view.near[0]?.end === view.figure.start &&
    holds(view.near, 'hold') &&
    !holds(view.near, 'decoy', 'press', 'interpretation')
  );
}

/** 开放日以“走进水厂”为主题,共3期, 开放日活动一年两次: how often, with no verb and nothing else between. */
function inAll({ figure, text }: View): boolean {
  return takesBefore(HOW_OFTEN, text, figure.start, 48) && !IDEOGRAPH.test(text[figure.end] ?? '');
}

/** Takes 开放日活动一年 and 开放日以水厂为主题,全年共; leaves 开放日活动,共邀请. */
const HOW_OFTEN = prefiltered(
  /(?:开放[日周月](?:活动)?|(?<![让请到])开放[日周月](?:活动)?[^,。;\d会课宣培座]{1,24},)(?:(?:全年|一年|年内|今年)(?:共计?|累计|总共|先后)?|(?<=,)(?:共计?|累计|总共))$/u,
);

/** True where the sentence, or one that goes on with it, speaks of an open day and of no other activity since. */
function speaksOfIt(view: View): boolean {
  if (topicOf(view) !== 'openDay') return false;
  const day = view.tokens.slice(0, view.index).findLast(({ id }) => id === 'openDay');
  if (day === undefined) return view.heading === 'openDay';
  const between = view.text.slice(day.end, view.figure.start);
  if (takes(OTHER_ACTIVITY, between, view.text)) return false;
  return (
    !between.includes('。') || GOES_ON.test(textBefore(view.text, view.figure.start, 80).split('。').at(-1) as string)
  );
}

/** Takes ,开展宣传活动, 政策宣讲活动; leaves 活动, 主题活动 right behind the day. */
const OTHER_ACTIVITY = prefiltered(
  /[^,。;、”]{0,8}(?:宣传|宣讲|志愿|服务|培训|座谈|文[化艺]|慰问|演练|比赛|讲座|普法|走访|调研|民意征集)[^,。;]{0,4}活动|发放/u,
);
/** Takes 活动邀请, 共有, 现场收集; leaves 全市. */
const GOES_ON = /^(?:活动|共|累计|先后|全年|邀请|参与|参加|吸引|现场|收集|期间|通过活动)/u;
