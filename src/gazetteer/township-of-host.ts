/**
 * The township that calls itself only 我镇 on its county's site: the one township of the county named by the report's address
 * that the text names. Gives null where it names none or several.
 */
import type { FullName } from './full-name-in-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cheapest, nameHypotheses } from './name-hypothesis.ts';
import { normaliseName } from './normalise-name.ts';
import type { ResolveContext } from './place-context.ts';
import { placeFromHost } from './place-from-host.ts';

/** Words for itself of a body below a county. */
const TOWNSHIPS: ReadonlySet<string> = new Set(['镇', '乡', '街道', '苏木']);
const COUNTY_DIGITS = 6;
const TOWNSHIP_DIGITS = 9;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 8;

/** `self` as in 我镇: the word behind 我. */
export function townshipOfHost(gazetteer: Gazetteer, self: string, context: ResolveContext): FullName | null {
  if (!TOWNSHIPS.has(self)) return null;
  const county = placeFromHost(gazetteer, context, null);
  if (county?.length !== COUNTY_DIGITS) return null;
  const named = new Map<string, string>();
  const text = context.texts.map(normaliseName).join('\n');
  for (let at = text.indexOf(self); at >= 0; at = text.indexOf(self, at + 1)) {
    const found = townshipEndingAt(gazetteer, text, at + self.length, county);
    if (found !== null) named.set(found.code, found.name);
  }
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return null;
  const [code, name] = only;
  const written = `${gazetteer.names.get(county) ?? ''}${name}`;
  const hypothesis = cheapest(nameHypotheses(gazetteer, written)).find((meant) => meant.code === code);
  return hypothesis === undefined ? null : { written, hypothesis };
}

function townshipEndingAt(
  gazetteer: Gazetteer,
  text: string,
  end: number,
  county: string,
): { readonly code: string; readonly name: string } | null {
  for (let length = Math.min(LONGEST_NAME, end); length >= SHORTEST_NAME; length -= 1) {
    const name = text.slice(end - length, end);
    const surface = gazetteer.surfaces
      .get(name)
      ?.find(({ code, form }) => form === 'official' && code.length === TOWNSHIP_DIGITS && code.startsWith(county));
    if (surface !== undefined) return { code: surface.code, name };
  }
  return null;
}
