/**
 * What was published against the goal named before: 主动公开任务200条,实际公开231条. Takes the view of a figure; true for all that went out. Refuses
 * goals of a channel, and what else was done.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True where the figure tells how many items went out against a goal for all of them. */
export function exceedsGoal({ figure, text, listTotal }: View): boolean {
  if (listTotal !== -1 || !ITEMS.has(figure.unit) || !takesBefore(IN_FACT, text, figure.start, 14)) return false;
  const said = textBefore(text, figure.start, 80).split('。').at(-1) as string;
  return GOAL.test(said) && !NARROWER.test(said);
}

const ITEMS: ReadonlySet<string> = new Set(['条', '件', '篇']);
/** Takes ,实际公开, ,我局实际完成, ,实际主动公开政府信息; leaves ,公开. */
const IN_FACT = prefiltered(
  /[,;][^,。;、\d]{0,5}实际(?:主动)?(?:公开|发布|完成|共公开)了?(?:政府|政务)?(?:信息)?(?:共|达|计)*$/u,
);
/** Takes 公开信息不少于200条的任务已完成,实际公开 and 发布任务是200条,; leaves 培训任务8次,. */
const GOAL =
  /(?:公开|发布)(?!方面|工作)[^。;]{0,12}(?:任务|目标|指标|不少于|不低于)[^。;]{0,16}\d+[条件篇][^。;]{0,24}实际[^。;]*$/u;
/** Takes 网站, 公众号, 解读; leaves 信息. */
const NARROWER = /网|微信|公众号|微博|抖音|新媒体|公报|解读|视频|栏|许可|处罚|文件|建议|提案/u;
