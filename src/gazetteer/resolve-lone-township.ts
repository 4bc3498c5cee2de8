/**
 * A township named without its county. The list having one of this name is no proof: it stays open where others share the
 * stem or the text speaks from elsewhere, unless something around it names its county, city or province.
 */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { Parsed } from '../domain/diagnostic.ts';
import { openIdentity, settledIdentity } from './agency-identity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hypothesisOf } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import type { NamedOption } from './named-option.ts';
import type { ResolveContext } from './place-context.ts';
import { weighPlaces } from './place-context.ts';
import { placeFromText } from './place-from-text.ts';
import { resolvePlaceless } from './resolve-placeless.ts';
import { townshipStem } from './township-stem.ts';

/** True when nothing above the township is written in the name. */
export function isLoneTownship({ code, links }: NameHypothesis): boolean {
  return code.length === 9 && links.length === 1;
}

export function resolveLoneTownship(
  gazetteer: Gazetteer,
  primary: NamedOption,
  only: NameHypothesis,
  others: readonly string[],
  context: ResolveContext,
): Parsed<AgencyIdentity> {
  const [weight] = weighPlaces(gazetteer, [only.code], context);
  const agreeing = others.some((code) => only.code.startsWith(code));
  if (agreeing || (weight !== undefined && weight.weight > 0)) {
    return settledIdentity(gazetteer, primary.candidate, only, 'context', weight?.evidence.join('、') ?? '', []);
  }
  const elsewhere = placeFromText(gazetteer, context);
  if (elsewhere !== null) return resolvePlaceless(gazetteer, primary, others, context);
  const sharers = sharersOf(gazetteer, only);
  if (sharers.length > 1) return openIdentity(gazetteer, primary, sharers, context);
  return settledIdentity(gazetteer, primary.candidate, only, 'only-one', '名录中仅此一处', []);
}

/** Every township of the same stem as a hypothesis of its own. */
function sharersOf(gazetteer: Gazetteer, only: NameHypothesis): readonly NameHypothesis[] {
  const stem = townshipStem(gazetteer.names.get(only.code) ?? '');
  const codes = gazetteer.townshipStems.get(stem) ?? [only.code];
  return codes.map((code) => ({
    ...hypothesisOf(gazetteer, { code, links: [], tail: '' }),
    body: only.body,
    code,
  }));
}
