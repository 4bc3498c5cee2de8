/**
 * Tells the rows and cells of the statutory tables that a reader left among the paragraphs, so that prose takes no figure
 * out of them: takes a window of prose and the passage before it.
 */
import type { Passage } from './passages.ts';

/** `before`: the passage before the window's own. */
export function isFormRow(text: string, before: Before | undefined): boolean {
  return (MAY_BE_ROW.test(text) && FORM_ROW.test(text)) || (text === '无' && before !== undefined && !leadsIn(before));
}

type Before = Pick<Passage, 'mended' | 'from' | 'to' | 'heading'>;

/** Takes rows of the form: `行政许可0 +3 1432`, `一、本年新收政府信息公开申请数量3 0`; leaves sentences that end with one figure. Lengths are bounded, so that long runs of digits cost linear time. */
const FORM_ROW =
  /(?:\d[\d,.]{0,15} ){4}|(?:\d[\d,.]{0,15}(?: |(?=[/—]))|[/—] ?){5}|(?:(?:\d[\d,.]{0,15}(?:\s|(?=[/—无-]))|[/—无-]\s?)){3,20}(?:\d[\d,.]{0,15}|[/—无-])$|(?:^|[^\d ])[+-]?[\dOoIl|/][\dOoIl|,.]{0,15}(?: [+-]?[\dOoIl|/—-][\dOoIl|,.]{0,15}){1,20}$|本列数据的勾稽关系|本年新收政府信息公开申请数量(?!为|是|共|[:：]?\d+[件条份宗])|信息内容(?:本年(?:制发|处理|收费)|上一年项目|采购)|处理决定数量行政|(?:^|数量|金额|件数|增\/减)(?:(?:规章|(?:行政)?规范性文件|行政许可|其他对外管理服务事项|行政处罚|行政强制|行政事业性收费|政府集中采购)[\d\s,.+/OolI|—无-]*)+$/u;

/** What every such row holds, for a quick look first: takes `3 0`, `无无`, `行政许可`; leaves `公开信息31条。`, `无其他事项。` */
const MAY_BE_ROW = /[\s/—-]|无[无\d]|数据|数量|内容|(?:规章|文件|许可|事项|处罚|强制|收费|采购)[\d\s,.+/OolI|—无-]*$/u;

/** 无 alone denies something only under a heading; else it is a blank cell. */
function leadsIn({ mended, from, to, heading }: Before): boolean {
  return heading || LEAD.test(mended.text.slice(Math.max(from, to - 12), to));
}

/** Takes the end of headings and questions: `申请情况`, `有关事项:`; leaves labels and values. */
const LEAD = /(?:情况|事项|问题|诉讼|复议)[:：。]?$|[:：]$/u;
