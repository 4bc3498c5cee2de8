/** Front matter as text: takes its entries, gives the lines between `---` in a fixed order; '' when there are none. */
import type { FrontMatter } from '../src/domain/source.ts';

const KEYS: readonly (readonly [keyof FrontMatter, string])[] = [
  ['title', 'title'],
  ['agency', 'agency'],
  ['year', 'year'],
  ['publisher', 'publisher'],
  ['sourceUrl', 'source-url'],
  ['publishedOn', 'published-on'],
  ['retrievedOn', 'retrieved-on'],
  ['condensed', 'condensed'],
];

/** `---⏎publisher: …⏎---⏎`. */
export function writeFrontMatter(entries: FrontMatter): string {
  const lines = KEYS.filter(([field]) => entries[field] !== undefined).map(
    ([field, key]) => `${key}: ${String(entries[field])}`,
  );
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}
