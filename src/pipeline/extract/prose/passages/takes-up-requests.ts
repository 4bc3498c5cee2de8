/**
 * Whether a paragraph, or a part that an ordinal opens, takes up the requests that the one before told of: 办结11件 behind
 * 收到政府信息公开申请12件。 Takes both texts; leaves what names a matter of its own.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';

/** True where `next`, from its place on, goes on with the requests of `before[since, till)`. */
export function takesUpRequests(before: string, since: number, till: number, next: string, from: number): boolean {
  if (till - since > LONGEST) return false;
  GOES_ON_WITH_ANY.lastIndex = from;
  if (GOES_ON_WITH_ANY.test(next)) return true;
  TAKES_UP.lastIndex = from;
  return TAKES_UP.test(next) && takesIn(TOLD, before, Math.max(since, till - FARTHEST), till);
}

/** What goes on stays below this, so that joining costs linear time. */
const LONGEST = 2400;
/** Characters of what stands before that are looked at. */
const FARTHEST = 600;

/** Takes 收到政府信息公开申请12件, 申请量为343件; leaves 依法申请. */
const TOLD = prefiltered(/申请[^。]{0,60}\d/u);

const ORDINAL = String.raw`(?:[一二三四五六七八九十]{1,3}是|[(（]\d{1,2}[)）]|\d{1,2}[)）.、．](?!\d))?`;
const WHEN = String.raw`(?:(?:截[至止])?(?:20\d\d年)?(?:\d{1,2}月\d{1,2}日|[年度]*[底末])|20\d\d年度?(?!政府)|全年|年[内度]|当年|本年度?|经[^,，。\d]{2,6}(?=[,，]))[,，]?`;
const MANNER = '(?:已经?|均|都|全部|共计?|累计|按[时期]|如期|依法|依规|及时|其中[,，:：]?|目前|具体|在)*';
const OUTCOME =
  '予以公开|同意公开|全部公开|部分公开|不予公开|无法提供|不予处理|其他处理|本机关不掌握|信息不存在|结转|上年结转|去年结转|(?:转入?|结转)?[下次]一?年度?继续办理|剩余|尚有|尚未|未办结|待办';
const RESULT = '(?:办结|答复|处理|办理){1,2}(?:的|件|结果|情况|类型|方式|中|内容|[:：为是共,，]|[了约]?\\d)';
const APPLICANT = '(?:新收)?申请(?:人|主体|者|方式|渠道|中)|自然人|(?:从|按)(?:照)?(?:申请|办理|答复|处理|受理)';
const COUNTED =
  '[\\d一二两三四五六七八九十]{1,5}[件宗份起](?:申请)?(?:[中里]|已|均|按|依法|如期|予以|公开|部分|结转|正在|尚|答复|办结)';
const POINTING = '(?:上述|以上|这些|该|所有|全部)(?:\\d{1,5}[件宗份起])?(?:政府信息公开)?申请';

/** Takes 已办结11件, 答复结果为, (2)当年办结, 二是结转下年度1件, 申请人均为自然人, 12件申请中; leaves 办理12345热线工单 and 办结率. */
const TAKES_UP = new RegExp(
  String.raw`\s*${ORDINAL}(?:${WHEN})?${MANNER}(?:${RESULT}|${OUTCOME}|${APPLICANT}|${COUNTED}|${POINTING})`,
  'uy',
);

/** Takes 其中,网站公开40条, 分渠道统计:, 两类渠道合计, which go on with whatever was counted; leaves 其他. */
const GOES_ON_WITH_ANY = new RegExp(
  String.raw`\s*${ORDINAL}(?:其中[,，:：]?|(?:分|按|从)(?:公开)?(?:渠道|平台|载体|途径|方式|形式|类别|内容)[^。\d]{0,8}[:：,，]|[两三四五]类?[种个]?(?:渠道|平台|方式)(?:合计|共计|累计))`,
  'uy',
);
