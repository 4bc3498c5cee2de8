/** Figures beside 主动公开 that tell what became of requests, not what was published: 依申请予以主动公开4件, 已主动公开的5件. Takes the view of a figure. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** 依申请予以主动公开4件: what became of requests. */
export function ofRequests({ text, figure, heading }: View): boolean {
  const before = textBefore(text, figure.start, 30);
  if (takes(OF_FORM, before, text)) return true;
  if (heading === 'request' && takes(PUBLIC_ALREADY, before, text)) return true;
  return figure.unit === '件' && takes(ANSWERED, before, text);
}

/** Takes 已主动公开的, 属于主动公开范围, what was asked for and is public; leaves 主动公开. */
const PUBLIC_ALREADY = prefiltered(
  /(?:已经?(?:依法)?(?:主动)?公开的?|属?于?(?:已)?主动公开(?:的|范围)+)(?:政府)?(?:信息)?(?:共|有|为)*$/u,
);
/** Takes 对外公开总数量, a column of the form; leaves 公开总数. */
const OF_FORM = prefiltered(/对外公开总数量?[为:]?$/u);
/** Takes 答复类型:已主动公开, 结果为已主动公开; leaves ,已主动公开. */
const ANSWERED = prefiltered(
  /(?:答复|处理|办理)?(?:类型|结果|情况|情形|分类)[:为是有,]{0,2}(?:属于|属)?已(?:经)?主动公开$/u,
);
