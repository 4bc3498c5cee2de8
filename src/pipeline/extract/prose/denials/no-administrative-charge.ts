/** Tells that the year brought no 行政事业性收费 of table two: 全年未收取行政事业性收费. Refuses items of charges (无行政事业性收费项目), powers and other years. */
import { allTaken, prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such denials of the passage. */
export function noAdministrativeCharge({ text, year }: Setting): readonly NoneStatement[] {
  if (!text.includes(CHARGE)) return NONE;
  return allTaken(DENIED, text).flatMap((match): readonly NoneStatement[] => {
    const [words, when = '', denial] = match;
    const named = YEAR.exec(when)?.[1];
    if (named !== undefined && Number(named) !== year) return NONE;
    // 无行政事业性收费 without a time may say what the body is entrusted with, but not behind decisions counted.
    if (when === '' && denial === undefined && !takesIn(COUNTED, text, Math.max(0, match.index - 60), match.index))
      return NONE;
    return [{ metrics: METRICS, start: match.index, end: match.index + words.length }];
  });
}

const CHARGE = '行政事业性收费';
const NONE: readonly NoneStatement[] = [];
const METRICS: readonly string[] = ['charges.amount'];
/** Takes 2023年; leaves 全年. */
const YEAR = /(20\d\d)年/u;
/** Takes 行政处罚94件, and 罚没款入库18万元, in front of the denial; leaves 公开信息94条,. */
const COUNTED = prefiltered(/(?:行政(?:许可|处罚|强制)|罚没|罚款)[^。;]{0,40}\d(?:件|宗|起|例|万?元)[,;。]$/u);
/** Takes 全年未收取行政事业性收费。 and ,无行政事业性收费。; leaves 无行政事业性收费项目 and 未收取行政事业性收费的. */
const DENIED = prefiltered(
  /(?<=^|[,。;:])((?:(?:20\d\d年度?|全年|本年度?|今年|年内),?)?)(?:[我本](?:局|镇|乡|办|委|厅|街道|单位|机关))?(?:均|也|还)?(?:(未(?:收取|征收|发生|产生)|没有(?:收取|征收|发生))|无|没有)(?:任何)?行政事业性收费(?:情况|情形)?(?=[,。;]|$)/gu,
);
