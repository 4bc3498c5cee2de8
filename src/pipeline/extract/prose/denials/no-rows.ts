/**
 * Tells rows of table two that are said to be empty together: 规章、规范性文件本年新制作数量均为0, 行政处罚和行政强制均为零, 规章和规范性文件均无. Refuses other
 * years, and rows of which another number is told.
 */
import { allTaken, prefiltered, takes } from '../../../../domain/prefilter.ts';
import { decisionsNamed } from '../documents/decision-names.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such statements of the passage. */
export function noRows({ text, year }: Setting): readonly NoneStatement[] {
  if (!takes(MAY_SAY, text)) return NONE;
  return allTaken(EMPTY, text).flatMap((match): readonly NoneStatement[] => {
    const [words, named, rows = ''] = match;
    if (named !== undefined && Number(named) !== year) return NONE;
    const papers = PAPERS.flatMap(([name, metric]) => (rows.includes(name) ? [metric] : []));
    const metrics = [...papers, ...decisionsNamed(rows)];
    return [{ metrics, start: match.index, end: match.index + words.length }];
  });
}

const NONE: readonly NoneStatement[] = [];
const PAPERS: readonly (readonly [name: string, metric: string])[] = [
  ['规章', 'rules.issued'],
  ['规范性文件', 'normativeDocuments.issued'],
];
/** Takes 均为0, 均无, 都为零; leaves 均衡. */
const MAY_SAY = prefiltered(/[均都](?:为|是)?(?:0|零|无)/u);
/** Takes 规章、规范性文件本年新制作数量均为0。 and ,行政许可、行政处罚均为0件; leaves 行政处罚信息均为0 and 部门规章制度均无. */
const EMPTY = prefiltered(
  /(?<=^|[,。;:])(?:(20\d\d)年度?|本年度?|全年|今年|年内)?,?((?:(?:(?:政府|部门)?规章|(?:行政|政府)?规范性文件|行政(?:许可|处罚|强制)(?:措施|决定)?)(?:[、和及与]|以及)?){2,5})(?:本年度?|全年)?新?(?:制[作定发]|出台)?(?:处理决定|决定|办理)?(?:数量?|件数)?(?:均|都)(?:为|是)?(?:0(?![\d.])[件宗起部项条]?|零|无)(?=[,。;]|$)/gu,
);
