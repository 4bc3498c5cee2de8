/**
 * Totals whose number is a predicate of the clause before: 主动公开信息数量稳步增长,全年共计1322条; 主动公开信息与去年持平,仍为66条. Takes the text
 * in front of a figure; tells whether it is such a one. Leaves increases (增加了120条), other years and items that a channel carried.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** Characters in front of a figure among which the clause before is looked for. */
const LONGEST = 70;

/** True where the figure says how many the items named in the clause before were, which only says how they changed. */
export function isPredicateCount({ text, figure }: Pick<View, 'text' | 'figure'>): boolean {
  if (!UNITS.has(figure.unit) || !takesBefore(PREDICATE, text, figure.start, 12)) return false;
  return takesBefore(CHANGED, text, figure.start, LONGEST);
}

const UNITS: ReadonlySet<string> = new Set(['条', '条次', '件', '篇']);
/** Takes ,仍为 and ,全年共计; leaves ,增加了 and ,比上年. */
const PREDICATE = prefiltered(
  /,(?:全年|本年度?|年度|今年)?(?:仍然?|共|总)?(?:总数|总量|数量|条数|共计|合计|累计|总计)?(?:仍|共)?(?:[为是有计]|达到?了?)?$/u,
);
/** Takes 主动公开政府信息数量较上年小幅上升,总数为; leaves 网站主动公开信息… and 公开信息目录,共. */
const CHANGED = prefiltered(
  /(?:^|[,。;:\n)])(?:20\d\d年度?|全年|今年|本年度?|[我本][一-龥]{1,3}|[一-龥]{2,12}(?:镇|乡|街道|局|委|办|办公室|政府))*,?(?:共|累计)?主动公开(?:的)?(?:各类)?(?:政府|政务)?信息(?:公开)?(?:数量|总数|总量|条数|数|量)?(?:的)?(?:较|比|与|同|再|大幅|持续|稳步|明显|显著|有所|创|保持|逐年|进一步|首次)[^,。;\d]{1,16},[^,。;\d]{0,10}$/u,
);
