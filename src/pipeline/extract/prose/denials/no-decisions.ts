/** Tells denials that the year brought decisions: 全年无行政处罚、行政强制, 没有实施行政强制. Refuses powers (无行政处罚权), other years and conditions. */
import { allTaken, prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { decisionsNamed } from '../documents/decision-names.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such denials of the passage. */
export function noDecisions({ text, year }: Setting): readonly NoneStatement[] {
  if (!text.includes('行政')) return NONE;
  const found: NoneStatement[] = [];
  for (const match of allTaken(DENIED, text)) {
    const [words, when = '', denial, kinds = '', matters] = match;
    const named = YEAR.exec(when)?.[1];
    if (named !== undefined && Number(named) !== year) continue;
    // Without a time 无行政许可事项 may say what the body is entrusted with.
    if (when === '' && (matters === '事项' || BARE.test(denial as string)) && !isInRow(text, match)) continue;
    found.push({ metrics: decisionsNamed(kinds), start: match.index, end: match.index + words.length });
  }
  return found;
}

/** 无行政许可事项;无行政强制和行政处罚: one denial of several, as the rows of table two are gone through. */
function isInRow(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    takesIn(NEXT_DENIED, text, index + words.length) || takesIn(IN_ROW_BEFORE, text, Math.max(0, index - 60), index)
  );
}

/** Takes ;无行政强制; leaves ,无行政强制 and ;无行政处罚权. */
const NEXT_DENIED = prefiltered(
  /^;(?:也|均|还)?(?:无|没有|未)(?:行政(?![^,。;]{0,8}(?:权|权限|资格)(?:[,。;]|$))|收取|收费|发生|实施)/u,
);
/** Takes ;无行政许可事项; and 办理行政许可38件, in front of the next; leaves ;无执法权; and 公开行政许可38条,. */
const IN_ROW_BEFORE = prefiltered(
  /[。;:](?:也|均|还)?(?:无|没有|未)[^。;\d]{2,24}(?<!权|权限|资格);$|(?<!公开[^,。;]{0,12}|公示[^,。;]{0,12})行政(?:许可|处罚|强制)(?:案件|措施|处理)?(?:决定)?(?:数量?)?\d+[件宗起例次][,、;]$/u,
);
const NONE: readonly NoneStatement[] = [];
/** Takes 2023年; leaves 全年. */
const YEAR = /(20\d\d)年/u;
/** Takes 无 and 没有; leaves 没有实施. */
const BARE = /^(?:无|没有)$/u;

/** Takes 全年无行政处罚、行政强制事项(, ;没有实施行政强制( and 无行政强制无行政收费, whose mark was lost; leaves 无行政处罚权, 未作出行政许可决定的. */
const DENIED = prefiltered(
  /(?<=^|[,。;:])((?:(?:20\d\d年度?|全年|本年度?|今年|年内),?)?)(?:[我本](?:局|镇|乡|办|委|厅|街道|单位|机关))?(?:均|也|还)?(无|没有|未(?:发生|作出|实施|产生)|没有(?:发生|作出|实施))(?:任何)?(行政(?:处罚|许可|强制)(?:措施|决定|案件)?(?:[、和及或与]行政(?:处罚|许可|强制)(?:措施|决定|案件)?)*)(?:及其他对外管理服务)?(事项|情况|情形|行为)?(?:发生)?(?=[,。;(无]|$)/gu,
);
