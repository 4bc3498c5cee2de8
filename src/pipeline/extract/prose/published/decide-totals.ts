/**
 * One decision over the whole report: which figures that were read as a total of published items remain it. Takes all statements
 * and how each total is worded; gives those that the rest of the report shows to be a part, with what shows it.
 */
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../../../domain/diagnostic.ts';
import type { Breakdown, Observation } from '../../../../domain/observation.ts';
import { metricOf } from '../../../../forms/catalogue.ts';
import { DOUBTFUL_TOTAL, type TotalWording } from './total-wording.ts';

interface Facts {
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
}

/** By place of the observation of a total: its wording. */
export type WordedTotals = ReadonlyMap<number, TotalWording>;

/** By place of the observation of a total that is none: the statement that shows it. */
type RefusedTotals = ReadonlyMap<number, Observation>;

/**
 * The facts without figures that are no total, each named in a diagnostic. Two figures that are both stated as the total stay,
 * whatever they say of each other: that is a contradiction to report.
 */
export function decideTotals(read: Facts, totals: WordedTotals): Parsed<Facts> {
  if (totals.size === 0) return { value: read, diagnostics: [] };
  const refused = refusedTotals(read.observations, totals);
  const diagnostics: Diagnostic[] = [];
  for (const [place, shown] of refused) diagnostics.push(totalRefused(read.observations[place] as Observation, shown));
  const decided = refused.size === 0 ? read : withoutTotals(read, refused);
  const value = holdsDoubtful(totals)
    ? { observations: withDoubtful(decided.observations), breakdowns: decided.breakdowns }
    : decided;
  return { value, diagnostics };
}

function holdsDoubtful(totals: WordedTotals): boolean {
  for (const wording of totals.values()) if (wording === 'doubtful') return true;
  return false;
}

/** A doubtful figure is the total where the report states no other figure of published items, or those of its channels add up to it. */
function withDoubtful(observations: readonly Observation[]): readonly Observation[] {
  const doubtful = observations.filter(({ metric }) => metric === DOUBTFUL_TOTAL);
  const others = observations.filter(({ metric }) => ITEMS.test(metric));
  const whole = doubtful.length === 1 && (others.length === 0 || addUpTo(others, doubtful[0] as Observation));
  if (!whole) return observations.filter(({ metric }) => metric !== DOUBTFUL_TOTAL);
  return observations.map((found) => (found.metric === DOUBTFUL_TOTAL ? { ...found, ...TOTAL } : found));
}

/** Takes published.website; leaves published.gazette, whose issues are no items. */
const ITEMS = /^published\.(?!gazette)/u;

/** 主动公开就业、康复类信息80条。公开渠道:专栏44条;公众号36条。 */
function addUpTo(channels: readonly Observation[], total: Observation): boolean {
  if (channels.length < 2 || !channels.every(({ metric }) => CHANNEL.test(metric))) return false;
  return channels.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0) === total.value;
}

const TOTAL = { metric: 'published.total', unit: metricOf('published.total')?.unit ?? '' } as const;

function refusedTotals(observations: readonly Observation[], totals: WordedTotals): RefusedTotals {
  const refused = new Map<number, Observation>();
  for (const [place, wording] of totals) {
    if (wording === 'doubtful') continue;
    const shown = shownByTotal(observations, totals, place, wording) ?? shownByChannel(observations, place, wording);
    if (shown !== null) refused.set(place, shown);
  }
  return refused;
}

/** The facts without what was refused: neither a total nor its list, and no part of another list that names it. */
function withoutTotals({ observations, breakdowns }: Facts, refused: RefusedTotals): Facts {
  const places = new Set<number>();
  for (const place of refused.keys()) places.add(observations[place]?.evidence?.start ?? NOWHERE);
  const isRefused = (metric: string | null, at: { readonly start: number } | null): boolean =>
    metric === 'published.total' && at !== null && places.has(at.start);
  return {
    observations: observations.filter((_, place) => !refused.has(place)),
    breakdowns: breakdowns
      .filter(({ metric, total }) => !isRefused(metric, total.evidence))
      .map((list) => ({
        ...list,
        parts: list.parts.map((part) => (isRefused(part.metric, part.evidence) ? { ...part, metric: null } : part)),
      })),
  };
}

const NOWHERE = -1;

/** Says which statement shows that a figure is no total. */
function totalRefused(total: Observation, shown: Observation): Diagnostic {
  const beside = `${String(shown.value)} for ${shown.metric} in line ${String(shown.evidence?.line)}`;
  const message = `Unexpected ${String(total.value)} for ${total.metric} beside ${beside}, expected words that state a total`;
  const span = total.evidence === null ? null : { start: total.evidence.start, end: total.evidence.end };
  return diagnostic('total-refused', message, span);
}

/** How far words alone prove a total; one that its list proves has no wording. */
const STRENGTH: Readonly<Record<TotalWording, number>> = {
  doubtful: 0,
  bare: 0,
  kinds: 1,
  plain: 2,
  summed: 3,
  disclosed: 4,
  proactive: 5,
};
const PROVED = 6;
const KINDS = STRENGTH.kinds;

/**
 * A larger total that is worded more strongly, of two that name kinds the larger; beside a verb alone any other total, beside kinds one in
 * the term of the law or that its own list proves.
 */
function shownByTotal(
  observations: readonly Observation[],
  totals: WordedTotals,
  place: number,
  wording: TotalWording,
): Observation | null {
  const own = STRENGTH[wording];
  const total = observations[place] as Observation;
  for (let i = 0; i < observations.length; i += 1) {
    const other = observations[i] as Observation;
    if (other.metric !== 'published.total' || other.value === total.value) continue;
    const strength = strengthOf(totals.get(i));
    if ((own === STRENGTH.bare && strength > own) || (own === KINDS && strength >= STRENGTH.proactive)) return other;
    if (!isAbove(other, total, own)) continue;
    if (own >= STRENGTH.proactive ? isItem(observations, place, other) : strength > own) return other;
    if (own <= KINDS && strength === own) return other;
  }
  return null;
}

/** 主动公开信息304条,其中网站165条。…网站2022年主动公开165条: the figure of a channel is said again. */
function isItem(observations: readonly Observation[], place: number, total: Observation): boolean {
  const { value } = observations[place] as Observation;
  return observations.some(
    (other) =>
      other.value === value &&
      CHANNEL.test(other.metric) &&
      other.method === 'prose-part' &&
      other.evidence?.line === total.evidence?.line,
  );
}

/** Takes published.website; leaves published.total. */
const CHANNEL = /^published\.(?!total)/u;

function strengthOf(wording: TotalWording | undefined): number {
  return wording === undefined ? PROVED : STRENGTH[wording];
}

/**
 * One channel alone carried more: what is smaller is its total only where the report says 主动公开, the term of the law, or
 * counts all items before it comes to an account, which may carry what is no government information, or 公开政府信息.
 */
function shownByChannel(
  observations: readonly Observation[],
  place: number,
  wording: TotalWording,
): Observation | null {
  const own = STRENGTH[wording];
  if (own >= STRENGTH.proactive) return null;
  for (let i = 0; i < observations.length; i += 1) {
    const other = observations[i] as Observation;
    if (!CHANNEL.test(other.metric) || !ITEMS.test(other.metric) || other.scope === 'part') continue;
    if (wording === 'bare') return other;
    if (!isAbove(other, observations[place] as Observation, own)) continue;
    if (own >= STRENGTH.disclosed && i > place) continue;
    if (other.metric === 'published.website' || own <= KINDS || (i < place && own < STRENGTH.disclosed)) return other;
  }
  return null;
}

/** True for a larger figure of the same scope; words that name kinds or nothing say no scope. */
function isAbove(other: Observation, total: Observation, own: number): boolean {
  if (other.value === null || total.value === null || other.value <= total.value) return false;
  return own <= KINDS || other.scope === total.scope;
}
