/** Writes down who an agency is, for each way in which it was resolved or left open, with the diagnostics that go with it. */
import type { AgencyCandidate, AgencyIdentity, AgencyKind, Confidence, NameRepair } from '../domain/agency.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../domain/diagnostic.ts';
import { agencyId, bodySlug, agencyNameOf } from './agency-name.ts';
import { branchName, nationalPrefix } from './central-organs.ts';
import { commonCode } from './division-code.ts';
import type { AgencyCorrection, Gazetteer } from './gazetteer.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import { normaliseName } from './normalise-name.ts';
import type { ResolveContext } from './place-context.ts';
import { hostLabels } from './place-context.ts';
import type { PlaceInText } from './place-from-text.ts';
import { syllables } from './place-pinyin.ts';
import { shortId } from './short-id.ts';
import type { LinkForm } from './place-reading.ts';
import { regionOf } from './region-lookup.ts';
import type { NamedOption } from './named-option.ts';

/** Kinds whose reports cover all organs of their area: people's governments from the county up. */
const AREA_KINDS: ReadonlySet<string> = new Set(['county', 'district', 'city', 'province']);

const PLAIN_FORMS: ReadonlySet<LinkForm> = new Set(['official', 'zone', 'nested', 'short']);

/** The identity of a hypothesis that was chosen. */
export function settledIdentity(
  gazetteer: Gazetteer,
  candidate: AgencyCandidate,
  hypothesis: NameHypothesis,
  method: string,
  evidence: string,
  repairs: readonly NameRepair[],
): Parsed<AgencyIdentity> {
  const { code, body } = hypothesis;
  const allRepairs = [...repairs, ...townshipRepairs(gazetteer, hypothesis)];
  const identity: AgencyIdentity = {
    id: agencyId(gazetteer, hypothesis),
    name: branchName(normaliseName(candidate.name)) ?? printedName(gazetteer, candidate, hypothesis),
    writtenName: candidate.name,
    kind: body.kind,
    region: regionWithTownship(gazetteer, hypothesis),
    speaksForArea: body.body === '' && AREA_KINDS.has(body.kind),
    method: `${candidate.method}:${method}`,
    evidence: [linkEvidence(gazetteer, hypothesis), evidence].filter((part) => part !== '').join('；'),
    confidence: code === '' ? 'open' : confidenceOf(hypothesis, method),
    repairs: allRepairs,
  };
  return { value: identity, diagnostics: allRepairs.map((repair) => repairDiagnostic(repair, candidate)) };
}

/** 国家税务总局永宁县税务局 is the whole name of a local office, without the city above its county. */
function printedName(gazetteer: Gazetteer, candidate: AgencyCandidate, hypothesis: NameHypothesis): string {
  const prefix = nationalPrefix(normaliseName(candidate.name));
  return prefix === '' ? agencyNameOf(gazetteer, hypothesis) : `${prefix}${hypothesis.places}${hypothesis.tail}`;
}

/** 卧尤岗街道 in 卧龙区 is 卧龙岗街道: the only listed one whose characters look alike. */
function townshipRepairs(gazetteer: Gazetteer, { links }: NameHypothesis): readonly NameRepair[] {
  const found = links.filter(({ form, code }) => form === 'repaired' && code.length === 9);
  return found.map(({ written, code }) => {
    const repaired = gazetteer.names.get(code) as string;
    return { written, repaired, evidence: `字形相近，所在县区仅有${repaired} ${code}` };
  });
}

function confidenceOf({ links }: NameHypothesis, method: string): Confidence {
  const told = links.some(
    ({ code, form }) => code.length <= 6 && PLAIN_FORMS.has(form) && (form !== 'short' || code.length <= 4),
  );
  return method === 'name' && told && links.every(({ form }) => PLAIN_FORMS.has(form)) ? 'certain' : 'likely';
}

/** A township keeps the name it is written with where the list has another or none. */
function regionWithTownship(gazetteer: Gazetteer, hypothesis: NameHypothesis) {
  const region = regionOf(gazetteer, hypothesis.code);
  const last = hypothesis.links.at(-1);
  return last?.form === 'changed' ? { ...region, township: last.written } : region;
}

function linkEvidence(gazetteer: Gazetteer, { links }: NameHypothesis): string {
  return links
    .map(({ written, code, form }) => {
      if (form === 'unlisted') return `${written}（名录未载）`;
      const name = gazetteer.names.get(code) ?? '';
      return written === name ? `${name} ${code}` : `${written} → ${name} ${code}`;
    })
    .join('，');
}

/**
 * A name that fits several places, or none: the deepest place they share (`within` where the text tells a wider one), and an id
 * that no other such agency has.
 */
export function openIdentity(
  gazetteer: Gazetteer,
  option: NamedOption,
  hypotheses: readonly NameHypothesis[],
  context: ResolveContext,
  within: string | null = null,
): Parsed<AgencyIdentity> {
  const codes = [...new Set(hypotheses.map(({ code }) => code))].sort();
  const common = within ?? commonCode(codes);
  const [highest] = [...hypotheses].sort((a, b) => a.code.length - b.code.length);
  const identity: AgencyIdentity = {
    id: [common === '' ? 'cn' : common, bodySlug(option.name), provenanceSlug(context)]
      .filter((part) => part !== '')
      .join('-'),
    name: option.name,
    writtenName: option.candidate.name,
    kind: highest?.body.kind ?? 'other',
    region: regionOf(gazetteer, common),
    speaksForArea: false,
    method: `${option.candidate.method}:open`,
    evidence: codes
      .slice(0, 8)
      .map((code) => pathName(gazetteer, code))
      .filter((path) => path !== '')
      .join('、'),
    confidence: 'open',
    repairs: [],
  };
  return { value: identity, diagnostics: [openDiagnostic(option, codes)] };
}

function openDiagnostic(option: NamedOption, codes: readonly string[]): Diagnostic {
  const { span } = option.candidate;
  if (codes.length <= 1)
    return diagnostic('place-unresolved', `Unexpected ${option.name} without a place, expected a county or city`, span);
  const shown = codes.slice(0, 8).join(', ');
  return diagnostic(
    'place-ambiguous',
    `Unexpected ${codes.length} places for ${option.name} (${shown}), expected one`,
    span,
  );
}

/** No name at all: the place that the text speaks of, if any, and the kind that it calls itself. */
export function unnamedIdentity(
  gazetteer: Gazetteer,
  place: PlaceInText | null,
  kind: AgencyKind,
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const code = place?.code ?? '';
  const identity: AgencyIdentity = {
    id: [code === '' ? 'cn' : code, 'unnamed', kind, provenanceSlug(context)].filter((part) => part !== '').join('-'),
    name: `${place?.name ?? ''}（机关名称未载明）`,
    writtenName: null,
    kind,
    region: regionOf(gazetteer, code),
    speaksForArea: false,
    ...foundBy(place),
    confidence: 'open',
    repairs: [],
  };
  const message = 'Unexpected report without an agency, expected a name';
  return { value: identity, diagnostics: [diagnostic('agency-unrecognised', message, null)] };
}

function foundBy(place: PlaceInText | null): Pick<AgencyIdentity, 'method' | 'evidence'> {
  if (place === null) return { method: 'none', evidence: '' };
  if (place.count === 0) return { method: 'address', evidence: `网址属${place.name}` };
  return { method: 'text', evidence: `文中${place.name}出现${place.count}次` };
}

/** The agency that `data/agencies.csv` names for this alias; `meant` is its name as the rules read it. */
export function correctedIdentity(
  gazetteer: Gazetteer,
  candidate: AgencyCandidate,
  { name, code, kind, reason }: AgencyCorrection,
  meant: NameHypothesis | null,
): Parsed<AgencyIdentity> {
  const identity: AgencyIdentity = {
    id: meant === null ? `${code === '' ? 'cn' : code}-${bodySlug(name)}` : agencyId(gazetteer, meant),
    name: meant === null ? name : agencyNameOf(gazetteer, meant),
    writtenName: candidate.name,
    kind,
    region: regionOf(gazetteer, code),
    speaksForArea: AREA_KINDS.has(kind) && (meant === null || meant.body.body === ''),
    method: `${candidate.method}:correction`,
    evidence: reason,
    confidence: 'certain',
    repairs: [],
  };
  return { value: identity, diagnostics: [] };
}

/** A department of the State Council. */
export function nationalIdentity(candidate: AgencyCandidate, name: string): Parsed<AgencyIdentity> {
  const identity: AgencyIdentity = {
    id: `cn-${bodySlug(name)}`,
    name,
    writtenName: candidate.name,
    kind: name.endsWith('办公厅') ? 'office' : 'bureau',
    region: { code: null, province: null, prefecture: null, county: null, township: null },
    speaksForArea: false,
    method: `${candidate.method}:national`,
    evidence: '国务院部门',
    confidence: 'certain',
    repairs: [],
  };
  return { value: identity, diagnostics: [] };
}

function repairDiagnostic({ written, repaired, evidence }: NameRepair, candidate: AgencyCandidate): Diagnostic {
  return diagnostic('agency-repaired', `Unexpected ${written}, expected ${repaired} (${evidence})`, candidate.span);
}

/** Two names of files may begin alike for longer than this: what is cut off counts by its hash. */
const LONGEST_PROVENANCE = 40;
const KEPT_PROVENANCE = 27;

/** Tells apart agencies that stayed open under one name: by the host of the report, else by its file. */
function provenanceSlug(context: ResolveContext): string {
  const host = hostLabels(context.sourceUrl ?? '').join('-');
  if (host !== '') return `at-${host}`;
  const from = context.publisher ?? context.fileName ?? '';
  return from === ''
    ? ''
    : `at-${shortId(syllables(normaliseName(from)).join(''), LONGEST_PROVENANCE, KEPT_PROVENANCE)}`;
}

function pathName(gazetteer: Gazetteer, code: string): string {
  const { province, prefecture, county } = regionOf(gazetteer, code);
  return [province, prefecture, county].filter((name) => name !== null).join('');
}
