/** No case may need a reader that its passage does not seem to concern. */
import { describe, expect, it } from 'vitest';
import { extractProse } from '../extract-prose.ts';
import { CASE_GROUPS } from './cases/case-groups.ts';
import { markedReport } from './cases/marked-report.ts';
import { CASE_AGENCY, CASE_YEAR } from './cases/read-case.ts';
import { ALL_READERS, READERS, readersOf, type Asked } from './readers.ts';
import type { Setting } from './view/view.ts';

const read = (text: string, year: number, askedOf: (setting: Setting) => Asked) =>
  extractProse(markedReport(text).report, { sections: [], year, agency: CASE_AGENCY }, undefined, askedOf);

describe.each(CASE_GROUPS)('%s', (_group, cases) => {
  it('read the same when every reader is asked', () => {
    for (const { text, year = CASE_YEAR } of cases) {
      expect(read(text, year, readersOf), text).toEqual(read(text, year, () => ALL_READERS));
    }
  });
});

it('spares most readers where a passage only publishes', () => {
  const asked: Asked[] = [];
  read('全年公开政府信息31条。', CASE_YEAR, (setting) => {
    asked.push(readersOf(setting));
    return ALL_READERS;
  });
  expect(asked).toEqual([1 << (READERS.length - 1)]);
});
