/**
 * Who a report's agency is: takes the names found in it and what surrounds them, gives one identity with method, evidence
 * and confidence. Names that fit several places are left open at the deepest place they share, never guessed.
 */
import type { AgencyCandidate, AgencyIdentity } from '../domain/agency.ts';
import type { Parsed } from '../domain/diagnostic.ts';
import {
  correctedIdentity,
  nationalIdentity,
  openIdentity,
  settledIdentity,
  unnamedIdentity,
} from './agency-identity.ts';
import { isCentralOrgan } from './central-organs.ts';
import type { AgencyCorrection, Gazetteer } from './gazetteer.ts';
import { cheapest, nameHypotheses, NO_PLACE } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import { normaliseName } from './normalise-name.ts';
import type { ResolveContext } from './place-context.ts';
import { placeFromText } from './place-from-text.ts';
import { repairName } from './repair-name.ts';
import { settlePlace } from './settle-place.ts';

/** A candidate with its cheapest hypotheses. */
export interface NamedOption {
  readonly candidate: AgencyCandidate;
  readonly name: string;
  readonly hypotheses: readonly NameHypothesis[];
}

/** Cost from which a misspelling is a better explanation than an unlisted place. */
const DOUBTFUL = 900;

/** The agency that the candidates name, the first ones weighing most. */
export function resolveAgency(
  gazetteer: Gazetteer,
  candidates: readonly AgencyCandidate[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const options = candidates.map((candidate) => optionOf(gazetteer, candidate)).filter(({ name }) => name !== '');
  const primary = primaryOption(options);
  if (primary === null) return unnamedIdentity(gazetteer, placeFromText(gazetteer, context), context);
  const correction = gazetteer.corrections.get(primary.name);
  if (correction !== undefined)
    return correctedIdentity(gazetteer, primary.candidate, correction, meantBy(gazetteer, correction));
  if (isCentralOrgan(primary.name)) return nationalIdentity(primary.candidate, primary.name);
  return resolveOption(gazetteer, primary, options, context);
}

/** The hypothesis of the agency that a correction redirects to, so that alias and name share one id. */
function meantBy(gazetteer: Gazetteer, { name, code }: AgencyCorrection): NameHypothesis | null {
  return (
    nameHypotheses(gazetteer, normaliseName(name)).find(
      (hypothesis) => hypothesis.code === code && hypothesis.body.plausible,
    ) ?? null
  );
}

function optionOf(gazetteer: Gazetteer, candidate: AgencyCandidate): NamedOption {
  const name = normaliseName(candidate.name);
  return { candidate, name, hypotheses: name === '' ? [] : cheapest(nameHypotheses(gazetteer, name)) };
}

/** The first name of an organ; where it lacks its place, the first other name that ends alike and has it. */
function primaryOption(options: readonly NamedOption[]): NamedOption | null {
  const first = options.find(({ hypotheses }) => hypotheses[0]?.body.plausible === true);
  if (first === undefined) return options[0] ?? null;
  if (isPlaced(first)) return first;
  return options.find((option) => isPlaced(option) && option.name.endsWith(first.name)) ?? first;
}

function isPlaced({ hypotheses }: NamedOption): boolean {
  return hypotheses.length === 1 && (hypotheses[0] as NameHypothesis).cost < DOUBTFUL;
}

function resolveOption(
  gazetteer: Gazetteer,
  primary: NamedOption,
  options: readonly NamedOption[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const cost = primary.hypotheses[0]?.cost ?? NO_PLACE;
  const repaired = cost >= DOUBTFUL ? repairName(gazetteer, primary.name, context) : null;
  if (repaired !== null) {
    return settledIdentity(gazetteer, primary.candidate, repaired.hypothesis, 'repair', repaired.repair.evidence, [
      repaired.repair,
    ]);
  }
  if (cost >= NO_PLACE) return resolvePlaceless(gazetteer, primary, options, context);
  const others = options
    .filter((option) => option !== primary && isPlaced(option))
    .map(({ hypotheses }) => (hypotheses[0] as NameHypothesis).code);
  const settled = settlePlace(gazetteer, primary.hypotheses, others, context);
  const [only, ...more] = settled.hypotheses;
  if (only === undefined || more.length > 0) return openIdentity(gazetteer, primary, settled.hypotheses, context);
  return settledIdentity(gazetteer, primary.candidate, only, settled.method, settled.evidence, []);
}

/** A name without a place is read again with the place of the other names, or of the text, in front of it. */
function resolvePlaceless(
  gazetteer: Gazetteer,
  primary: NamedOption,
  options: readonly NamedOption[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const other = options.find((option) => option !== primary && isPlaced(option));
  const code =
    other === undefined
      ? (placeFromText(gazetteer, context)?.code ?? '')
      : countyOf((other.hypotheses[0] as NameHypothesis).code);
  const name = gazetteer.names.get(code);
  if (name === undefined) return openIdentity(gazetteer, primary, primary.hypotheses, context);
  const placed = cheapest(nameHypotheses(gazetteer, name + primary.name, code.slice(0, -2))).filter((hypothesis) =>
    hypothesis.code.startsWith(code),
  );
  const [only, ...more] = placed;
  if (only === undefined || more.length > 0 || !only.body.plausible)
    return openIdentity(gazetteer, primary, primary.hypotheses, context);
  return settledIdentity(gazetteer, primary.candidate, only, other === undefined ? 'text' : 'other-name', name, []);
}

function countyOf(code: string): string {
  return code.slice(0, 6);
}
