/**
 * How much of its metric a figure of interpretations or of what is shown where no net is claims to count: one board, one form, one speaker,
 * or all. Takes the metric and the view of the figure; gives a claim for a kind, null for all and for other metrics.
 */
import type { Claim } from './channel-claim.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

export function pieceClaim(metric: string, view: View): Claim | null {
  const kinds = KINDS_OF.get(metric);
  if (kinds === undefined || view.listTotal !== -1 || view.channelLists.has(view.index)) return null;
  const { text, figure } = view;
  const clause =
    textBefore(text, figure.start, LONGEST).replace(CLAUSE, '') + (BEHIND.exec(text.slice(figure.end))?.[0] ?? '');
  return kinds.one.test(clause) && !kinds.several.test(clause) ? A_KIND : null;
}

const A_KIND: Claim = { weight: 'kind', holder: '' };
const LONGEST = 40;
/** Takes the clauses in front of the last mark; leaves the last. */
const CLAUSE = /^.*[,。;:(\d]/u;
/** Takes 图解 right behind a number and its unit; leaves what a mark, 及 or 其中 parts. */
const BEHIND = /^(?![及和与或]|其中)[^,。;:()、\d]{1,8}/u;

interface Kinds {
  /** What names one kind. */
  readonly one: RegExp;
  /** What names several, or all of them. */
  readonly several: RegExp;
}

const KINDS_OF: ReadonlyMap<string, Kinds> = new Map([
  [
    'published.offline',
    {
      // Takes 公开栏公开信息, 大喇叭播报, 明白纸; leaves 线下公开, 上报, 我单位, 网页.
      one: /[栏窗屏牌板墙架角卡纸]|喇叭|广播|宣传车|电视|(?<![上申填])报(?![送告])|单(?!位)|(?<!注)册|(?<!网)页|资料|汇编|指南|告知书|倡议书|查[阅询][点处]/u,
      // Takes 等线下渠道, 公示栏、宣传栏; leaves 公开栏.
      several: /线下|等[^,。;\d]{0,4}(?:渠道|方式|途径|形式|载体|场所|平台|处)|[栏窗屏牌板墙](?:、|和|与|及)/u,
    },
  ],
  [
    'interpretations.published',
    {
      // Takes 图解, 一张表, 视频解读, 媒体解读, 负责同志解读, 转载上级解读; leaves 政策解读, 发表, 由办公室负责.
      one: /(?<![企试])图|(?<![发代])表|动漫|动画|漫画|视频|音频|H5|文字|访谈|直播|问答|沙画|专家|(?:媒体|专题)解读|负责(?:人|同志)|领导|转[载发]|上级|海报|课件/u,
      // Takes 图文、视频等, 多种形式; leaves 图解.
      several: /等|多[种样元形]|各类|[图频字漫画](?:解读?)?(?:、|和|与|及)/u,
    },
  ],
]);
