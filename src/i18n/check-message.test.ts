import { expect, test } from 'vitest';
import type { CheckResult } from '../domain/check.ts';
import { checkMessageHtml } from './check-message.ts';
import { wordsOf } from './words.ts';

const result = { id: 'G5', instance: '', status: 'pass', expected: '200格', actual: '200格', message: '两份相同。' };

const said = (locale: string | undefined): string =>
  checkMessageHtml(result as unknown as CheckResult, wordsOf(locale));

test('Chinese readers get the sentence of the result', () => {
  expect(said(undefined)).toBe('两份相同。');
});

test('a number of cells is said in English', () => {
  expect(said('en')).toContain('200 cells');
  expect(said('en')).not.toContain('格');
});
