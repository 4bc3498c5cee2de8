import { expect, test } from 'vitest';
import type { ObservationCells } from './diff-observations.ts';
import { diffObservations } from './diff-observations.ts';

/** `report metric source value state` as a row; `-` is an empty cell. */
function row(line: string): ObservationCells {
  const [report = '', metric = '', source = '', value = '', state = ''] = line.split(' ');
  return {
    report_id: report === '-' ? '' : report,
    agency_id: 'a',
    agency: '甲街道办事处',
    year: '2024',
    metric,
    source,
    value: value === '-' ? '' : value,
    state,
    scope: 'agency',
    unit: '件',
    line: '1',
  };
}

async function check(older: readonly string[], newer: readonly string[], expected: readonly string[]): Promise<void> {
  const changes = await diffObservations(older.map(row), newer.map(row));
  const text = (figure: (typeof changes)[number]['before']): string =>
    figure === null ? '' : `${figure.value} ${figure.state}`.trim();
  expect(
    changes.map(
      ({ change, metric, source, before, after }) => `${change} ${metric} ${source}: ${text(before)} > ${text(after)}`,
    ),
  ).toEqual(expected);
}

const CASES: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['the same rows are no change', ['r m table 3 exact'], ['r m table 3 exact'], []],
  ['another value', ['r m table 3 exact'], ['r m table 4 exact'], ['changed m table: 3 exact > 4 exact']],
  ['another state', ['r m prose 100 exact'], ['r m prose 100 atLeast'], ['changed m prose: 100 exact > 100 atLeast']],
  ['missing that is now 0', ['r m table - missing'], ['r m table 0 exact'], ['changed m table: missing > 0 exact']],
  [
    'a statement more',
    ['r m table 3 exact'],
    ['r m table 3 exact', 'r m prose 4 exact'],
    ['added m prose:  > 4 exact'],
  ],
  [
    'a statement less',
    ['r m table 3 exact', 'r n table 1 exact'],
    ['r m table 3 exact'],
    ['removed n table: 1 exact > '],
  ],
  [
    'a new report does not list what it leaves out',
    [],
    ['r m table 3 exact', 'r n table - missing'],
    ['added m table:  > 3 exact'],
  ],
  ['a blank cell is listed', [], ['r m table - blank'], ['added m table:  > blank']],
  [
    'the second of two statements',
    ['r m prose 3 exact', 'r m prose 5 exact'],
    ['r m prose 3 exact', 'r m prose 6 exact'],
    ['changed m prose: 5 exact > 6 exact'],
  ],
  [
    'another order of reports is no change',
    ['r m table 3 exact', 's m table 4 exact'],
    ['s m table 4 exact', 'r m table 3 exact'],
    [],
  ],
  [
    'typed figures have no report',
    ['- m transcribed 7 exact'],
    ['- m transcribed 8 exact'],
    ['changed m transcribed: 7 exact > 8 exact'],
  ],
];

test.each(CASES)('%s', async (_title, older, newer, expected) => {
  await check(older, newer, expected);
});

test('changes are sorted by report, metric and source', async () => {
  await check(
    [],
    ['s m table 1 exact', 'r n table 2 exact', 'r m table 3 exact', 'r m prose 4 exact'],
    [
      'added m prose:  > 4 exact',
      'added m table:  > 3 exact',
      'added n table:  > 2 exact',
      'added m table:  > 1 exact',
    ],
  );
});

test('a table without the columns is refused', async () => {
  await expect(diffObservations([{ report_id: 'r' }], [])).rejects.toThrow('Unexpected absence of column agency_id');
});
