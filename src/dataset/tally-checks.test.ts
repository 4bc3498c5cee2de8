import { expect, test } from 'vitest';
import type { ChecksShard } from '../domain/checks-shard.ts';
import type { MetricShard } from '../domain/shards.ts';
import { buildShards } from './build-shards.ts';
import { TINY_REPORTS, tinyDataset } from './cases/tiny-dataset.ts';

function shard(path: string, reports = TINY_REPORTS): unknown {
  return [...buildShards(tinyDataset(reports))].find((each) => each.path === path)?.content;
}

test('checks are counted by kind of agency and by province', () => {
  const { byKind, byProvince } = shard('checks.json') as ChecksShard;
  const told = byKind.map(({ kind, reports, failing, instances }) => [kind, reports, failing, instances.fail]);
  expect(told).toEqual([
    ['street', 3, 1, 1],
    ['district', 1, 0, 0],
  ]);
  expect(byProvince).toEqual([
    { code: '99', name: '甲省', reports: 4, failing: 1, instances: { pass: 0, fail: 1, notAssessable: 0 } },
  ]);
});

test('a metric counts the values that a failed check points to, each agency-year once', () => {
  const [first, ...rest] = TINY_REPORTS;
  if (first === undefined) throw new Error('Unexpected empty list, expected reports');
  const pointing = first.checks.map((check) => ({ ...check, suspect: 'penalties.decisions' }));
  const reports = [{ ...first, checks: [...pointing, ...pointing] }, ...rest];
  expect((shard('metrics/penalties.decisions.json', reports) as MetricShard).suspected).toBe(1);
  expect((shard('metrics/charges.amount.json', reports) as MetricShard).suspected).toBe(0);
});
