/** Traditional script in mended copies: simplified one for one, places kept, names of simplified script left alone. */
import { describe, expect, test } from 'vitest';
import { newCopy } from './copy-units.ts';
import { mendMarked } from './mending.ts';
import { SIMPLIFIED_FORMS } from './simplified-forms.ts';

function check(text: string, expected: string): void {
  const { text: mended, offsets, first } = mendMarked(newCopy(text), text, 0, text.length);
  expect(mended).toBe(expected);
  expect(Array.from(offsets).slice(first, first + mended.length)).toEqual([...mended].map((_, i) => i));
}

describe('traditional script', () => {
  test.each([
    ['the words of the form', '二、收到和處理政府信息公開申請情況', '二、收到和处理政府信息公开申请情况'],
    ['units and verbs', '發布信息12條,辦結3件', '发布信息12条,办结3件'],
    ['simplified text that looks traditional', '乾县瞭望著作', '乾县瞭望著作'],
    ['a character that names of places keep', '鷺江', '鷺江'],
  ])('%s', (_, text, expected) => check(text, expected));

  test('each form is one other character', () => {
    expect(SIMPLIFIED_FORMS.size).toBeGreaterThan(2000);
    for (const [traditional, form] of SIMPLIFIED_FORMS) expect([form.length, form === traditional]).toEqual([1, false]);
  });
});
