/** No window without a figure may be passed over that states a zero, under whatever heading. */
import { describe, expect, it } from 'vitest';
import { CASE_GROUPS } from '../cases/case-groups.ts';
import { markedReport } from '../cases/marked-report.ts';
import { CASE_YEAR } from '../cases/read-case.ts';
import { mayDeny } from './may-deny.ts';
import { passagesOf } from './passages.ts';
import { readPassage } from '../read-passage.ts';
import { readersOf } from '../readers.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Setting, Topic } from '../view/view.ts';
import { worthReading } from './worth-reading.ts';

const TOPICS: readonly Topic[] = ['request', 'dispute', 'fee', null];

function settingOf(text: string, heading: Topic): Setting {
  return {
    text,
    tokens: tokenise(text),
    heading,
    headingChannel: null,
    headingUpkeep: null,
    otherTime: false,
    planFrom: -1,
    channelLists: new Map(),
    year: CASE_YEAR,
    section: null,
    earlierTotal: null,
    earlierPublished: new Map(),
    earlierTokens: [],
  };
}

function windowsWithoutFigures(text: string): readonly string[] {
  const passages = passagesOf(markedReport(text).report, []);
  const windows = passages.flatMap((passage, i) => worthReading(passage, passages[i - 1]));
  return windows.filter(({ figures }) => figures.length === 0).map((window) => window.text);
}

describe.each(CASE_GROUPS)('%s', (_group, cases) => {
  it('state nothing where nothing may be denied', () => {
    for (const text of cases.flatMap((one) => windowsWithoutFigures(one.text))) {
      for (const heading of TOPICS) {
        const setting = settingOf(text, heading);
        if (!mayDeny(setting)) expect(readPassage(setting, readersOf(setting)), text).toEqual([]);
      }
    }
  });
});

it.each([
  ['未收到政府信息公开申请。', null, true],
  ['无。', 'dispute', true],
  ['无。', null, false],
  ['本年度无其他事项。', 'request', false],
] as const)('%s under %s may deny something: %s', (text, heading, expected) => {
  expect(mayDeny({ text, heading, year: CASE_YEAR })).toBe(expected);
});
