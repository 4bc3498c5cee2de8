/** No word told by its shape may be missed for a sign that was not looked for. */
import { describe, expect, it } from 'vitest';
import { CASE_GROUPS } from './cases/case-groups.ts';
import { markedReport } from './cases/marked-report.ts';
import { normalText } from './normal-text.ts';
import { scanFigures } from './scan-figures.ts';
import { ALL_SIGNS, SIGN, signsOf } from './shape-signs.ts';
import { shapedWords } from './shaped-words.ts';

describe.each(CASE_GROUPS)('%s', (_group, cases) => {
  it('hold the same words when every pattern is tried', () => {
    for (const { blocks } of cases.map(({ text }) => markedReport(text).report)) {
      for (const block of blocks) {
        if (block.kind === 'table') continue;
        const { text } = normalText(block.mended);
        const figures = scanFigures(text);
        expect(shapedWords(text, figures), text).toEqual(shapedWords(text, figures, ALL_SIGNS));
      }
    }
  });
});

it('tells the signs of a text', () => {
  expect(signsOf('网站等')).toBe(SIGN.net | SIGN.etc);
  expect(signsOf('公开31条。')).toBe(0);
});
