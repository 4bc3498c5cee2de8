/** Work that would go on for hours without a pause is given up after so many turns; what ends before gives what it gives. */
import { describe, expect, test } from 'vitest';
import { nestedForms } from '../../../../scripts/soak/nested-forms.ts';
import { readPdf } from './read-pdf.ts';
import { withinTurns } from './within-turns.ts';

async function turns(count: number): Promise<string> {
  for (let i = 0; i < count; i += 1) await null;
  return 'ended';
}

test('work below the limit gives its value', async () => {
  expect(await withinTurns(1000, () => turns(100))).toBe('ended');
});
test('work above the limit gives null', async () => {
  expect(await withinTurns(1000, () => turns(5000))).toBeNull();
});
test('work that fails, fails', async () => {
  await expect(withinTurns(1000, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

const TEXT = 'BT /F1 9 Tf (x) Tj ET';
const LINE = '0 0 m 5 5 l S';

describe('forms that call forms', () => {
  test('over two levels are read', async () => {
    const { value } = await readPdf(nestedForms({ levels: 2, calls: 10, leaf: TEXT, distinct: false }));
    expect(value).toContain('Report');
  });
  test.each([
    ['one form for all calls of a level, with text', TEXT, false],
    ['a form for each call, with lines', LINE, true],
    ['a form for each call, empty', '', true],
  ])('over eight levels are refused: %s', async (_, leaf, distinct) => {
    const { value, diagnostics } = await readPdf(nestedForms({ levels: 8, calls: 10, leaf, distinct }));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['file-oversized']]);
  });
});
