import { expect, test } from 'vitest';
import type { FailedCheck } from '../../domain/checks-shard.ts';
import {
  countsOfChecks,
  failurePages,
  groupByCheck,
  MOST_FAILURES,
  MOST_FIRST,
  pagesOfChecks,
} from './failure-pages.ts';

const failure = (id: string, reportId = 'r'): FailedCheck => ({
  reportId,
  agencyId: 'a',
  agencyName: '甲乡人民政府',
  kind: 'township',
  region: { code: '990101', province: null, prefecture: null, county: null, township: null },
  year: 2024,
  result: {
    id,
    instance: '',
    status: 'fail',
    expected: 1,
    actual: 2,
    message: '',
    missing: [],
    suspect: null,
    evidence: [],
  },
});
const some = (id: string, count: number): readonly FailedCheck[] => Array.from({ length: count }, () => failure(id));

test('failures stand check by check, in the order of the checks, those of one check as they came', () => {
  const { wrong } = failurePages([failure('C1', 'one'), failure('A1', 'two'), failure('C1', 'three')]);
  expect(wrong.map(({ result, reportId }) => [result.id, reportId])).toEqual([
    ['A1', 'two'],
    ['C1', 'one'],
    ['C1', 'three'],
  ]);
});

test('a notice is none of what must be wrong', () => {
  const { wrong, notices } = failurePages([failure('C3'), failure('A1')]);
  expect([wrong.map(({ result }) => result.id), notices.map(({ result }) => result.id)]).toEqual([['A1'], ['C3']]);
});

test('each check begins on the page that holds its first failure', () => {
  const pages = failurePages([...some('C1', MOST_FIRST + 1), ...some('A1', MOST_FIRST - 1), ...some('C3', 1)]);
  expect([...pagesOfChecks(pages)]).toEqual([
    ['A1', 1],
    ['C1', 1],
    ['C3', 1],
  ]);
  const long = failurePages([...some('A1', MOST_FIRST + MOST_FAILURES), ...some('C1', 1)]);
  expect(pagesOfChecks(long).get('C1')).toBe(3);
});

test('the failures of each check are counted and stand together', () => {
  const failures = [...some('A1', 2), ...some('C1', 1)];
  expect([...countsOfChecks(failures)]).toEqual([
    ['A1', 2],
    ['C1', 1],
  ]);
  expect(groupByCheck(failures).map(({ check, failures: own }) => [check, own.length])).toEqual([
    ['A1', 2],
    ['C1', 1],
  ]);
});
