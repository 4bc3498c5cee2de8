import { expect, test } from 'vitest';
import { tinyDataset } from './cases/tiny-dataset.ts';
import { listDownloads } from './list-downloads.ts';
import { listPartitions } from './list-partitions.ts';

test('partitions are named by year and province', () => {
  expect(listPartitions(tinyDataset()).map(({ path }) => path)).toEqual([
    'partitions/year=2023/province_code=99/observations',
    'partitions/year=2024/province_code=99/observations',
  ]);
});

test('partitions hold every row of the long table once', () => {
  const whole = [...listDownloads(tinyDataset())].find(({ path }) => path === 'observations');
  const parts = listPartitions(tinyDataset()).flatMap((table) => [...table.records()]);
  const sorted = (records: Iterable<readonly unknown[]>) => [...records].map((record) => JSON.stringify(record)).sort();
  expect(sorted(parts)).toEqual(sorted(whole?.records() ?? []));
  expect(parts.length).toBeGreaterThan(500);
});
