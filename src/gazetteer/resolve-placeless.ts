/**
 * A name without a place (民政局, 县人民政府办公室, 区教育局): read again behind the place of the report's other names, or of its text.
 * A place of another rank than the name asks for is only told as the wider area.
 */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { Parsed } from '../domain/diagnostic.ts';
import { openIdentity, settledIdentity } from './agency-identity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BRANCH, cheapest, nameHypotheses } from './name-hypothesis.ts';
import type { NamedOption } from './named-option.ts';
import type { ResolveContext } from './place-context.ts';
import { placeFromHost } from './place-from-host.ts';
import { placeFromText } from './place-from-text.ts';

/** Takes the rank in front of a name: 自治区 of 自治区人民政府办公厅; leaves 市场监督管理局. */
const LEADING_RANK = /^(?:本|我)?(自治区|自治州|省|市(?!场|政(?!府)|容)|县(?!域)|区(?!域|划)|州|旗|盟)(?=..)/u;

/** Takes 投资区, 开发区管委会: a zone by its kind alone, of which a province has many; leaves 台商投资区. */
const BARE_ZONE =
  /^(?:开发区|高新区|经开区|新区|园区|工业园区?|产业园区?|度假区|示范区|投资区|管理区|试验区|合作区)(?:管委会|管理委员会)?$/u;

/** `others`: places of the report's other names, most trusted first. */
export function resolvePlaceless(
  gazetteer: Gazetteer,
  primary: NamedOption,
  others: readonly string[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const rank = LEADING_RANK.exec(primary.name)?.[1]?.at(-1) ?? null;
  const bare = rank === null ? primary.name : primary.name.replace(LEADING_RANK, '');
  const place = placeOf(gazetteer, others, rank, context) ?? branchPlace(gazetteer, primary);
  const name = place === null ? undefined : gazetteer.names.get(place.code);
  if (place === null || name === undefined || isEndOfOther(primary.name, name))
    return openIdentity(gazetteer, primary, primary.hypotheses, context);
  if (!place.exact || (place.code.length === 2 && BARE_ZONE.test(bare)))
    return openIdentity(gazetteer, primary, primary.hypotheses, context, place.code);
  const placed = cheapest(nameHypotheses(gazetteer, name + bare, place.code.slice(0, -2))).filter(({ code }) =>
    code.startsWith(place.code),
  );
  const [only, ...more] = placed;
  if (only === undefined || more.length > 0 || !only.body.plausible) {
    return openIdentity(gazetteer, primary, primary.hypotheses, context, place.code);
  }
  return settledIdentity(gazetteer, primary.candidate, only, place.method, name, []);
}

/** 玉屏山县教育局 is not of 屏山县, which its text seems to name; 承担永宁县教育局 is of 永宁县. */
const isEndOfOther = (name: string, place: string): boolean => name.indexOf(place) === 1;

interface FoundPlace {
  readonly code: string;
  readonly exact: boolean;
  readonly method: 'other-name' | 'text' | 'address' | 'branch';
}

function placeOf(
  gazetteer: Gazetteer,
  others: readonly string[],
  rank: string | null,
  context: ResolveContext,
): FoundPlace | null {
  const fits = (code: string): boolean => rank === null || (gazetteer.names.get(code) ?? '').endsWith(rank);
  const other = others.map((code) => code.slice(0, 6)).find(fits);
  if (other !== undefined) return { code: other, exact: true, method: 'other-name' };
  const text = placeFromText(gazetteer, context, rank);
  if (text !== null) return { code: text.code, exact: text.exact, method: 'text' };
  const host = placeFromHost(gazetteer, context, rank);
  return host === null ? null : { code: host, exact: true, method: 'address' };
}

/** The one district that a branch office is named after: 临平 of 市生态环境局临平分局. */
function branchPlace(gazetteer: Gazetteer, { name }: NamedOption): FoundPlace | null {
  const branch = BRANCH.exec(name)?.[1] ?? '';
  const surfaces = gazetteer.surfaces.get(branch) ?? [];
  const codes = surfaces.filter(({ code, form }) => code.length === 6 && form !== 'former').map(({ code }) => code);
  const [code, ...more] = codes;
  if (code === undefined || more.length > 0) return null;
  return {
    code: gazetteer.names.has(code.slice(0, 4)) ? code.slice(0, 4) : code.slice(0, 2),
    exact: true,
    method: 'branch',
  };
}
