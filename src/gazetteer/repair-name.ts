/**
 * Puts a misspelt county or city right where there is proof: a listed township of it in the same name, its right name in the
 * text, or characters that look alike. Gives null where several would do or nothing proves one.
 */
import type { NameRepair } from '../domain/agency.ts';
import type { Gazetteer } from './gazetteer.ts';
import { looksAlike } from './name-distance.ts';
import { cheapest, hypothesisOf } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import type { ResolveContext } from './place-context.ts';
import { repairedReadings } from './repaired-reading.ts';

export interface RepairedName {
  readonly hypothesis: NameHypothesis;
  readonly repair: NameRepair;
}

/** The proven repair of a normalised name; none where the right name stands in what would be misspelt: 市锡山区. */
export function repairName(gazetteer: Gazetteer, name: string, context: ResolveContext): RepairedName | null {
  const all = repairedReadings(gazetteer, name)
    .map((reading) => hypothesisOf(gazetteer, reading))
    .filter((hypothesis) => !slip(hypothesis).written.includes(rightName(gazetteer, hypothesis)));
  const best = cheapest(all.filter(({ body }) => body.plausible).sort((a, b) => a.cost - b.cost));
  return byTownship(gazetteer, best) ?? byText(gazetteer, best, context) ?? byLooks(gazetteer, best);
}

/** 卧岗区 is 卧龙区 because 卧龙岗街道 411303003 lies there. */
function byTownship(gazetteer: Gazetteer, hypotheses: readonly NameHypothesis[]): RepairedName | null {
  const proven = hypotheses.filter(({ code, links }) => code.length === 9 && links.at(-1)?.form === 'official');
  const [only, ...more] = proven;
  if (only === undefined || more.length > 0) return null;
  return repaired(gazetteer, only, `${links(only)} ${only.code}`);
}

/** 沐阳县 is 沭阳县 because the text elsewhere writes 沭阳县. */
function byText(
  gazetteer: Gazetteer,
  hypotheses: readonly NameHypothesis[],
  context: ResolveContext,
): RepairedName | null {
  const texts = [...context.texts, context.publisher ?? ''].join('\n').normalize('NFKC');
  const proven = hypotheses.filter((hypothesis) => texts.includes(rightName(gazetteer, hypothesis)));
  const [only, ...more] = proven;
  if (only === undefined || more.length > 0) return null;
  return repaired(gazetteer, only, `文中另作${rightName(gazetteer, only)}`);
}

function byLooks(gazetteer: Gazetteer, hypotheses: readonly NameHypothesis[]): RepairedName | null {
  const alike = hypotheses.filter((hypothesis) =>
    looksAlike(slip(hypothesis).written, rightName(gazetteer, hypothesis)),
  );
  const [only, ...more] = alike;
  if (only === undefined || more.length > 0) return null;
  return repaired(gazetteer, only, `字形相近，全国仅有${rightName(gazetteer, only)} ${slip(only).code}`);
}

function slip(hypothesis: NameHypothesis) {
  const link = hypothesis.links.find(({ form }) => form === 'repaired');
  if (link === undefined) throw new Error('Unexpected hypothesis without a repair, expected one from repairedReadings');
  return link;
}

function rightName(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  return gazetteer.names.get(slip(hypothesis).code) as string;
}

function links(hypothesis: NameHypothesis): string {
  return hypothesis.links.at(-1)?.written ?? '';
}

function repaired(gazetteer: Gazetteer, hypothesis: NameHypothesis, evidence: string): RepairedName {
  return {
    hypothesis,
    repair: { written: slip(hypothesis).written, repaired: rightName(gazetteer, hypothesis), evidence },
  };
}
