/** Lists of the information that a body made, by what became of it: 制作政府信息47条,其中主动公开44条、依申请公开2条、不予公开1条. */
import type { Token } from './tokenise.ts';
import type { View } from './view.ts';

/** True when the figure's list has such a total. */
export function ofMadeInformation(view: View): boolean {
  if (view.listTotal === -1) return false;
  const total = view.tokens[view.listTotal] as Token;
  return MADE.test(view.text.slice(Math.max(0, total.start - 16), total.start));
}

/** Takes 制作、获取政府信息, 产生政府信息; leaves 制作公文. */
const MADE = /(?:制作|产生|形成|生成|获取|保存)[^,。;]{0,6}信息[^,。;]{0,4}$/u;
