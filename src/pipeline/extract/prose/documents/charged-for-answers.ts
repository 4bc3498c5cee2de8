/**
 * Money taken for answers to requests, where no word of the lexicon names the fee: 依申请公开信息收费总额0元, 检索费12元、复制费30元,共计42元, and 收费0元
 * under a heading of fees. Takes the view of an amount. Refuses single costs, what was waived or spent, and other charges.
 */
import { prefiltered, takes, takesBefore } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True for the amount of such a charge. */
export function chargedForAnswers(view: View): boolean {
  const before = textBefore(view.text, view.figure.start, 32);
  return (
    takes(OF_DISCLOSURE, before, view.text) ||
    (view.heading === 'fee' && takes(BARE, before, view.text)) ||
    sumsUpCosts(view, before)
  );
}

/** Takes 依申请公开信息收费总额, 政府信息公开收费为; leaves 行政事业性收费. */
const OF_DISCLOSURE = prefiltered(
  /(?:信息公开|依申请公开|依申请提供)的?(?:政府)?(?:信息)?(?:工作)?(?:共)?收费(?:收入|总金额|总额|金额|总计|合计|共计|共|为|是)*$/u,
);
/** Takes 。全年收费总额; leaves ,停车收费. */
const BARE = prefiltered(
  /(?:^|[,。;:])(?:20\d\d年度?|全年|本年度?|年内|共计?|累计|[我本](?:局|委|办|厅|镇|乡|县|市|区|街道))*收费(?:收入|总金额|总额|金额|总计|合计|共计|共|为|是)*$/u,
);

/** 检索费12元、复制费30元,共计42元: the sum of the costs in front of it in the sentence. */
function sumsUpCosts({ figure, index, sentence, text, tokens }: View, before: string): boolean {
  if (!takes(IN_ALL, before, text)) return false;
  const costs = tokens.slice(index - sentence.length, index).flatMap((token) => token.figure ?? []);
  if (costs.length < 2 || !costs.every(({ start }) => takesBefore(COST, text, start, 12))) return false;
  return costs.reduce((sum, { value }) => sum + value, 0) === figure.value;
}

/** Takes ,共计, ,合计收取; leaves 公共. */
const IN_ALL = prefiltered(/[,、;](?:以上)?(?:总计|合计|共计|一共|共)(?:收取|收费)?$/u);
/** Takes 检索费, 复印费用; leaves 停车费. */
const COST = prefiltered(/(?:检索|复制|复印|打印|邮寄|邮递|递送)(?:成本)?费用?(?:为|共)?$/u);
