/**
 * Figures told by groups of the area's bodies: 收到47件,其中县政府办公室19件,县直部门21件 is a total of the area, and 各部门公开61条;各镇公开9条 are pieces of
 * one. Takes the facts of a passage; gives those with the scope that the groups show.
 */
import type { Fact } from '../view/fact.ts';
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';

/** The facts with such totals as the area's, such pieces as parts; the very same list where no groups are told. */
export function withGroups(facts: readonly Fact[], text: string): readonly Fact[] {
  if (facts.length === 0 || !GROUP.test(text)) return facts;
  return facts.map((fact) => {
    if (fact.figure === null || !OF_BODIES.test(fact.metric)) return fact;
    if (
      fact.scope === 'agency' &&
      !takesBefore(ONE_BODY, text, fact.start, 40) &&
      takesIn(BY_GROUPS, text, fact.end, fact.end + FARTHEST)
    )
      return { ...fact, scope: 'area' };
    return fact.scope !== 'part' && isOneGroups(fact, facts, text) ? { ...fact, scope: 'part' } : fact;
  });
}

/** True where the sentence tells the same of another group, or of the whole area before. */
function isOneGroups(fact: Fact, facts: readonly Fact[], text: string): boolean {
  const group = groupOf(fact, text);
  if (group === null) return false;
  return facts.some((other) => {
    if (other === fact || other.metric !== fact.metric || other.figure === null) return false;
    if (text.slice(Math.min(fact.end, other.end), Math.max(fact.start, other.start)).includes('。')) return false;
    const beside = groupOf(other, text);
    return beside === null ? fact.scope === 'agency' && other.scope === 'area' : beside !== group;
  });
}

const groupOf = ({ start }: Fact, text: string): string | null => ACTING.exec(textBefore(text, start, 40))?.[1] ?? null;

const FARTHEST = 60;
/** Takes published.total, published.website, applications.received.total; leaves hotline.received. */
const OF_BODIES = /^(?:published|applications|interpretations)\./u;
/** Takes ,其中县政府办公室收到, the share of one body; leaves 全县收到. */
const ONE_BODY = prefiltered(
  /(?:^|[,。;:(年])(?:其中[,:]?)?[一-龥]{0,4}(?:本级|[省市县区州旗]政府(?:办公[室厅]|办)?|[本我][局委厅办]|机关)[^,。;、\d]{0,20}$/u,
);
/** What every telling by groups holds: takes 各镇, 县直部门; leaves 全县. */
const GROUP = /各|[直级](?:各)?(?:部门|单位|机关)|市县|乡镇|镇街|县区|县\(|[下所]辖/u;
/** Takes the 各镇街 of ;各镇街在镇街网页发布信息, the 市县 of ,市县新收; leaves 全县各镇. */
const ACTING =
  /(?:^|[,。;:])(?:其中[,:]?)?((?:各|市县|县区|县市区|乡镇|镇街|下辖|所辖|[省市县区州旗][直级]各?)(?:县|区|市|镇|乡|街道?|部门|单位|机关|\(|\)|、)*)(?=[收受接公发办答共主累新在通])[^,。;\d]{0,24}$/u;
/** The body's share, then that of a group: takes 县政府办公室收到19件,县直部门收到21; leaves 县政府门户网站公开19条,部门. */
const SHARES =
  '(?:[一-龥]{0,4}[省市县区州旗](?:人民)?政府(?:及(?:其|[省市县区州旗]?政府)?)?(?:办公[室厅]|办)?|[一-龥]{0,4}本级|[省市县区州旗][直级]各?(?:部门|单位|机关))(?!门户|网|公报)[^,。;、\\d]{0,12}\\d[^,。;、]{0,8}[,、;](?:各|所辖|所属|其[他它余]各?)?(?:[省市县区州旗][直级]各?(?:部门|单位|机关)|部门|乡镇|镇街|镇办|镇|乡|街道|县\\(市、区\\)|县区|县市区|区县)[^,。;、\\d]{0,12}\\d';
/** Takes ,其中县政府办公室收到19件,县直部门收到21件; leaves ,其中县政府门户网站公开19条. */
const BY_GROUPS = prefiltered(
  new RegExp(`^[,。(:](?:按[^,。;:\\d]{0,6}(?:主体|单位|层级|级别)[^,。;:\\d]{0,4}[:,])?(?:其中[,:]?)?${SHARES}`, 'u'),
);
/** The same anywhere in a passage, behind a word that opens a list: takes ,其中县政府办公室收到19件,县直部门收到21件; leaves 县政府收到19件,部门收到21件. */
export const TOLD_BY_GROUPS = prefiltered(new RegExp(`(?:其中[,:]?|\\()${SHARES}`, 'u'));
