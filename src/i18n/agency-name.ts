/** An agency's name in the reader's language: as it is in Chinese, by rule in English. */
import { agencyNameEn } from './en/agency-name-en.ts';
import type { Words } from './words.ts';

export function agencyName(
  agency: { readonly id: string; readonly name: string },
  { locale }: Pick<Words, 'locale'>,
): string {
  return locale === 'en' ? agencyNameEn(agency) : agency.name;
}
