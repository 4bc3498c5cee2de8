/** What a column or a file of the downloads holds, in the reader's language. */
import type { DownloadFile } from '../domain/downloads-shard.ts';
import { COLUMN_MEANINGS, FILE_MEANINGS, TABLE_MEANINGS } from './en/column-meanings.ts';
import type { Words } from './words.ts';

type Language = Pick<Words, 'locale'>;

export const columnMeaning = (
  { name, zh }: { readonly name: string; readonly zh: string },
  { locale }: Language,
): string => (locale === 'en' ? COLUMN_MEANINGS[name] : undefined) ?? zh;

export function fileMeaning(
  { path, table, zh }: Pick<DownloadFile, 'path' | 'table' | 'zh'>,
  words: Pick<Words, 'locale' | 't'>,
): string {
  const meaning = FILE_MEANINGS[path] ?? TABLE_MEANINGS[table];
  if (words.locale === 'zh' || meaning === undefined) return zh;
  const [, part] = PART.exec(path) ?? [];
  if (part !== undefined) return `${meaning} (${partName(part, words)})`;
  return path.endsWith('.parquet') ? `${meaning} (Parquet)` : meaning;
}

const PART = /^(?:years|kinds)\/([^./]+)\./u; // takes years/2025.csv; leaves regions.csv

/** The agencies of a kind, or the year. */
function partName(part: string, { t }: Pick<Words, 't'>): string {
  const kinds: Readonly<Record<string, string | undefined>> = t.kindGroup;
  return kinds[part] ?? part;
}
