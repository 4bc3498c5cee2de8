/** Words of a source beside its figure: they are those of a row of `observations.csv`, whole or the beginning of them. */
import type { Asked } from './rule.ts';

export const ofQuotation = ({ published, node }: Asked): Iterable<string> | null =>
  published.written.has(node.text.replace(/[\s…]/gu, '')) ? null : published.writtenNumbers(node.text);
