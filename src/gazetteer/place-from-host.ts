/**
 * Finds a county or city by the hosts named in a report (www.lianhu.gov.cn): the label must be the place's own pinyin and no
 * other's. Weak evidence, asked for only where no name of a place stands in the text.
 */
import type { Gazetteer } from './gazetteer.ts';
import type { ResolveContext } from './place-context.ts';
import { hostLabels } from './place-context.ts';

/** Takes addresses in a text: www.lianhu.gov.cn of (www.lianhu.gov.cn); leaves mail addresses. */
const HOST = /(?<![@\w.])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}gov\.cn)/giu;

const SHORTEST_LABEL = 5;

/** Code of the one place whose pinyin is a label of the hosts; `rank` is the last character that its name must have. */
export function placeFromHost(gazetteer: Gazetteer, context: ResolveContext, rank: string | null): string | null {
  const hosts = context.texts.flatMap((text) => [...text.matchAll(HOST)].map((match) => `http://${match[1] ?? ''}`));
  const labels = new Set(
    [context.sourceUrl ?? '', ...hosts].flatMap(hostLabels).filter((label) => label.length >= SHORTEST_LABEL),
  );
  if (labels.size === 0) return null;
  const found: string[] = [];
  for (const label of labels) {
    for (const code of gazetteer.placesByPinyin().get(label) ?? []) {
      if (rank === null || gazetteer.names.get(code)?.endsWith(rank) === true) found.push(code);
    }
  }
  return found.length === 1 ? (found[0] as string) : null;
}
