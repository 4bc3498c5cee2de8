/**
 * What a body itself did of what its area did: 全县收到申请526件,…。其中县政府本级收到74件; 全县通过网站公开3218条,其中县政府办公室公开1106条. Takes the facts of
 * a passage; adds that number as the agency's, and of requests the number concluded right behind it. Refuses it where no area is counted.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../domain/prefilter.ts';
import { countsCases } from './counts-cases.ts';
import { CONCLUDED, RECEIVED } from './outcome-wording.ts';
import type { Fact } from './read-passage.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts of the passage with the body's own share of what the area published. */
export function withOwnItems(facts: readonly Fact[], { text, tokens }: Setting): readonly Fact[] {
  const found = facts.flatMap((area): readonly Fact[] => {
    if (area.scope !== 'area' || area.figure === null || !area.metric.startsWith(PUBLISHED)) return [];
    const index = tokens.findIndex(({ figure }, i) => i > area.index && figure !== null);
    const { figure, start, end } = tokens[index] ?? area;
    if (index === -1 || figure === null || figure.unit !== area.figure.unit) return [];
    if (figure.value >= area.figure.value || !takesIn(ITS_OWN, text, area.end, start)) return [];
    if (facts.some((fact) => fact.index === index)) return [];
    return [{ ...area, scope: 'agency', start, end, figure, index }];
  });
  return withFacts(facts, found);
}

const PUBLISHED = 'published.';
/** Takes ,其中市局机关公开, (其中本局主动公开, ,其中县政府办公室发布; leaves ,其中本局网站公开 and ,其中各镇公开. */
const ITS_OWN = prefiltered(
  /^[,(]其中[,:]?(?:本(?:机关|级|单位|[局委厅办])|[省市县区旗州]?(?:[局委厅]机关|政府办公[室厅]|(?:政府|[局委厅])本级|本级))(?:共|累计|主动|对外|全年)*(?:公开|发布)(?:了|各类|政府|政务|信息)*$/u,
);

/** The facts of the passage with the government's own share of requests. */
export function withOwnShare(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const { text, tokens } = setting;
  if (!takes(OWN, text)) return facts;
  const area = facts.find(({ metric, scope, figure }) => metric === RECEIVED && scope === 'area' && figure !== null);
  if (area === undefined) return facts;
  const found: Fact[] = [];
  const add = (metric: string, at: number): void => {
    const { figure, start, end } = tokens[at] as (typeof tokens)[number];
    found.push({ metric, scope: 'agency', start, end, figure, index: at, wording: null });
  };
  for (const [at, { figure, start }] of tokens.entries()) {
    if (figure === null || start < area.end || !countsCases(figure) || found.length > 0) continue;
    if (figure.value >= (area.figure?.value as number) || !takesBefore(TAKEN_ITSELF, text, start, 30)) continue;
    add(RECEIVED, at);
    const next = tokens.findIndex((token, i) => i > at && token.figure !== null);
    const behind = tokens[next];
    if (behind !== undefined && behind.figure !== null && countsCases(behind.figure)) {
      if (takesIn(CLOSED_BEHIND, text, tokens[at]?.end, behind.start)) add(CONCLUDED, next);
    }
  }
  const places = new Set(found.map(({ index }) => index));
  return withFacts(
    facts.filter(({ index, metric }) => !places.has(index) || !(metric === RECEIVED || metric === CONCLUDED)),
    found,
  );
}

/** Takes 本级, 局机关 and 本局 behind 其中, by which a body tells its own; leaves 其中镇街. */
const OWN = prefiltered(/本级|其中[,:]?(?:[省市县区旗州]?[局委厅]机关|本[局委厅办])/u);
/** Takes 。其中县政府本级收到, ,其中区政府本级, 。市政府本级新收申请, ,其中局机关受理; leaves 县本级部门收到, 本级答复, 去年县政府本级收到. */
const TAKEN_ITSELF = prefiltered(
  /[,。;](?:其中[,:]?)?(?!去年|上年|上一年|前年|往年)(?:[一-龥]{0,4}(?:政府|机关)?本级(?:机关)?|[省市县区旗州]?[局委厅]机关|本[局委厅办])(?:共|新|依法|直接)*(?:收到|新收|受理|接收|收)?(?:到|了)?(?:的)?(?:政府信息公开)?(?:申请)?(?:数量)?(?:共|为|有)?$/u,
);
/** Takes ,办结, ,已答复; leaves ,自然人. */
const CLOSED_BEHIND = prefiltered(/^[,、](?:已|共|全部|按期|按时)*(?:办结|答复|办理)(?:完毕)?$/u);
