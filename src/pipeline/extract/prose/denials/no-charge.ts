/** Tells that no fee was taken where the fee is named in the clause before: 按照信息处理费管理办法,本机关未收费. Refuses rules and other charges. */
import { allTaken, prefiltered, takes } from '../../../../domain/prefilter.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such denials of the passage. */
export function noCharge({ text }: Setting): readonly NoneStatement[] {
  if (!takes(MAY_DENY, text)) return NONE;
  return allTaken(DENIED, text).map((match) => ({
    metrics: METRICS,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const NONE: readonly NoneStatement[] = [];
const METRICS: readonly string[] = ['processingFee.amount'];
/** Takes 处理费, 检索费, 复制费; leaves 收费. */
const MAY_DENY = prefiltered(/(?:处理|检索|复制|邮寄)费/u);
/** Takes the 未收费 of 处理费收费情况:未收费 and the 未向申请人收费 of 处理费管理办法》,本局全年未向申请人收费; 没有收取检索费; leaves 未收费的. */
const DENIED = prefiltered(
  /(?<=处理费[^。;\d]{0,40}[,:][^。;,:]{0,16})(?:(?:未|没有)(?:向[^,。;\d]{2,16})?(?:收费|发出收费通知)|无收费(?:事项|情况|情形|行为)?(?:发生)?)(?=[,。;]|$)|(?:未|没有)(?:向[^,。;\d]{2,16})?收取(?:任何)?(?:检索|复制|邮寄)费/gu,
);
