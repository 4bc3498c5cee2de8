/**
 * What a check found, in the reader's language, as escaped HTML. The Chinese sentence comes with the result;
 * English is said from the values of both sides, with the words that are not English marked as Chinese.
 */
import type { CheckResult } from '../domain/check.ts';
import { CHECK_VALUES_EN } from '../forms/check-values-en.ts';
import { checkOf } from '../forms/checks.ts';
import { metricOf } from '../forms/catalogue.ts';
import { APPLICANT_COLUMN_EN, DISPUTE_BLOCK_EN, TABLE_THREE_ROW_EN } from '../forms/form-labels-en.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { hanHtml } from './han-html.ts';
import { numberText } from './number-text.ts';
import type { Words } from './words.ts';

export function checkMessageHtml(result: CheckResult, words: Words): string {
  if (words.locale === 'zh') return escapeHtml(result.message);
  const { pass, fail, open } = words.checksPage.messages;
  const subject = subjectOf(result, words);
  if (result.status === 'not-assessable') return hanHtml(open(subject), words);
  const actual = sideText(result.actual);
  return hanHtml(
    result.status === 'pass' ? pass(subject, actual) : fail(subject, sideText(result.expected), actual),
    words,
  );
}

/** The check's name in the reader's language; '' for an unknown one. */
export const checkName = (id: string, { locale }: Pick<Words, 'locale'>): string => checkOf(id)?.[locale] ?? '';

/** Name of the check, and of the row, column, block or metric that the result is about. */
function subjectOf({ id, instance }: CheckResult, words: Words): string {
  const name = checkName(id, words);
  const about = instance === '' ? '' : instanceText(instance);
  return about === '' ? name : `${name}, ${about}`;
}

function instanceText(instance: string): string {
  const known = metricOf(instance)?.en ?? TABLE_THREE_ROW_EN[instance] ?? APPLICANT_COLUMN_EN[instance];
  return known ?? DISPUTE_BLOCK_EN[instance] ?? CHECK_VALUES_EN[instance] ?? instance;
}

function sideText(value: CheckResult['actual']): string {
  if (value === null) return '—';
  return typeof value === 'number' ? numberText(value) : (CHECK_VALUES_EN[value] ?? value.replace(CELLS, '$1 cells'));
}

/** Takes `200格`; leaves `格式`. */
const CELLS = /^(\d+)格$/u;
