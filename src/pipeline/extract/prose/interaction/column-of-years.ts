/** Tells the share of the year in what a column of interpretations holds: 解读栏目88条,其中今年31条. Takes the view of a figure. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 解读栏目88条,其中今年31条: the share of the year. */
export function isYearsOfColumn({ figure, text }: View): boolean {
  return takesBefore(YEARS_SHARE, text, figure.start, 48);
}

/** Takes 解读栏目累计88条,其中今年, 解读专栏累计发布112条,本年新增; leaves 解读88条. */
const YEARS_SHARE = prefiltered(
  /解读”?(?:栏目|专栏|专区|板块|信息|材料)?(?:累计|共计?|已|现有|发布|公开|信息|材料|收录|有)*\d+[条篇件份期][,;(](?:其中,?)?(?:今年|本年度?|当年|年内)(?:共|新增|新|发布|更新)*$/u,
);
