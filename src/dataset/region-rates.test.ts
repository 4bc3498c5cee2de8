import { expect, test } from 'vitest';
import type { RegionShard } from '../domain/region-shard.ts';
import { buildShards } from './build-shards.ts';
import { tinyDataset } from './cases/tiny-dataset.ts';
import { tinyAgency, tinyReport } from './cases/tiny-report.ts';

const place = { province: '甲省', prefecture: '乙市', county: '丙区', township: null };
const bureau = (id: string) => tinyAgency(`990101-${id}`, `丙区${id}局`, 'bureau', { ...place, code: '990101' });
const facts = (granted: number | null, concluded: number) => [
  { metric: 'applications.granted.total', value: granted, ...(granted === null ? { state: 'blank' as const } : {}) },
  { metric: 'applications.concluded.total', value: concluded },
];
const REPORTS = [
  tinyReport({ file: 'a.txt', agency: bureau('jia'), year: 2024, facts: facts(1, 10) }),
  tinyReport({ file: 'b.txt', agency: bureau('yi'), year: 2024, facts: facts(35, 40) }),
  tinyReport({ file: 'c.txt', agency: bureau('bing'), year: 2024, facts: facts(null, 50) }),
  tinyReport({
    file: 'd.txt',
    agency: tinyAgency('990101-gov', '丙区人民政府', 'district', { ...place, code: '990101' }),
    year: 2024,
    facts: facts(500, 500),
  }),
];

test('the rate of an area weighs its offices by their denominators and leaves out whose rate is undefined', () => {
  const shard = [...buildShards(tinyDataset(REPORTS))].find(({ path }) => path === 'regions/990101.json');
  const { rates } = shard?.content as RegionShard;
  const granted = rates.find(({ id, year }) => id === 'outcome.grantedRate' && year === 2024);
  // The typed figures of the tiny collection add a fourth office.
  expect(granted).toMatchObject({ numerator: 36, denominator: 50, value: 0.72, stated: 2, members: 4 });
  expect(granted?.interval?.[0]).toBeCloseTo(0.5833, 3);
});
