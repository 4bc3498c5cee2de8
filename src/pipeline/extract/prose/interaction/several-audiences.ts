/**
 * 微信公众号粉丝12.4万, a paragraph on 视频号粉丝3.8万: several audiences of one report, each of an account of its own, are parts of what the body
 * reaches, for nobody says whether readers of the one read the other too. Takes all that the prose of a report states, in its order.
 */
import type { Observation } from '../../../../domain/observation.ts';

/** The observations with such audiences as parts, but for one to which the others add up. */
export function withAudiencesApart(observations: readonly Observation[]): readonly Observation[] {
  const apart = new Set<Observation>();
  for (const metric of AUDIENCES) {
    const stated = observations.filter((one) => one.metric === metric && one.scope === 'agency');
    const values = new Set(stated.map(({ value }) => value));
    if (values.size < 2) continue;
    const whole = wholeOf(values);
    for (const one of stated) if (one.value !== whole) apart.add(one);
  }
  if (apart.size === 0) return observations;
  return observations.map((one) => (apart.has(one) ? { ...one, scope: 'part' as const } : one));
}

/** What is counted by account. */
const AUDIENCES = ['followers.total', 'views.total'] as const;

/** The one of several figures to which two others at least add up; null for none. */
function wholeOf(values: ReadonlySet<number | null>): number | null {
  const numbers = [...values].filter((value) => value !== null);
  const sum = numbers.reduce((all, value) => all + value, 0);
  return numbers.length < 3 ? null : (numbers.find((value) => value * 2 === sum) ?? null);
}
