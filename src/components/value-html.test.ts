import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { wordsOf } from '../i18n/words.ts';
import { valueHtml } from './value-html.ts';

const WORDS = wordsOf(undefined);
const VALUE: SettledValue = {
  ...{ metric: 'hotline.received', value: 132, lower: 132, upper: null, state: 'atLeast', unit: '件', scope: 'agency' },
  ...{ source: 'prose', method: 'prose-figure', raw: '132<余>', conflict: null },
  proof: { kind: 'report', reportId: 'r-2024', anchor: 'f-a' },
};

test('a number links to its proof on the report page, its words escaped beside it', () => {
  expect(valueHtml(VALUE, WORDS)).toBe(
    '<a class="v" href="/reports/r-2024/#f-a">≥132</a> <q class="v-raw">132&lt;余&gt;</q>',
  );
});

test('a transcribed number links to the publisher', () => {
  const html = valueHtml(
    { ...VALUE, state: 'exact', proof: { kind: 'url', url: 'https://example.cn/?a=1&b=2' } },
    WORDS,
  );
  expect(html).toBe('<a class="v" href="https://example.cn/?a=1&amp;b=2">132</a>');
});

test('an address that is no web address is no link', () => {
  const html = valueHtml({ ...VALUE, state: 'exact', proof: { kind: 'url', url: 'javascript:alert(1)' } }, WORDS);
  expect(html).toBe('<span class="v">132</span>');
});

test('a missing value is words without a link', () => {
  const html = valueHtml({ ...VALUE, value: null, state: 'missing', raw: '', proof: null }, WORDS);
  expect(html).toBe('<span class="v v-none">年报未载明</span>');
});

test('a contradicted value shows the other number with its own proof', () => {
  const other = {
    value: 9,
    source: 'prose',
    raw: '9件',
    proof: { kind: 'report', reportId: 'r', anchor: 'f-b' },
  } as const;
  const html = valueHtml({ ...VALUE, state: 'exact', source: 'table', conflict: other }, WORDS);
  expect(html).toContain('⚠ <a class="v-other" href="/reports/r/#f-b">正文 9</a>');
});
