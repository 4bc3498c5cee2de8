/** Readers of an account by words that elsewhere name users of anything: 公众号发布信息150条,用户5.5万人. Takes the view of their number. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True where the clause says nothing but that there are so many users, and the sentence speaks of an account. */
export function isReadersOf({ figure, text, sentence }: View): boolean {
  if (!UNITS.has(figure.unit) || !(figure.unit === '人' || figure.value >= FEWEST)) return false;
  const before = textBefore(text, figure.start, LONGEST);
  return (takes(USERS, before, text) && sentence.some(({ id }) => SOCIAL.has(id))) || takes(THEN_ALL, before, text);
}

const UNITS: ReadonlySet<string> = new Set(['人', '', '个', '名', '户']);
/** A smaller number without 人 may count anything. */
const FEWEST = 100;
const LONGEST = 30;
/** Takes 粉丝新增2,305人,总数 and 新增粉丝2,305人,总数; leaves 新增粉丝2,305人,推文. */
const THEN_ALL = prefiltered(
  /(?:(?:粉丝|关注|用户)[^,。;\d]{0,4}(?:新增|净增|增加|增长)了?|(?:新增|净增|增加)(?:粉丝|关注|用户)[数量]?)\d[\d,.万余]*[人个名]?,(?:总数|总量|累计|现有|共有?|达到?|总)+[为达]?$/u,
);
/** Takes 公众号关注零售户及消费者, 公众号关注企业和群众共, ,用户, ,现有用户, ,关注人员, 公众号粉丝少(仅, ,粉丝少,仅有 and ,用户规模达; leaves ,注册用户, ,用户满意度 and ,用户净增. */
const USERS = prefiltered(
  /(?:公众号|微信号|微博)关注(?!人|用户|热点|民生|问题|回应|困难|特殊|弱势|重点)[^,。;\d]{2,12}$|(?:[,;。、]|公众号|微信|微博|视频号|抖音号?|由于|因为?)(?:现有|目前|累计|总|关注)*(?:用户|关注(?:总?人[数员]|者)|粉丝)(?:规模|总?[数量]|人数)?(?:较?[少多])?[,(]?(?:已|仅|现|目前|累计)*(?:[有达为]|达到|突破|超过?|增[长加]?[到至])?$/u,
);
