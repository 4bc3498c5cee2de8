/** Tells the fee for answers to requests from other charges, by its name or by the heading above. */
import type { Token } from '../words/tokenise.ts';
import { wordOf, type Setting } from '../view/view.ts';

/** Takes 信息处理费, 依申请公开信息处理费; leaves 相关费用. */
export function isProcessingFee(setting: Setting, fee: Token): boolean {
  return wordOf(setting, fee).includes('处理费');
}

/** 信息处理费 and 信息公开收费 always; 相关费用 only where the heading speaks of requests. */
export function isFeeForRequests(setting: Setting, fee: Token): boolean {
  return isProcessingFee(setting, fee) || wordOf(setting, fee).includes('公开') || setting.heading === 'request';
}
