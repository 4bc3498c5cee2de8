/** The labels of the three tables in the reader's language: as the form prints them in Chinese, from the form's English twin else. */
import type { FormLine, TableTwoRow } from '../domain/form.ts';
import * as english from '../forms/form-labels-en.ts';
import type { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../forms/table-four.ts';
import { printedLabel, printedOrdinal } from './printed-label.ts';
import type { Words } from './words.ts';

type Language = Pick<Words, 'locale'>;

/** A row of table three with its ordinal. */
export const rowLabel = ({ id, ordinal, label }: FormLine, { locale }: Language): string =>
  (locale === 'en' ? english.TABLE_THREE_ROW_EN[id] : undefined) ?? `${printedOrdinal(ordinal)}${printedLabel(label)}`;

/** The heading of a group of rows. */
export const groupLabel = (label: string, { locale }: Language): string =>
  (locale === 'en' ? english.GROUP_EN[label] : undefined) ?? printedLabel(label);

export const applicantLabel = ({ id, label }: FormLine, { locale }: Language): string =>
  (locale === 'en' ? english.APPLICANT_COLUMN_EN[id] : undefined) ?? label;

export const articleLabel = (article: string, { locale }: Language): string =>
  (locale === 'en' ? english.ARTICLE_EN[article] : undefined) ?? printedLabel(article);

/** The document that prescribes an edition. */
export const decreeLabel = (decree: string, { locale }: Language): string =>
  (locale === 'en' ? english.DECREE_EN[decree] : undefined) ?? decree;

export const tableTwoRowLabel = ({ label }: TableTwoRow, { locale }: Language): string =>
  (locale === 'en' ? english.TABLE_TWO_ROW_EN[label] : undefined) ?? printedLabel(label);

export const tableTwoColumnLabel = (label: string, { locale }: Language): string =>
  (locale === 'en' ? english.TABLE_TWO_COLUMN_EN[label] : undefined) ?? printedLabel(label);

export function disputeBlockLabel(
  { id, label, parent }: (typeof DISPUTE_BLOCKS)[number],
  { locale }: Language,
): string {
  const chinese = parent === null ? label : `${parent}：${label}`;
  return (locale === 'en' ? english.DISPUTE_BLOCK_EN[id] : undefined) ?? chinese;
}

export const disputeColumnLabel = ({ id, label }: (typeof DISPUTE_RESULTS)[number], { locale }: Language): string =>
  (locale === 'en' ? english.DISPUTE_COLUMN_EN[id] : undefined) ?? label;
