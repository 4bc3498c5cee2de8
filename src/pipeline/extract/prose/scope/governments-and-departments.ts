/**
 * 市政府及其部门受理申请617件,…;各县(区)政府及其部门受理3493件: governments counted together with their departments, level by level, are shares of the area.
 * Takes the facts of a passage; gives those that such a group tells as parts.
 */
import { allTaken, prefiltered, takes } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';

/** The facts with those of groups as parts; the very same list where no group is told. */
export function withGovernments(facts: readonly Fact[], text: string): readonly Fact[] {
  if (facts.length === 0 || !GROUP.test(text)) return facts;
  const groups = [...allTaken(LEVELS, text)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length + (SENTENCE.exec(text.slice(match.index + match[0].length))?.[0] ?? '').length,
    isOwnLevel: match.groups?.['own'] !== undefined,
  }));
  const isBeside = groups.some(({ isOwnLevel }) => !isOwnLevel) || takes(WHOLE_AREA, text);
  const parts = groups.filter(({ isOwnLevel }) => isBeside || !isOwnLevel);
  if (parts.length === 0) return facts;
  return facts.map((fact) =>
    OF_BODIES.test(fact.metric) && parts.some(({ from, to }) => fact.start >= from && fact.start < to)
      ? { ...fact, scope: 'part' as const }
      : fact,
  );
}

/** What every such group holds: takes 政府及其部门, 政府部门, 县级政府; leaves 政府网站. */
const GROUP = /政府(?:及|和|与|部门|机关)|[县市区)]政府|级政府/u;
/** What bodies count of their own; leaves followers.total. */
const OF_BODIES = /^(?:applications|litigation|reconsideration|published|interpretations|normativeDocuments)\./u;
/** Takes 全省, 全市共; leaves 全年. */
const WHOLE_AREA = prefiltered(/全[省市县区州盟旗]/u);
const DEPARTMENTS =
  '(?:及|和|与)其?(?:各|所属|组成|工作|直属|派出)*(?:部门|机构|机关|单位)(?:[、和及与](?:直属|派出|所属)?(?:部门|机构|机关|单位))*';
const LOWER =
  '(?:各(?:[市县区州盟旗]|设区市|市州|县区|县市区)(?:[、]?[市县区州旗])*(?:\\(市、?区\\)|\\(区\\)|\\(市\\))?|[市州盟]、?县(?:、?[市区旗])*(?:\\(市、?区\\)|\\(区\\))?|县、?区|县\\(市、?区\\)|设区市|[市县区](?=级政府))';
/** Takes 省政府及其部门受理, 各县(区)政府及其部门收到, 市、县政府收到; leaves 市政府受理, 市政府及其部门网站, 各县政府网站. */
const LEVELS = prefiltered(
  new RegExp(
    `(?<=^|[,。;:(])(?:其中[,:]?)?(?:20\\d\\d年度?[,]?|全年)?(?:(?<own>[省市县区州盟旗]级?(?:人民)?政府(?:${DEPARTMENTS}|(?:所属|组成|工作|直属)?部门))|${LOWER}(?:级)?(?:人民)?政府(?:${DEPARTMENTS})?(?:[、和及与](?:各)?(?:乡镇|乡\\(镇\\)|镇街|街道|镇)[^,。;\\d收受公发答未]{0,6})?)(?=(?:共|新|累计|主动|全年|共计|均|依法)*(?:收|受理|接|公开|发布|办理|答复|制发|制定|未|没有|无|发生))`,
    'gu',
  ),
);
/** Up to the end of the sentence, or where the area or the body itself acts. */
const SENTENCE =
  /^[^。;]*?(?=[。;]|$|,(?:其中)?(?:全[省市县区州盟旗]|[本我][局委厅办省市县区州]|[省市县区州](?:政府)?本级))/u;
