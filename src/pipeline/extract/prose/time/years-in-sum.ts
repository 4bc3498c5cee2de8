/** Sums of all years, told by what stands behind them: the share of this year (其中本年新增2110条), a row of years, (历年累计). Takes the view of a figure. */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** 累计公开5928条,其中本年新增2110条: the first figure is of all years. */
export function ofWhichThisYear(view: View): boolean {
  const behind = view.text.slice(view.figure.end, view.figure.end + 48);
  if (takes(OF_ALL_YEARS, behind, view.text) || byYears(view, behind)) return true;
  const share = taken(OF_WHICH, behind, view.text);
  if (share !== null) return share[1] === undefined || view.year === null || Number(share[1]) === view.year;
  const before = textBefore(view.text, view.figure.start, 40);
  if (takes(UP_TO, before, view.text) && takes(THEN_THIS_YEAR, behind, view.text)) return true;
  if (takes(UNTIL_DATE, before, view.text) && SMALLER_SHARE.test(behind)) return sharesLess(view, behind);
  return takes(SUM_OF_YEARS, before, view.text) && (takes(SHARE, behind, view.text) || takes(ADDED, behind, view.text));
}

/** 网站从开通至今,发布2519条,…,点击已超过167万次; 累计发布10471条,网站从开通至今发布动态2519条: all since a site or account was opened. */
export function sinceOpened({ text, figure }: View): boolean {
  if (!takes(MAY_OPEN, text)) return false;
  const before = textBefore(text, figure.start, LONGEST_SAID);
  const said = before.slice(before.lastIndexOf('。') + 1);
  const since = said.search(SINCE_OPENED);
  if (since !== -1) return !WITHIN_YEAR.test(said.slice(since));
  return IN_SUM.test(said) && SINCE_NEXT.test(text.slice(figure.end, figure.end + 24));
}

const LONGEST_SAID = 160;
/** Takes 至今, 以来, 自网站; leaves 全年. */
const MAY_OPEN = prefiltered(/至今|以来|[自从]/u);
const OPENED = '开通|上线|建站|建成|启用';
const AND_RUN = '(?:运行|使用|运营)?';
/** Takes 从开通至今, 自网站开通以来, 上线运行至今; leaves 新开通公众号 and 自2023年1月上线以来. */
const SINCE_OPENED = new RegExp(
  `[自从][^,。;、\\d]{0,10}(?:${OPENED}|开设)${AND_RUN}(?:以来|至今|起|,)|(?:${OPENED})${AND_RUN}(?:以来|至今)`,
  'u',
);
/** Takes 今年, 2023年度; leaves 至今. */
const WITHIN_YEAR = /20\d\d年|今年|本年|全年|年内|年度/u;
/** Takes 累计发布信息; leaves 发布信息. */
const IN_SUM = /累计[^,。;\d]*$/u;
/** Takes ,网站从开通至今; leaves ,公众号今年开通. */
const SINCE_NEXT = new RegExp(
  `^[,;][^,。;\\d]{0,8}[自从][^,。;\\d]{0,8}(?:${OPENED}|开设)${AND_RUN}(?:以来|至今)`,
  'u',
);

/** 累计公开193条,其中2008年41条,2009年67条,2010年85条: a sum that is dealt out to years. */
function byYears({ year }: View, behind: string): boolean {
  const dealt = BY_YEARS.exec(behind);
  return dealt !== null && (year === null || Number(dealt[1]) !== year || Number(dealt[2]) !== year);
}

/** 截至年底公开信息245条,本年度公开76条: less of the year than of all. */
function sharesLess({ figure }: View, behind: string): boolean {
  const share = Number((SMALLER_SHARE.exec(behind) as RegExpExecArray)[1]?.replaceAll(',', ''));
  return share < figure.value;
}

/** Takes (历年累计) behind a figure; leaves (其中. */
const OF_ALL_YEARS = prefiltered(/^\(含?(?:历年(?:累计|合计)?|自\d{4}年以来|累计)\)/u);
/** Takes ,其中2008年41条,2009年; leaves ,其中2024年41条,网站. */
const BY_YEARS = /^[,;:(]?(?:其中)?[,:]?(20\d\d)年度?[^,。;\d]{0,8}\d[\d,]*[条件篇份][,、;](20\d\d)年/u;
/** Takes 截至2017年12月31日,我局在信息公开平台公开信息; leaves 截至年底收到. */
const UNTIL_DATE = prefiltered(/截[止至][^。;]{2,30}公开[^,。;\d]{0,8}$/u);
/** Takes ,本年度公开76条; leaves ,其中网站41条. */
const SMALLER_SHARE =
  /^[,;](?:其中,?)?(?:本年度?|今年|当年)(?:共|新增|更新|新)*(?:主动)?(?:公开|更新|发布|新增)?(?:政府|政务)?(?:信息)?([\d,]+)[条件篇份]/u;

/** Takes ,其中本年新增2110条 and ,电子化率九成,其中2024年公开, (2024年新增; leaves ,其中网站41条. Of (2023年154条) the year is another one. */
const OF_WHICH = prefiltered(
  /^(?:[^。;\d]{0,20}(?:\d[\d.]*%)?[,。;]?其中,?|\((?:其中)?)(?:本年|今年|当年|(20\d\d)年)度?(?:共|新增|新|公开|主动|发布|新公开|\d)/u,
);

/** Takes 截至2020年底,我局累计; leaves 2020年累计. */
const UP_TO = prefiltered(/截[止至][^。;]{4,20}累计[^,。;\d]*$/u);
/** Takes 。本年度主动公开政府信息470条 behind such a sum; leaves 。其中网站41条. */
const THEN_THIS_YEAR = prefiltered(
  /^[。;](?:其中,?)?(?:本年度?|今年)(?:共|新增|,)*(?:主动)?公开(?:政府|政务)?信息[^,。;\d]{0,4}\d/u,
);
/** Takes 累计, 截至, 解读栏目, which a sum of all years may hold; leaves 全年. */
const SUM_OF_YEARS = prefiltered(/累计|截[止至]|专?栏目?[^,。;\d]*$/u);
/** Takes ,其中本年度在网站公开214条; leaves ,其中网站41条. */
const SHARE = prefiltered(/^[,。;]?其中,?(?:本年|今年|当年)度?[^,。;\d]{0,24}\d/u);

/** Takes ,当年更新187条 and ,本年新增12条; leaves ,今年公开12条. */
const ADDED = prefiltered(/^[,;](?:当年|本年度?|今年)(?:新增|更新|新发布|新公开)[^,。;\d]{0,8}\d/u);
