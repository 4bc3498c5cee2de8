/**
 * What was published against the goal named before: 主动公开任务200条,实际公开231条; 网站公开任务200条,已公开231条. Takes the view of a figure; gives the metric of
 * all that went out, of the channel where the goal is one channel's. Refuses goals of several channels, and what else was done.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { CARRIERS, isPublishingChannel } from '../words/publishing-channel.ts';
import type { View } from '../view/view.ts';

/** The metric where the figure tells how many items went out against a goal for them, null elsewhere. */
export function exceedsGoal({ figure, text, listTotal, sentence }: View): string | null {
  if (listTotal !== -1 || !ITEMS.has(figure.unit) || !takesBefore(IN_FACT, text, figure.start, 18)) return null;
  const begun = sentence.at(-1);
  const said = begun === undefined ? '' : text.slice(begun.start, figure.start);
  if (!GOAL.test(said) || NARROWER.test(said)) return null;
  const channels = new Set(sentence.filter(isPublishingChannel).map(({ id }) => id));
  const [channel] = channels;
  if (channel === undefined) return CHANNEL.test(said) ? null : 'published.total';
  return channels.size === 1 && CARRIERS.has(channel) ? `published.${channel}` : null;
}

const ITEMS: ReadonlySet<string> = new Set(['条', '件', '篇']);
/** Takes ,实际公开, ,我局实际完成, ,截至年底已公开, ,实际主动公开政府信息; leaves ,公开. */
const IN_FACT = prefiltered(
  /[,;][^,。;、\d]{0,9}(?:实际|已|累计|共|(?:全年|年内)(?=共?完成))(?:累计|共)?(?:主动)?(?:公开|发布|完成|更新|共公开)了?(?:政府|政务)?(?:信息)?(?:共|达|计)*$/u,
);
/** Takes 公开信息不少于200条的任务已完成,实际公开, 目标任务为公开信息150条,已, 计划公开信息200条,实际 and 发布任务是200条,; leaves 培训任务8次,. */
const GOAL =
  /(?:(?:公开|发布|更新)(?!方面|工作)[^。;]{0,12}(?:任务|目标|指标|计划|不少于|不低于)|(?:任务|目标|指标|计划|应)[^,。;\d]{0,6}(?:公开|发布|更新))[^。;]{0,16}\d+[条件篇][^。;]{0,24}(?:实际|已|累计|共|全年|年内)[^。;]*$/u;
/** Takes 解读, 许可; leaves 信息. */
const NARROWER = /解读|视频|栏|许可|处罚|文件|建议|提案/u;
/** Takes 网站, 公众号; leaves 信息. */
const CHANNEL = /网|微信|公众号|微博|抖音|新媒体|公报/u;
