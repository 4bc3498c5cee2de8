/**
 * One decision over the whole report: which figures of a channel, of items offline or of interpretations are all there were, which are pieces,
 * and which say nothing beside them. Takes all statements, what each such figure claims to count, and the pieces that were counted aside.
 */
import type { Observation } from '../../../../domain/observation.ts';
import { isSameHolder, type Claim } from './channel-claim.ts';

/** Items of one kind or of one site among the others of a channel: enough to show that those are not all. */
export interface Aside {
  readonly metric: string;
  readonly value: number;
  readonly holder: string;
  /** True in one row with a figure of the channel: 公示许可78条,处罚11份. */
  readonly inRow: boolean;
}

/** By statement: what it claims. */
export type Claims = ReadonlyMap<Observation, Claim>;

/** The statements: a piece that stands alone is all there was, one beside the whole is left out, the others are parts. */
export function decidePieces(
  observations: readonly Observation[],
  claims: Claims,
  asides: readonly Aside[],
): readonly Observation[] {
  const decided = new Map<Observation, Observation | null>();
  for (const metric of DECIDED) {
    const stated = observations.filter(
      (one) => one.metric === metric && (one.scope === 'agency' || one.scope === 'part'),
    );
    const pieces = stated.filter((one) => one.scope === 'part' || weightOf(one, claims) !== 'whole');
    if (pieces.length === 0) continue;
    const whole = largest(stated.filter((one) => !pieces.includes(one)));
    const beside = OF_OWN_FORM.has(metric) ? [] : asides.filter((aside) => aside.metric === metric);
    for (const piece of pieces) decided.set(piece, decide(piece, { pieces, whole, claims, beside }));
  }
  if (decided.size === 0) return observations;
  return observations.flatMap((one) => decided.get(one) ?? (decided.has(one) ? [] : [one]));
}

/** What a report may count by pieces. */
const DECIDED = [
  'published.website',
  'published.wechat',
  'published.weibo',
  'published.newMedia',
  'published.offline',
  'interpretations.published',
] as const;
/** Pieces that stay as parts beside the whole: each has its own place or form. */
const OF_OWN_FORM: ReadonlySet<string> = new Set(['published.offline', 'interpretations.published']);
/** Counted by kind and whole: a kind that counts more than the whole says something else. */
const NO_KIND_ABOVE: ReadonlySet<string> = new Set(['interpretations.published']);

/** What the report states of one metric. */
interface Stated {
  readonly pieces: readonly Observation[];
  /** The largest figure of all items; -1 for none. */
  readonly whole: number;
  readonly claims: Claims;
  readonly beside: readonly Aside[];
}

function decide(piece: Observation, { pieces, whole, claims, beside }: Stated): Observation | null {
  const claim = claims.get(piece);
  const value = valueOf(piece);
  if (claim !== undefined && value <= whole && !OF_OWN_FORM.has(piece.metric)) return null;
  if (claim?.weight === 'kind' && whole !== NONE && value > whole && NO_KIND_ABOVE.has(piece.metric)) return null;
  const others = pieces.filter((other) => other.value !== piece.value);
  const apart = beside.filter((aside) => aside.value !== piece.value);
  const alone = others.length === 0 && whole === NONE && !apart.some((aside) => isApart(aside, claim));
  if (alone) return withScope(piece, 'agency');
  if (claim?.weight !== 'most') return withScope(piece, 'part');
  const beyond = others.filter((other) => claims.get(other)?.weight !== 'column');
  const isMost = value > largest(beyond) && beyond.every((other) => isWithin(claim, claims.get(other)));
  if (isMost && !apart.some((aside) => isApart(aside, claim))) return withScope(piece, 'agency');
  return withScope(piece, 'part');
}

/** True for pieces counted on another site, or in one row with the piece. */
function isApart({ inRow, holder }: Aside, claim: Claim | undefined): boolean {
  return inRow || (claim !== undefined && !isSameHolder(holder, claim.holder));
}

/** True for a kind of what the site of a claim carried. */
function isWithin(claim: Claim, other: Claim | undefined): boolean {
  return other !== undefined && isSameHolder(claim.holder, other.holder);
}

function withScope(piece: Observation, scope: 'agency' | 'part'): Observation {
  return piece.scope === scope ? piece : { ...piece, scope };
}

function weightOf(one: Observation, claims: Claims): Claim['weight'] {
  return claims.get(one)?.weight ?? 'whole';
}

const NONE = -1;

function largest(observations: readonly Observation[]): number {
  return observations.reduce((most, one) => Math.max(most, valueOf(one)), NONE);
}

function valueOf({ value }: Observation): number {
  return value ?? NONE;
}
