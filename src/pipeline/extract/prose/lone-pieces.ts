/**
 * A kind of items that a channel carried (公众号推送农技信息207条) is a part of the channel where the report states others of its items, and all
 * that is known of it where it states none. Takes the observations of a report, gives them with such lone pieces as the agency's own.
 */
import type { Observation } from '../../../domain/observation.ts';

/** The observations, lone pieces without their scope of a part. */
export function withLonePieces(observations: readonly Observation[]): readonly Observation[] {
  return observations.map((piece) => {
    if (piece.scope !== 'part' || !OF_CHANNEL.has(piece.metric)) return piece;
    const alone = observations.every((other) => other.metric !== piece.metric || other.value === piece.value);
    return alone ? { ...piece, scope: 'agency' } : piece;
  });
}

const OF_CHANNEL: ReadonlySet<string> = new Set([
  'published.website',
  'published.wechat',
  'published.weibo',
  'published.newMedia',
]);
