/** Policies or papers that a clause says were explained, which kinds of interpretations break down: 解读惠企政策26件,其中图文解读14件. Takes the view of the number. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True where the figure counts what was explained, and the list behind it the forms. */
export function isExplainedInKinds({ figure, text }: View): boolean {
  if (!UNITS.has(figure.unit) || !takesBefore(EXPLAINED, text, figure.start, LONGEST)) return false;
  return takesIn(IN_KINDS, text, figure.end, figure.end + LONGEST);
}

const UNITS: ReadonlySet<string> = new Set(['', '条', '件', '篇', '份', '个', '项', '期', '次', '部']);
const LONGEST = 32;
/** Takes 解读惠企政策, 解读教育政务信息共; leaves 解读,发布信息 and 政策解读机制. */
const EXPLAINED = prefiltered(
  /解读了?[^,。;:、\d]{0,16}(?:政策|文件|信息|举措|措施|规定|内容)(?:性文件)?(?:共计?|累计|达)*$/u,
);
/** Takes ,其中图文解读14, 其中包括文字解读44, (图解5; leaves ,其中网站发布8. */
const IN_KINDS = prefiltered(
  /^[,。;]?(?:其中[:,]?|包括|包含|分别[为是]|[:(])+(?:包括|包含|有|含)?[^,。;、:\d]{0,10}(?:解读|图解|读懂)[^,。;、\d]{0,4}\d/u,
);

/** 发布多种形式政策解读,其中图解18件,视频2件: one of the forms that follow each other where no total stands in front of them. */
export function isOneOfForms({ figure, text }: View): boolean {
  return takesBefore(FIRST_FORM, text, figure.start, LONGEST) && takesIn(NEXT_FORM, text, figure.end, figure.end + 16);
}

/** 文字稿18篇、图解26张、视频9个: one form beside others that nobody reads. */
export function isBesideForm({ figure, text, stated }: View): boolean {
  if (stated.some(({ metric }) => metric === 'interpretations.published')) return false;
  return (
    takesBefore(BEHIND_FORM, text, figure.start, LONGEST) ||
    (takesBefore(IS_FORM, text, figure.start, 6) && takesIn(FORM_NEXT, text, figure.end, figure.end + 16))
  );
}

const FORM = '文字稿?|图文|图表|视频|音频|音视频|动漫|动画|漫画|海报|长图|H5|文稿|短视频';
const PIECES = '[篇张个条件幅部期份则]';
/** Takes 文字稿18篇、图解, 视频3个,图解; leaves 文件18件,图解. */
const BEHIND_FORM = prefiltered(
  new RegExp(`(?:^|[^一-龥]|解读|发布|制作)(?:${FORM})\\d+${PIECES}[、,](?:政策)?(?:图解|图文解读|${FORM})$`, 'u'),
);
/** Takes 图解 in front of a number; leaves 政策解读. */
const IS_FORM = prefiltered(/(?:图解|一图读懂|图文解读|视频解读|文字解读)$/u);
/** Takes 、视频9个; leaves 、网站8条. */
const FORM_NEXT = prefiltered(new RegExp(`^[、,](?:${FORM})\\d+${PIECES}`, 'u'));

/** Takes 政策解读,其中图解, 解读信息:其中图文解读; leaves 解读23条,其中图解. */
const FIRST_FORM = prefiltered(/解读[^,。;:\d]{0,8}[,:]其中[,:]?[^,。;:\d]{0,6}(?:图解|解读|图文|视频|动漫)$/u);
/** Takes ,动画音频2 and 、视频2; leaves ,网站发布8. */
const NEXT_FORM = prefiltered(/^[,、][^,。;、\d]{0,6}(?:图|视频|音频|动漫|动画|文字|漫画|海报|H5)[^,。;、\d]{0,4}\d/u);
