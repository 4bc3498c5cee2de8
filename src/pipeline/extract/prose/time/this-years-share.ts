/**
 * The share of this year in a sum of several years: 公众号累计发布文章3260篇,其中今年486篇; 近三年收到申请118件,其中2021年43件、2022年31件、2023年44件. Takes the
 * view of a figure; gives the view of the sum, whose words say what the share counts too. Leaves shares that say themselves what they count.
 */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import { viewOf, type Setting, type View } from '../view/view.ts';

/** The sum in whose words the share is counted; null for none. */
export function sumOfShare(setting: Setting, { figure, index, stated, text, year }: View): View | null {
  const said = taken(THIS_YEAR, textBefore(text, figure.start, LONGEST), text);
  if (said === null || (said.groups?.['year'] !== undefined && Number(said.groups['year']) !== year)) return null;
  const opened = figure.start - said[0].length;
  const at = setting.tokens.findLastIndex(({ figure: sum, end }, i) => i < index && sum !== null && end <= opened);
  const sum = setting.tokens[at]?.figure ?? null;
  if (
    sum === null ||
    OF_READERS.has(sum.unit) ||
    sum.end !== opened ||
    !sum.unit.startsWith(figure.unit) ||
    sum.value <= figure.value
  )
    return null;
  const begun = Math.max(...['。', ';'].map((mark) => text.lastIndexOf(mark, sum.start))) + 1;
  const words = taken(SEVERAL_YEARS, text.slice(begun, sum.start), text);
  if (words === null || takes(NO_SUM, text.slice(begun, sum.start), text)) return null;
  const unsaid = (token: Token): boolean => token.start >= begun && token.end <= sum.start && OF_TIME.has(token.id);
  const tokens = setting.tokens.map((token) => (unsaid(token) ? { ...token, id: 'filler', year: null } : token));
  return viewOf({ ...setting, tokens }, at, stated);
}

/** 累计关注人数10万人,本年度新增1.2万人: who came this year is no number of readers, of whom there is a stock. */
const OF_READERS: ReadonlySet<string> = new Set(['', '人', '名', '户']);
/** Characters of a row of years. */
const LONGEST = 72;
/** Takes ,其中今年, (其中2023年新增 and ,其中2021年43件、2022年31件、2023年; leaves ,其中今年网站公开. */
const THIS_YEAR = prefiltered(
  /[,;(。](?:其中[,:]?)?(?:20\d\d年度?[^,。;、\d]{0,4}\d+[件条篇次场期个份][、,])*(?:今年以?来?|本年度?|当年|年内|(?<year>20\d\d)年度?)(?:新增|新|更新|发布|公开|收到|受理|推送|制[定发]|召开|举办|解读|发生|编发|了|共)*$/u,
);
/** Takes 累计, 近三年, 自2008年以来, 历年, 截至2023年底, 解读栏目; leaves 全年. */
const SEVERAL_YEARS = prefiltered(/(?:累计|历年|近[两二三四五]年|以来|至今|截[至止]|栏目?).*$/u);
/** Takes 今年累计 and 截至年底有效, a stock; leaves 截至今年底累计. */
const NO_SUM = prefiltered(/(?:今年|本年|全年|年内|当年)(?!度?(?:年?底|末))|有效|现[有存]/u);
/** Words of time, which the share has in its own clause. */
const OF_TIME: ReadonlySet<string> = new Set(['allYears', 'lastYear', 'year', 'thisYear']);
