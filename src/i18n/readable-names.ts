/**
 * The name index in the reader's language, in the browser: as it is on Chinese pages; on English ones with names by rule in front
 * and the Chinese ones among the aliases, so that both are found. What only English pages need is fetched there alone.
 */
import type { NameSource } from '../domain/name-source.ts';
import type { EnglishNames } from './en/english-entry.ts';

/** `english` is the address of the English names, null on pages in Chinese. */
export function readableNames(english: string | null, source: NameSource): NameSource {
  if (english === null) return source;
  const rule = once(() => Promise.all([import('./en/english-entry.ts'), fetchNames(english)]));
  return async (query) => {
    const [{ englishEntry }, names] = await rule();
    return (await source(query)).map((entry) => englishEntry(entry, names));
  };
}

const fetchNames = async (address: string): Promise<EnglishNames> =>
  (await (await fetch(address)).json()) as EnglishNames;

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => (asked ??= ask());
}
