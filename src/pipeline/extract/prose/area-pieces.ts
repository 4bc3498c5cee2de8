/**
 * 全县公开965条。通过网站公开100条,新媒体公开865条: ways that follow a total of the area and add up to it are pieces of it, however far its
 * words reach, the one site of the government too. Takes the facts of a passage in their order.
 */
import type { Fact } from './read-passage.ts';

/** The facts with such pieces as the area's. */
export function withAreaPieces(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ scope }) => scope === 'area')) return facts;
  const total = facts.findIndex(({ metric, scope }) => metric === 'published.total' && scope === 'area');
  const pieces = total === -1 ? [] : piecesOf(facts, total);
  return facts.map((fact) => (pieces.includes(fact) ? { ...fact, scope: 'area' as const } : fact));
}

/** The ways right behind the total, where they add up to it; none otherwise. */
function piecesOf(facts: readonly Fact[], total: number): readonly Fact[] {
  let left = facts[total]?.figure?.value ?? Number.NaN;
  const pieces: Fact[] = [];
  for (const fact of facts.slice(total + 1)) {
    if (!BY_WAY.test(fact.metric) || fact.figure === null) return [];
    left -= fact.figure.value;
    pieces.push(fact);
    if (left <= 0) break;
  }
  return left === 0 && pieces.length > 1 ? pieces : [];
}

/** Takes published.website; leaves published.total. */
const BY_WAY = /^published\.(?!total)/u;
