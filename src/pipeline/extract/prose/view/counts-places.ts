/** Tells figures that count places or accounts, not what goes through them: 2个信息申请受理点, 查阅点3个, 新增1个公众号. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from './view.ts';

/** True when the figure counts places or accounts. */
export function countsPlaces({ figure, text }: View): boolean {
  if (!PLACE_UNITS.has(figure.unit)) return false;
  return takesIn(PLACE_BEHIND, text, figure.end, figure.end + 30) || takesBefore(PLACE_BEFORE, text, figure.start, 12);
}

const PLACE_UNITS: ReadonlySet<string> = new Set(['个', '处', '']);

/** Takes 政府信息申请受理点 and 政务微信公众号; leaves 申请, 微博信息. */
const PLACE_BEHIND = prefiltered(
  /^(?:[^,。;、:\d]{0,16}(?:受理点|查阅点|受理窗口|查阅场所)|[^,。;、:\d]{0,12}(?:公众号|账号|帐号))(?![的发推]|上|平台发)/u,
);

/** Takes 查阅点, 受理点共, 查阅点数; leaves 查阅点接待. */
const PLACE_BEFORE = prefiltered(/(?:受理点|查阅点|受理窗口|查阅场所)(?:总?数量?)?(?:共|共计|为|达)?$/u);
