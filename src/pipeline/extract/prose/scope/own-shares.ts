/**
 * The share that a body has in a figure of its area: 全县收到210件,其中县政府本级34件; 全市教育系统公开310条,其中市教育局公开62条. Takes what was read of the body's
 * own clauses and of the area; gives the former as the body's, with shares that say no more than what the figure of the area says.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { Halves, Share } from './own-clauses.ts';
import type { Fact } from '../view/fact.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

/** The facts of the body. */
export function withShares(
  own: readonly Fact[],
  area: readonly Fact[],
  { shares }: Halves,
  setting: Setting,
): readonly Fact[] {
  const told = shares.filter(({ index, words }) => BARE.test(words) || !own.some((fact) => fact.index === index));
  const kept = own.filter(({ index }) => !told.some((share) => share.index === index));
  return [...kept, ...told.flatMap((share) => shareOf(share, area, setting))].map((fact) =>
    fact.scope === 'area' ? { ...fact, scope: 'agency' } : fact,
  );
}

/** What a share states: what the figure of the area does, where its own words say the same or nothing. */
function shareOf({ index, whole, words }: Share, facts: readonly Fact[], { text, tokens }: Setting): readonly Fact[] {
  const { figure, start, end } = tokens[index] as Token;
  if (figure === null) return [];
  return facts.flatMap((fact) => {
    if (fact.index !== whole || fact.figure === null || figure.value > fact.figure.value) return [];
    const same = SAME.some(([of, said]) => of.test(fact.metric) && said.test(words));
    if (!same || figure.unit !== fact.figure.unit) return [];
    const scope = takesIn(AND_GROUPS, text, end, end + 12) ? 'part' : fact.scope;
    return [{ ...fact, scope, index, figure, start, end }];
  });
}

/** Takes 、区直部门, 、部门街道, members of a list beside the body; leaves ,办结. */
const AND_GROUPS = prefiltered(/^、(?:各|其[他它余])?(?:[省市县区州旗][直级])?(?:部门|单位|乡|镇|街道|县)/u);
/** Takes 其中县政府本级, 其中县政府办公室; leaves 本级收到. */
const BARE = /(?:本级(?:政府|机关)?|政府(?:办公[室厅]|\(?办\)?)?|[局委厅办](?:机关)?|机关)$/u;

/** What the body did as its area did. */
const SAME: readonly (readonly [of: RegExp, said: RegExp])[] = [
  [
    /^(?:applications|published|interpretations|pressConferences|reconsideration|litigation|normativeDocuments)\./u,
    BARE,
  ], // takes 其中市本级; leaves 市政府收到
  [/^applications\.received\.total$/u, /(?:收到?|受理|接收|接到)(?:了|政府|信息|公开|申请|的|共)*$/u], // takes 市政府收到; leaves 市政府办结
  [/^applications\.concluded\.total$/u, /(?:办结|答复)(?:了|政府|信息|公开|申请|的|共)*$/u], // takes 市政府办结; leaves 市政府收到
  [/^published\.total$/u, /(?:公开|发布)(?:了|各类|政府|政务|信息|共)*$/u], // takes 市教育局公开信息; leaves 市教育局公开规范性文件
  [/^pressConferences\./u, /(?:召开|举办)(?:了|共)*$/u], // takes 县政府召开; leaves 县政府参加
  [/^interpretations\./u, /(?:发布|公开)(?:了|共)*$/u], // takes 县政府发布; leaves 县政府收到
  [/^normativeDocuments\.issued$/u, /制发(?:了|共)*$/u], // takes 市政府制发; leaves 市政府废止
  [/^(?:reconsideration|litigation)\.total$/u, /为被(?:申请人|告)的?(?:案件)?$|(?:被申请|被提起|发生|涉及)$/u], // takes 作为被申请人的; leaves 维持
];
