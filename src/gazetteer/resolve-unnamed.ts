/**
 * A report that says only 我局, 本街道, 我县 or nothing: its kind by that word, its place by the text. 我县 in a text that speaks from
 * one county is that county's government; every other kind stays open, since no name was found.
 */
import type { AgencyIdentity, AgencyKind } from '../domain/agency.ts';
import type { Parsed } from '../domain/diagnostic.ts';
import { settledIdentity, unnamedIdentity } from './agency-identity.ts';
import { isOnOneLine } from './division-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cheapest, nameHypotheses } from './name-hypothesis.ts';
import { ownBodyInText } from './own-body-in-text.ts';
import type { ResolveContext } from './place-context.ts';
import { townshipOfHost } from './township-of-host.ts';
import { placeFromHost } from './place-from-host.ts';
import type { PlaceInText } from './place-from-text.ts';
import { placeFromText } from './place-from-text.ts';

/** Takes 局 of 我局, 街道 of 本街道, 乡 of 我乡人民政府, 校 of 我校; leaves 本溪市. */
export const SELF_NAME =
  /^(?:我|本)(街道?|分?局|镇|乡|委|厅|部|县|区|市|省|州|旗|苏木|办|中心|机关|单位|校|院|站|社|公司|集团)(?:人民政府|政府|办事处)?(?:办公室|办)?$/u;

/** Takes 我县, 本市: a body that speaks for its whole area; leaves 我局. */
export const OWN_AREA = /^(?:我|本)[县区市省州旗]$/u;

const SELF_KINDS: Readonly<Record<string, AgencyKind>> = {
  街道: 'street',
  街: 'street',
  镇: 'town',
  乡: 'township',
  苏木: 'township',
  局: 'bureau',
  分局: 'bureau',
  委: 'bureau',
  厅: 'bureau',
  办: 'office',
  县: 'county',
  旗: 'county',
  区: 'district',
  市: 'city',
  州: 'city',
  省: 'province',
};

const AREA_RANKS: ReadonlySet<string> = new Set(['县', '旗', '区', '市', '州', '省']);

/** `self` is the word that the report has for itself, null when it has none. */
export function resolveUnnamed(
  gazetteer: Gazetteer,
  self: string | null,
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const isArea = self !== null && AREA_RANKS.has(self);
  const place = placeFromText(gazetteer, context, isArea ? self : null);
  const kind = self === null ? 'other' : (SELF_KINDS[self] ?? 'other');
  const own = isArea ? null : ownBodyInText(gazetteer, self, context.texts);
  if (own !== null && (place === null || isOnOneLine(own.hypothesis.code, place.code))) {
    const candidate = { name: own.written, span: null, method: 'body' as const };
    return settledIdentity(gazetteer, candidate, own.hypothesis, 'full-name', own.written, []);
  }
  const township = self === null || place?.exact === true ? null : townshipOfHost(gazetteer, self, context);
  if (township !== null) {
    const candidate = { name: township.written, span: null, method: 'body' as const };
    return settledIdentity(gazetteer, candidate, township.hypothesis, 'address', township.written, []);
  }
  if (!isArea || place === null || !place.exact)
    return unnamedIdentity(gazetteer, place ?? placeOfHost(gazetteer, context), kind, context);
  return governmentOf(gazetteer, place, context);
}

/** The county or city on whose site the report stands, where its text names none. */
function placeOfHost(gazetteer: Gazetteer, context: ResolveContext): PlaceInText | null {
  const code = placeFromHost(gazetteer, context, null);
  return code === null ? null : { code, name: gazetteer.names.get(code) ?? '', count: 0, exact: false };
}

function governmentOf(gazetteer: Gazetteer, place: PlaceInText, context: ResolveContext): Parsed<AgencyIdentity> {
  const found = cheapest(nameHypotheses(gazetteer, place.name)).find(({ code }) => code === place.code);
  if (found === undefined) return unnamedIdentity(gazetteer, place, 'other', context);
  const candidate = { name: place.name, span: null, method: 'body' as const };
  return settledIdentity(gazetteer, candidate, found, 'text', `文中${place.name}出现${place.count}次`, []);
}
