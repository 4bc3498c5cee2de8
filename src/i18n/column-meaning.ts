/** What a column or a file of the downloads holds, in the reader's language. */
import type { DownloadFile } from '../domain/downloads-shard.ts';
import { COLUMN_MEANINGS, FILE_MEANINGS } from './en/column-meanings.ts';
import type { Words } from './words.ts';

type Language = Pick<Words, 'locale'>;

export const columnMeaning = (
  { name, zh }: { readonly name: string; readonly zh: string },
  { locale }: Language,
): string => (locale === 'en' ? COLUMN_MEANINGS[name] : undefined) ?? zh;

/** By the file's own path, else by its folder. */
export function fileMeaning({ path, zh }: Pick<DownloadFile, 'path' | 'zh'>, { locale }: Language): string {
  if (locale === 'zh') return zh;
  const folder = path.split('/').slice(0, -1).join('/');
  return FILE_MEANINGS[path] ?? FILE_MEANINGS[`${folder}/`] ?? zh;
}
