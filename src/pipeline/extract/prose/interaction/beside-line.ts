/** Tells figures beside a hotline that count no tickets of it: its own number, calls by another way, a broadcast, those who sat at it. */
import { prefiltered, takes, takesBefore } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** True when the figure counts something beside the line. */
export function countsBesideLine(view: View): boolean {
  return (
    isLinesNumber(view) || byOtherWay(view) || byLeader(view) || takesBefore(OTHERS, view.text, view.figure.start, 24)
  );
}

/** Takes 非咨询类, all but those, and 平台公示案件, what was shown; leaves 咨询类. */
const OTHERS = prefiltered(/非(?:咨询|投诉|举报|求助|建议)类?[^,。;\d]{0,4}$|平台(?:公示|曝光)[^,。;\d]{0,8}$/u);

/** 公布森林防火热线12119: the number that is dialled. */
function isLinesNumber({ figure: { end, start, unit }, text }: View): boolean {
  return unit === '' && DIALLED.test(text.slice(start, end)) && takesBefore(LINE_BEFORE, text, start, 6);
}

/** Takes 12119, 96110; leaves 3208. */
const DIALLED = /^(?:12\d{3}|9[56]\d{3,4}|11[0-9])$/u;
/** Takes 热线, 举报电话:; leaves 热线受理. */
const LINE_BEFORE = prefiltered(/(?:热线|电话|专线)(?:[:为])?$/u);

/** 回复热线咨询34次,其他电话咨询15次: another way; 参加政风热线1次: a broadcast. */
function byOtherWay(view: View): boolean {
  if (holds(view.near, 'hotline') && view.near.some((token) => TAKES_PART.test(wordOf(view, token)))) return true;
  if (onBroadcast(view)) return true;
  const before = textBefore(view.text, view.figure.start, 24);
  if (!holds(view.near, 'hotline') && takes(OTHER_LINE, before, view.text)) return true;
  return OTHER_WAY.test(before.slice(-16));
}

/** 局领导接听热线6次: how often somebody sat at the line. */
function byLeader({ figure, text }: View): boolean {
  return LEADER_UNITS.has(figure.unit) && takesBefore(LEADER, text, figure.start, 36);
}

const LEADER_UNITS: ReadonlySet<string> = new Set(['次', '场', '期', '人次']);
/** Takes 区领导接听12345热线, 局长上线接听; leaves 市长热线接听. */
const LEADER = prefiltered(
  /(?:领导|负责人|负责同志|[局区县市镇厅]长(?!热线|信箱|专线|电话))[^。;,\d]{0,10}接听[^。;]{0,14}$/u,
);

/** 参加政风行风热线1次,解答问题17个: what a broadcast took in. */
function onBroadcast(view: View): boolean {
  if (view.near.some((token) => BOX.test(wordOf(view, token)))) return false;
  const begun = view.sentence.at(-1);
  const before =
    begun === undefined ? '' : view.text.slice(Math.max(begun.start, view.figure.start - 80), view.figure.start);
  return BROADCAST.test(before) && !before.includes('12345');
}

/** Takes 局长信箱, whose letters no broadcast brought; leaves 热线. */
const BOX = /信箱$/u;
/** Takes 政风行风热线, 行风热线; leaves 政务热线. */
const BROADCAST = /行风(?:政风)?”?热线/u;

/** Takes 参加, 做客; leaves 接听. */
const TAKES_PART = /参[加与]|做客|上线/u;

/** Takes 街道值班电话接听, “马上办”平台接单, where no line is named; leaves 平台派单 and “问政某某”平台受理. */
const OTHER_LINE = prefiltered(/(?:(?:值班|办公)电话|“[^”“\d]{2,8}”平台[^,;。]{0,4}[接派][单件])[^,;。]*$/u);
/** Takes 其它电话, 其他方式, 电话接听咨询; leaves 其他诉求. */
const OTHER_WAY =
  /(?:其[它他](?:电话|方式|途径)|[,。;](?:通过|专家)?(?:电话|现场|窗口|当面)(?:接听|咨询|解答|受理|答复))[^,;。]*$/u;
