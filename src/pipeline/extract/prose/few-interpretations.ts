/** A lack told by its number: 政策解读少,仅发布2条. Takes the view of the number. */
import { textBefore } from './text-before.ts';
import type { View } from './view.ts';

/** True where the clause before says that there were few interpretations, and the figure's own only how many. */
export function saysFew({ figure, text }: View): boolean {
  return FEW.test(textBefore(text, figure.start, 30));
}

/** Takes 政策解读少,仅发布 and 解读信息偏少,全年仅; leaves 解读少,网站仅发布. */
const FEW =
  /解读(?:的?(?:信息|材料|稿件|数量|产品|频次))?(?:还|仍|比较|相对|较|偏|过)*(?:少|不足|不够|不多|有限),(?:全年|今年|本年度?|年内|共)*(?:仅|只)(?:有|为|发布|制作|推出|公开|做|开展)*了?$/u;
