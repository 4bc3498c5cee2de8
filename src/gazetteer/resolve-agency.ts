/**
 * Who a report's agency is: takes the names found in it and what surrounds them, gives one identity with method, evidence
 * and confidence. Names that fit several places are left open at the deepest place they share, never guessed.
 */
import type { AgencyCandidate, AgencyIdentity } from '../domain/agency.ts';
import type { Parsed } from '../domain/diagnostic.ts';
import { agencyBody } from './agency-body.ts';
import { correctedIdentity, nationalIdentity, openIdentity, settledIdentity } from './agency-identity.ts';
import { isCentralOrgan } from './central-organs.ts';
import { GOVERNMENT_OFFICE, isCompilingOffice, speakingOffice } from './compiling-office.ts';
import { fullNameInText } from './full-name-in-text.ts';
import { fullerName } from './fuller-name.ts';
import type { AgencyCorrection, Gazetteer } from './gazetteer.ts';
import { cheapest, DOUBTFUL, nameHypotheses, NO_PLACE } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import type { NamedOption } from './named-option.ts';
import { normaliseName } from './normalise-name.ts';
import { rankedBodyInText } from './own-body-in-text.ts';
import type { ResolveContext } from './place-context.ts';
import { isLoneTownship, resolveLoneTownship } from './resolve-lone-township.ts';
import { resolvePlaceless } from './resolve-placeless.ts';
import { OWN_AREA, resolveUnnamed, SELF_NAME } from './resolve-unnamed.ts';
import { repairName } from './repair-name.ts';
import { settlePlace } from './settle-place.ts';
import { shortId } from './short-id.ts';

const SHORTEST_FULL_NAME = 5;

/**
 * The agency that the candidates name, the first ones weighing most. `all` gives them with further names that weigh less,
 * and is asked only where they do not settle the matter.
 */
export function resolveAgency(
  gazetteer: Gazetteer,
  candidates: readonly AgencyCandidate[],
  context: ResolveContext,
  all: () => readonly AgencyCandidate[] = () => candidates,
): Parsed<AgencyIdentity> {
  const { value, diagnostics } = resolve(gazetteer, candidates, context, all);
  return { value: { ...value, id: shortId(value.id) }, diagnostics };
}

function resolve(
  gazetteer: Gazetteer,
  candidates: readonly AgencyCandidate[],
  context: ResolveContext,
  all: () => readonly AgencyCandidate[],
): Parsed<AgencyIdentity> {
  const known = new Map<string, readonly NameHypothesis[]>();
  const optionsOf = (named: readonly AgencyCandidate[]): readonly NamedOption[] =>
    named.map((candidate) => optionOf(gazetteer, candidate, known)).filter(({ name }) => name !== '');
  let found: readonly NamedOption[] | null = null;
  const options = (): readonly NamedOption[] => (found ??= optionsOf(all()));
  const named = placedOption(optionsOf(candidates)) ?? primaryOption(options());
  const primary = named === null ? null : reportOf(gazetteer, named, options, known);
  if (primary === null) return resolveUnnamed(gazetteer, null, context);
  const self = SELF_NAME.exec(primary.name);
  if (self !== null) return resolveUnnamed(gazetteer, self[1] ?? null, context);
  const correction = gazetteer.corrections.get(primary.name);
  if (correction !== undefined)
    return correctedIdentity(gazetteer, primary.candidate, correction, meantBy(gazetteer, correction));
  if (isCentralOrgan(primary.name)) return nationalIdentity(primary.candidate, primary.name);
  return resolveOption(gazetteer, primary, options, context);
}

/** Whose report it is: a government's and not its office's, or the other way round; a department by its full name. */
function reportOf(
  gazetteer: Gazetteer,
  named: NamedOption,
  options: () => readonly NamedOption[],
  known: Map<string, readonly NameHypothesis[]>,
): NamedOption {
  if (isCompilingOffice(named, options)) return governmentOf(gazetteer, named, known);
  return speakingOffice(named, options) ?? fullerName(named, options);
}

/** The government behind its office. */
function governmentOf(
  gazetteer: Gazetteer,
  { candidate }: NamedOption,
  known: Map<string, readonly NameHypothesis[]>,
): NamedOption {
  return optionOf(gazetteer, { ...candidate, name: candidate.name.replace(GOVERNMENT_OFFICE, '') }, known);
}

/** The hypothesis of the agency that a correction redirects to, so that alias and name share one id. */
function meantBy(gazetteer: Gazetteer, { name, code }: AgencyCorrection): NameHypothesis | null {
  return (
    nameHypotheses(gazetteer, normaliseName(name)).find(
      (hypothesis) => hypothesis.code === code && hypothesis.body.plausible,
    ) ?? null
  );
}

/** What a name may mean is worked out when it is asked for, once for each name: one name often settles the matter. */
function optionOf(
  gazetteer: Gazetteer,
  candidate: AgencyCandidate,
  known: Map<string, readonly NameHypothesis[]>,
): NamedOption {
  const name = normaliseName(candidate.name);
  return {
    candidate,
    name,
    get hypotheses() {
      const found = known.get(name) ?? cheapest(nameHypotheses(gazetteer, name));
      known.set(name, found);
      return found;
    },
  };
}

/** The first name of an organ where it has its place, and does not stand for another: the names behind it are not needed. */
function placedOption(options: readonly NamedOption[]): NamedOption | null {
  const first = options.find(namesOrgan);
  return first === undefined || OWN_AREA.test(first.name) || isAreaDesk(first) || !isPlaced(first) ? null : first;
}

function namesOrgan({ hypotheses, name }: NamedOption): boolean {
  return hypotheses[0]?.body.plausible === true || OWN_AREA.test(name);
}

function isAreaDesk({ candidate, name }: NamedOption): boolean {
  return candidate.method === 'contact' && AREA_DESK.test(name);
}

/** The first name of an organ; where it lacks its place, the first other name that ends alike and has it. */
function primaryOption(options: readonly NamedOption[]): NamedOption | null {
  const first = options.find(namesOrgan);
  const titled = options.find(({ candidate, name }) => candidate.method === 'title' && UNLISTED_GOVERNMENT.test(name));
  if (first === undefined) return titled ?? options[0] ?? null;
  if (OWN_AREA.test(first.name) || SELF_NAME.test(first.name))
    return titled ?? rankedBody(options.slice(0, options.indexOf(first))) ?? first;
  if (isAreaDesk(first)) return ownArea(options) ?? governmentServed(options, first) ?? first;
  if (isPlaced(first)) return first;
  return options.find((option) => isPlaced(option) && isSameBody(option.name, first.name)) ?? first;
}

/** Takes the rank of a place for the place: 区 of 区政务服务办, 市 of 市政府办公室; leaves 市场监督管理局 and 市政管理局. */
const RANK_FOR_PLACE = /^(?:市(?!场|政(?!府)|容)|县(?!域)|区(?!域|划)|州|旗)(?=..)/u;

/** A department that gives its place by rank alone, which outweighs a later 我区 of its sentences. */
function rankedBody(options: readonly NamedOption[]): NamedOption | undefined {
  const nation = { level: 'nation', name: '', zone: false } as const;
  return options.find(
    ({ name }) => RANK_FOR_PLACE.test(name) && agencyBody(name.replace(RANK_FOR_PLACE, ''), nation).plausible,
  );
}

/** The government that the body speaks as where the desk of its place answers the telephone. */
function governmentServed(options: readonly NamedOption[], desk: NamedOption): NamedOption | undefined {
  const code = desk.hypotheses[0]?.code;
  return options.find(
    (option) => isPlaced(option) && option.hypotheses[0]?.body.body === '' && option.hypotheses[0].code === code,
  );
}

/** The area that the body speaks as: 我县. */
function ownArea(options: readonly NamedOption[]): NamedOption | undefined {
  return options.find(({ name }) => OWN_AREA.test(name));
}

/** Takes a government whose place is in no list, misspelt or new: 沐阳县人民政府; leaves 县人民政府. */
const UNLISTED_GOVERNMENT = /^\p{Script=Han}{1,10}[省市县区旗州盟镇乡](?:人民政府|人民政府办公室)$/u;

/** Takes who answers the telephone for a whole area: 吴起县政务服务中心, 政务服务和大数据管理局; leaves 教育局. */
const AREA_DESK = /政务服务|大数据|政务公开|信息公开/u;

/** The fuller of two names, or the one without the words of a sentence in front: 要求编制永宁县教育局 and 永宁县教育局. */
function isSameBody(one: string, other: string): boolean {
  return one.endsWith(other) || (other.endsWith(one) && one.length >= SHORTEST_FULL_NAME);
}

function isPlaced({ hypotheses }: NamedOption): boolean {
  return hypotheses.length === 1 && (hypotheses[0] as NameHypothesis).cost < DOUBTFUL;
}

function resolveOption(
  gazetteer: Gazetteer,
  primary: NamedOption,
  options: () => readonly NamedOption[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const cost = primary.hypotheses[0]?.cost ?? NO_PLACE;
  const repaired = cost >= DOUBTFUL ? repairName(gazetteer, primary.name, context) : null;
  if (repaired !== null) {
    return settledIdentity(gazetteer, primary.candidate, repaired.hypothesis, 'repair', repaired.repair.evidence, [
      repaired.repair,
    ]);
  }
  const alone =
    primary.hypotheses.length === 1 && cost < NO_PLACE && !isLoneTownship(primary.hypotheses[0] as NameHypothesis);
  const full =
    alone && cost < DOUBTFUL
      ? null
      : (fullNameInText(gazetteer, primary.name, context.texts) ??
        rankedBodyInText(gazetteer, primary.name, context.texts));
  if (full !== null)
    return settledIdentity(gazetteer, primary.candidate, full.hypothesis, 'full-name', full.written, []);
  const others = alone ? [] : otherCodes(options(), primary);
  if (cost >= NO_PLACE) return resolvePlaceless(gazetteer, primary, others, context);
  const settled = settlePlace(gazetteer, primary.hypotheses, others, context);
  const [only, ...more] = settled.hypotheses;
  if (only === undefined || more.length > 0) return resolveTie(gazetteer, primary, settled.hypotheses, others, context);
  if (settled.method === 'name' && isLoneTownship(only))
    return resolveLoneTownship(gazetteer, primary, only, others, context);
  return settledIdentity(gazetteer, primary.candidate, only, settled.method, settled.evidence, []);
}

/** Places of the other names of the same report, in their order. */
function otherCodes(options: readonly NamedOption[], primary: NamedOption): readonly string[] {
  const others = options.filter((option) => option.candidate !== primary.candidate && isPlaced(option));
  const codes = others.map(({ hypotheses }) => hypotheses[0] as NameHypothesis).filter((only) => !isLoneTownship(only));
  return codes.map(({ code }) => code);
}

/** Several places of one name: the text may speak from yet another, where the list has none of this name. */
function resolveTie(
  gazetteer: Gazetteer,
  primary: NamedOption,
  hypotheses: readonly NameHypothesis[],
  others: readonly string[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const elsewhere = hypotheses.every(isLoneTownship) ? resolvePlaceless(gazetteer, primary, others, context) : null;
  return elsewhere === null || elsewhere.value.confidence === 'open'
    ? openIdentity(gazetteer, primary, hypotheses, context)
    : elsewhere;
}
