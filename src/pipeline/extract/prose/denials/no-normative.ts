/** Tells denials that the year brought a normative document, or a rule beside it: 未新制发规范性文件, 没有出台规章、规范性文件. Refuses those of some bodies, other years and conditions. */
import { allTaken, prefiltered, taken, type Prefiltered } from '../../../../domain/prefilter.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from '../view/view.ts';

/** All such denials of the passage. */
export function noNormative({ text, year }: Setting): readonly NoneStatement[] {
  if (!text.includes('规范性文件')) return NONE;
  const said = [
    ...saidOf(text, NONE_NEW, METRICS),
    ...saidOf(text, NONE_ADDED, METRICS),
    ...saidOf(text, NONE_IN_FORCE, ['normativeDocuments.inForce']),
    ...saidOf(text, NONE_REPEALED, [REPEALED]),
    ...saidOf(text, NONE_MADE_OR_REPEALED, [...METRICS, REPEALED]),
    ...saidOf(text, JOINED_ZERO, METRICS),
  ];
  const denied = allTaken(DENIED, text).flatMap((match): readonly NoneStatement[] => {
    const [words, who = '', named, also = ''] = match;
    if (SOME.test(who) || (named !== undefined && Number(named) !== year)) return NONE;
    const repealed = also.includes('废止');
    const metrics = withRules(repealed ? [...METRICS, REPEALED] : METRICS, words);
    const all = repealed && words.includes('规章') ? [...metrics, 'rules.repealed'] : metrics;
    return [{ metrics: all, start: match.index, end: match.index + words.length }];
  });
  const none = allTaken(NONE_AT_ALL, text).flatMap((match): readonly NoneStatement[] =>
    match[1] !== undefined && Number(match[1]) !== year
      ? NONE
      : [{ metrics: withRules(METRICS, match[0]), start: match.index, end: match.index + match[0].length }],
  );
  return [...denied, ...said, ...none];
}

/** 未制定规章和规范性文件: rules too, where the denial names them. */
function withRules(metrics: readonly string[], words: string): readonly string[] {
  return words.includes('规章') ? [...metrics, 'rules.issued'] : metrics;
}

function saidOf(text: string, words: Prefiltered, metrics: readonly string[]): readonly NoneStatement[] {
  const match = taken(words, text);
  return match === null ? NONE : [{ metrics, start: match.index, end: match.index + match[0].length }];
}

/** Takes 我镇没有发布和废止的规范性文件 and 本年度无制定、废止的规范性文件; leaves 部分单位没有制定和废止的规范性文件 and 没有制定的规范性文件. */
const NONE_MADE_OR_REPEALED = prefiltered(
  /(?<=^|[,。;:])(?:(?:20\d\d年度?|全年|本年度?|今年|年内),?)*(?![^,。;:\d]{0,12}(?:部分|个别|有的|各|如|若|因|去年|上年))[^,。;:\d]{0,14}(?:没有|无|未有)(?:新?(?:制[定发作]|出台|发布|印发)、?)+[和或及与、]?(?:修[改订][和或及与、])?废止的(?:行政|政府)?规范性文件(?=[,。;]|$)/u,
);
/** Takes 本年未新制定 behind the documents in force; leaves 上年未制定. */
const NONE_NEW = prefiltered(
  /(?<=规范性文件[^。;]{0,12}[,])(?:本年度?|全年|今年|年内)(?:未|没有|无)新?(?:制定|制发|出台|增)(?:新的?)?(?=[,。;(])/u,
);
/** Takes :规范性文件无新增( and ,无规范性文件(0件; leaves 无规范性文件备案. */
const NONE_ADDED = prefiltered(
  /(?<=^|[,。;:])(?:行政|政府)?规范性文件(?:年内|全年|本年度?|今年)?(?:无|未)新?(?:增|制[定发]|出台)(?=[,。;(]|$)|(?<=^|[,。;:])无(?:新增|新制[定发])?(?:行政|政府)?规范性文件(?:制[定发])?(?=\(0件|,现行有效)/u,
);
/** Takes 没有现行有效的行政规范性文件; leaves 没有失效的规范性文件. */
const NONE_IN_FORCE = prefiltered(/(?:没有|无)(?:现行|继续)有效的?(?:行政|政府)?规范性文件(?=[,。;]|$)/u);

/** Takes 本年度无规范性文件。, 全年无新增规范性文件, 无新制定规范性文件, 2023年我局无规范性文件出台 and ,无规章、规范性文件制发; leaves 无规范性文件备案问题 and 本局无规范性文件. */
const NONE_AT_ALL = prefiltered(
  /(?<=^|[,。;:])(?:(?:(20\d\d)年度?|全年|本年度?|今年|年内),?(?:我|本)?(?:[局镇乡办委厅县区市]|街道|中心|单位|机关)?(?:暂|尚)?无(?:新增|新制[定发作]|新出台|新)?的?(?:规章(?:、|和|及|与|以及))?(?:行政|政府)?规范性文件(?:制[定发作]|出台|印发|发布)?(?:情况)?|(?:暂|尚)?无新(?:制[定发作]|出台)的?(?:行政|政府)?规范性文件|(?:暂|尚)?无(?:新增|新)?(?:规章(?:、|和|及|与|以及))?(?:行政|政府)?规范性文件(?:制[定发作]|出台|印发))(?=[,。;]|$)/gu,
);

/** Takes 新制定规范性文件及解读稿0条, whose 0 counts both; leaves 制定规范性文件2件、解读0条. */
const JOINED_ZERO = prefiltered(
  /(?:新?制[定作发]|出台|印发)(?:行政|政府)?规范性文件(?=(?:和|及|与|以及|、)[^,。;\d]{2,16}0[件条篇份个](?:[,。;]|$))/u,
);

const NONE: readonly NoneStatement[] = [];
const METRICS: readonly string[] = ['normativeDocuments.issued'];
const REPEALED = 'normativeDocuments.repealed';
/** Takes the 没有废止 of 制定规范性文件1件,现行有效6件,没有废止, and ,未废止规范性文件,; leaves 没有废止的, 未废止规范性文件清单, and ,未废止的规范性文件,, which are those in force. */
const NONE_REPEALED = prefiltered(
  /(?<=规范性文件[^。;]{0,30}\d[件个部份]?[,、])(?:本年度?|全年|今年|年内)?(?:没有|无|未)(?:宣布)?(?:废止|失效)(?:、?失效)?(?:文件|情况)?(?=[,。;]|$)|(?<=^|[,。;:])(?:本年度?|全年|今年|年内|当年|[我本][局镇乡办委厅县区市]|本(?:机关|单位)|(?:亦|均|也|并))*(?:未(?![^,。;:]{2,9}的(?:规章|行政|政府|规范))|没有|无)(?:宣布|发布|需要?)?(?:废止|失效)(?:[、或和]失效)?的?(?:规章[、和])?(?:行政|政府)?规范性文件(?=[,。;]|$)/u,
);

/** Takes 2023年我镇没有制定行政规范性文件。, 未出台规范性文件和重大决策, and ,未新制发规范性文件,; leaves 未制定规范性文件清单, 若未制定规范性文件,. */
const DENIED = prefiltered(
  /(?<=^|[,。;:])((?:[^,。;:\d]{0,8}(?:政府|[局镇乡委厅]|街道|中心))?(?:(20\d\d)年度?,?)?(?:全年|本年度?|今年|年内)?,?(?:[^,。;:\d]{0,12}(?:政府|[局镇乡办委厅县区市]|街道|中心|单位|机关))?(?:全年|本年度?|今年|年内)?(?:尚|均|并)?)(?:未|没有|无(?=新))(?:曾|新|再)?(?:以[^,。;\d]{1,12}名义)?(?:制定|制发|制作|出台|印发|发布|新增)((?:[、和或]?(?:修[改订]|废止|出台|印发|发布))*)过?(?:任何|新的?|的)?(?:(?:行政法规|规章)[、和及或与])*(?:行政|政府)?规范性文件(?:[、和及或与](?:重[大要](?:政策(?:措施)?|决策)|政策性?文件|其他文件|行政法规|规章))*(?=[,。;]|$)/gu,
);
/** Takes 部分单位, 有的镇, 若我局; leaves 我局. */
const SOME = /部分|个别|[有一]些|有的|各|下属|如|若|因|去年|上年|季度|半年/u;
