/** Interpretations without a noun of their own: a lack told by its number (政策解读少,仅发布2条), papers by their titles (解读《…》等政策9条). Takes the view of the number. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True where the clause before says that there were few interpretations, and the figure's own only how many, and where titles stand. */
export function saysFew(view: View): boolean {
  const { figure, text } = view;
  return (
    takesBefore(FEW, text, figure.start, 30) ||
    takesBefore(MADE, text, figure.start, LONGEST_MADE) ||
    explainsTitled(view)
  );
}

/** Takes 政策解读少,仅发布 and 解读信息偏少,全年仅; leaves 解读少,网站仅发布. */
const FEW = prefiltered(
  /解读(?:的?(?:信息|材料|稿件|数量|产品|频次))?(?:还|仍|比较|相对|较|偏|过)*(?:少|不足|不够|不多|有限)[,:](?:全年|一年|今年|本年度?|年内|共)*(?:仅|只)(?:有|为|发布|制作|推出|公开|做|开展)*了?$/u,
);

const LONGEST_MADE = 40;
/** Takes 解读稿发了 and 配发解读,一年累计; leaves 配发解读,网站发布. */
const MADE = prefiltered(
  /解读(?:的?(?:稿件?|材料|文章|信息|产品))(?:共|全年|一共|今年|累计|总共)*[发做写出编推上]了$|(?:[编配]发|发布|制作|推出|编写|撰写|配套|同步)[^,。;\d]{0,6}解读(?:稿件?|材料|文章)?,(?:全年|一年|今年|本年度?|年内|一年[来下]来?)*(?:共计?|累计|总计|总共|一共)(?:发布|推出|制作|编发)?$/u,
);

/** True where the papers that the figure counts were explained, two by their titles. */
function explainsTitled({ figure, text }: View): boolean {
  return PAPERS.has(figure.unit) && takesBefore(TITLED, text, figure.start, LONGEST_TITLES);
}

const PAPERS: ReadonlySet<string> = new Set(['条', '件', '篇', '份', '个', '项']);
const LONGEST_TITLES = 240;
/** Takes 解读《甲办法》《乙规定》等政策信息; leaves 解读《甲办法》,发布信息. */
const TITLED = prefiltered(/解读了?(?:《[^《》]{2,60}》[、和]?){1,6}等[^,。;\d《]{0,6}(?:政策|文件)[^,。;\d]{0,6}$/u);
