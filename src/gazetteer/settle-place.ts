/**
 * Chooses among the hypotheses of a name by what is known besides it. Says how it was chosen; keeps all of them where
 * nothing tells them apart.
 */
import { isOnOneLine, isWithin } from './division-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import type { ResolveContext } from './place-context.ts';
import { weighPlaces } from './place-context.ts';

/** What was chosen and by what; more than one hypothesis means that it stayed open. */
export interface SettledPlace {
  readonly hypotheses: readonly NameHypothesis[];
  readonly method: 'name' | 'province' | 'other-name' | 'context';
  readonly evidence: string;
}

/** Lead that the best place must have in weight over the next. */
const CLEAR_LEAD = 2;

/** `otherCodes`: places of the other names found in the same report. */
export function settlePlace(
  gazetteer: Gazetteer,
  hypotheses: readonly NameHypothesis[],
  otherCodes: readonly string[],
  context: ResolveContext,
): SettledPlace {
  const named = { hypotheses: distinct(hypotheses), method: 'name' as const, evidence: '' };
  if (named.hypotheses.length <= 1) return named;
  const province = provinceCode(gazetteer, context.province ?? null);
  const inProvince = province === null ? [] : named.hypotheses.filter(({ code }) => isWithin(code, province));
  if (inProvince.length === 1) return { hypotheses: inProvince, method: 'province', evidence: context.province ?? '' };
  const pool = inProvince.length > 0 ? inProvince : named.hypotheses;
  const agreeing = pool.filter(({ code }) => otherCodes.some((other) => isOnOneLine(code, other)));
  if (agreeing.length === 1)
    return { hypotheses: agreeing, method: 'other-name', evidence: nameOf(gazetteer, agreeing[0] as NameHypothesis) };
  return byContext(gazetteer, agreeing.length > 0 ? agreeing : pool, context);
}

function byContext(gazetteer: Gazetteer, pool: readonly NameHypothesis[], context: ResolveContext): SettledPlace {
  const [first, second] = weighPlaces(
    gazetteer,
    pool.map(({ code }) => code),
    context,
  );
  if (first === undefined || second === undefined || first.weight - second.weight < CLEAR_LEAD) {
    return { hypotheses: pool, method: 'name', evidence: '' };
  }
  return {
    hypotheses: pool.filter(({ code }) => code === first.code),
    method: 'context',
    evidence: first.evidence.join('、'),
  };
}

/** Code of a province by any of its names; null for an unknown one. */
function provinceCode(gazetteer: Gazetteer, province: string | null): string | null {
  const surfaces = province === null ? [] : (gazetteer.surfaces.get(province) ?? []);
  return surfaces.find(({ code }) => code.length === 2)?.code ?? null;
}

function nameOf(gazetteer: Gazetteer, { code }: NameHypothesis): string {
  return gazetteer.names.get(code.slice(0, 6)) ?? gazetteer.names.get(code.slice(0, 4)) ?? '';
}

function distinct(hypotheses: readonly NameHypothesis[]): readonly NameHypothesis[] {
  const seen = new Set<string>();
  return hypotheses.filter(({ code, links }) => {
    const key = `${code} ${links.at(-1)?.form === 'unlisted' ? links.at(-1)?.written : ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
