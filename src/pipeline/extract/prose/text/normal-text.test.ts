/** Blanks between digits: which of them part two numbers, and which cut one. */
import { expect, test } from 'vitest';
import { readReportText } from '../../../read/read-report-text.ts';
import { normalText } from './normal-text.ts';

test.each([
  ['收到1 4 8 2件', '收到1482件'],
  ['2 0 2 3年公开1 2余条', '2023年公开12余条'],
  ['1 2 3 4 5热线转来3 0 5件', '12345热线转来305件'],
  ['办结12 95条', '办结1295条'],
  ['先后为2024 12月', '先后为2024 12月'],
  ['依次是3 5 8', '依次是3 5 8'],
  ['得分9 5.5分', '得分9 5.5分'],
])('%s is read as %s', (text, expected) => {
  const block = readReportText('a.txt', text).value?.blocks[0];
  if (block?.kind !== 'paragraph') throw new Error('Unexpected block, expected a paragraph');
  const normal = normalText(block.mended);
  expect(normal.text).toBe(expected);
  expect(normal.text).toHaveLength(expected.length);
});
