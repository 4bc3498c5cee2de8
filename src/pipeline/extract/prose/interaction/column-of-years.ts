/** Tells what a column of interpretations holds of all years from the share of the year: 政策解读栏目累计88条,其中今年31条. Takes the view of a figure. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 政策解读栏目累计88条,其中今年31条: what the column holds of all years. */
export function isColumnOfYears({ figure, text }: View): boolean {
  return takesIn(OF_THIS_YEAR, text, figure.end, figure.end + 16);
}

/** Takes ,其中今年31条, ,本年新增27条; leaves ,其中网站. */
const OF_THIS_YEAR = prefiltered(/^[,;(](?:其中,?)?(?:今年|本年度?|当年|年内)(?:共|新增|新|发布|更新)*\d/u);

/** 政策解读栏目累计88条,其中今年31条: the share of the year. */
export function isYearsOfColumn({ figure, text }: View): boolean {
  return takesBefore(YEARS_SHARE, text, figure.start, 48);
}

/** Takes 解读栏目累计88条,其中今年, 解读专栏累计发布112条,本年新增; leaves 解读88条. */
const YEARS_SHARE = prefiltered(
  /解读”?(?:栏目|专栏|专区|板块|信息|材料)?(?:累计|共计?|已|现有|发布|公开|信息|材料|收录|有)*\d+[条篇件份期][,;(](?:其中,?)?(?:今年|本年度?|当年|年内)(?:共|新增|新|发布|更新)*$/u,
);
