/** Tells the fee for answers to requests from other charges, by its name or by the heading above. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type Setting } from '../view/view.ts';

/** Takes 信息处理费, 依申请公开信息处理费; leaves 相关费用 and 垃圾处理费. */
export function isProcessingFee(setting: Setting, fee: Token): boolean {
  return wordOf(setting, fee).includes('处理费') && !takesBefore(OF_WASTE, setting.text, fee.start, 4);
}

/** 信息处理费 and 信息公开收费 always; 相关费用 only where the heading speaks of requests. */
export function isFeeForRequests(setting: Setting, fee: Token): boolean {
  return isProcessingFee(setting, fee) || wordOf(setting, fee).includes('公开') || setting.heading === 'request';
}

/** Takes 垃圾, 污水 in front of 处理费; leaves 信息. */
const OF_WASTE = prefiltered(/(?:垃圾|污水|废[物水弃]|医废|渣土|污泥|粪便)(?:无害化)?$/u);
