/** 公众号更新51次、发布信息104条: how often an account was used, beside what it carried. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { Figure } from '../figures/scan-figures.ts';

/** True for a figure that counts acts of posting whose items the next figure counts. */
export function countsTimes({ text }: { readonly text: string }, figure: Figure): boolean {
  if (figure.unit !== '次' || !takesIn(THEN_ITEMS, text, figure.end, figure.end + 24)) return false;
  return takesBefore(TIMES, text, figure.start, 12);
}

/** Takes 更新, 群发消息; leaves 播放. */
const TIMES = prefiltered(/(?:更新|群发|推送|编发|发布)(?:图文|信息|消息|内容)?$/u);
/** Takes 、发布信息104条; leaves ,点击量. */
const THEN_ITEMS = prefiltered(
  /^[,、](?:共|累计)*(?:推送|发布|编发|推出|公开|推文)[^,。;、\d]{0,8}\d[\d,]*[余多]?[条篇期则]/u,
);
