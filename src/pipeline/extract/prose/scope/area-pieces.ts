/**
 * 全县公开965条。通过网站公开100条,新媒体公开865条: ways that follow a total of the area and add up to it are pieces of it, in its paragraph or
 * the next, the one site of the government too; two ways of one kind are parts. Takes all that the prose of a report states, in its order.
 */
import type { Observation } from '../../../../domain/observation.ts';

/** The observations with such pieces as the area's. */
export function withAreaPieces(observations: readonly Observation[]): readonly Observation[] {
  const total = observations.findIndex(({ metric, scope }) => metric === 'published.total' && scope === 'area');
  if (total === -1) return observations;
  const pieces = piecesOf(observations, total);
  if (pieces.length === 0) return observations;
  return observations.map((stated) =>
    pieces.includes(stated) ? { ...stated, scope: scopeAmong(pieces, stated) } : stated,
  );
}

/** Two sites, of which neither is all that the area has, are parts of it. */
function scopeAmong(pieces: readonly Observation[], { metric }: Observation): 'area' | 'part' {
  return pieces.filter((piece) => piece.metric === metric).length > 1 ? 'part' : 'area';
}

/** The ways right behind the total, where they add up to it; none otherwise. */
function piecesOf(observations: readonly Observation[], total: number): readonly Observation[] {
  let left = observations[total]?.value ?? Number.NaN;
  const pieces: Observation[] = [];
  for (const stated of observations.slice(total + 1)) {
    if (!BY_WAY.test(stated.metric) || stated.value === null) return [];
    left -= stated.value;
    pieces.push(stated);
    if (left <= 0) break;
  }
  return left === 0 && pieces.length > 1 ? pieces : [];
}

/** Takes published.website; leaves published.total. */
const BY_WAY = /^published\.(?!total)/u;
