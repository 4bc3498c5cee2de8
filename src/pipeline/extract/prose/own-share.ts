/**
 * What the government itself took of an area's requests: 全县收到申请526件,…。其中县政府本级收到74件. Takes the facts of a passage; adds that number as
 * received by the agency, and the number concluded right behind it. Refuses it where no area's requests are counted.
 */
import { countsCases } from './counts-cases.ts';
import { CONCLUDED, RECEIVED } from './outcome-wording.ts';
import type { Fact } from './read-passage.ts';
import { textBefore } from './text-before.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts of the passage with the government's own share. */
export function withOwnShare(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const { text, tokens } = setting;
  if (!text.includes(OWN)) return facts;
  const area = facts.find(({ metric, scope, figure }) => metric === RECEIVED && scope === 'area' && figure !== null);
  if (area === undefined) return facts;
  const found: Fact[] = [];
  const add = (metric: string, at: number): void => {
    const { figure, start, end } = tokens[at] as (typeof tokens)[number];
    found.push({ metric, scope: 'agency', start, end, figure, index: at, wording: null });
  };
  for (const [at, { figure, start }] of tokens.entries()) {
    if (figure === null || start < area.end || !countsCases(figure) || found.length > 0) continue;
    if (figure.value >= (area.figure?.value as number) || !TAKEN_ITSELF.test(textBefore(text, start, 30))) continue;
    add(RECEIVED, at);
    const next = tokens.findIndex((token, i) => i > at && token.figure !== null);
    const behind = tokens[next];
    if (behind !== undefined && behind.figure !== null && countsCases(behind.figure)) {
      if (CLOSED_BEHIND.test(text.slice(tokens[at]?.end, behind.start))) add(CONCLUDED, next);
    }
  }
  const places = new Set(found.map(({ index }) => index));
  return withFacts(
    facts.filter(({ index, metric }) => !places.has(index) || !(metric === RECEIVED || metric === CONCLUDED)),
    found,
  );
}

const OWN = '本级';
/** Takes 。其中县政府本级收到, ,其中区政府本级, 。市政府本级新收申请; leaves 县本级部门收到, 本级答复. */
const TAKEN_ITSELF =
  /[,。;](?:其中[,:]?)?[一-龥]{0,4}(?:政府|机关)?本级(?:机关)?(?:共|新|依法|直接)*(?:收到|新收|受理|接收|收)?(?:到|了)?(?:的)?(?:政府信息公开)?(?:申请)?(?:数量)?(?:共|为|有)?$/u;
/** Takes ,办结, ,已答复; leaves ,自然人. */
const CLOSED_BEHIND = /^[,、](?:已|共|全部|按期|按时)*(?:办结|答复|办理)(?:完毕)?$/u;
