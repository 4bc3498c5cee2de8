import { expect, test } from 'vitest';
import type { AgencyShard } from '../domain/shards.ts';
import { buildShards } from './build-shards.ts';
import { tinyDataset } from './cases/tiny-dataset.ts';
import { tinyAgency, tinyReport } from './cases/tiny-report.ts';

const place = { province: '甲省', prefecture: '乙市', county: '丙区', code: '990101' };
const bureau = (writtenName: string, method: string, evidence: string) => ({
  ...tinyAgency('990101-rsj', '丙区人力资源和社会保障局', 'bureau', place),
  writtenName,
  method,
  evidence,
});
const REPORTS = [
  tinyReport({
    file: 'new.txt',
    agency: bureau('乙市丙区人社局', 'title:name', '丙区 990101'),
    year: 2024,
    facts: [{ metric: 'penalties.decisions', value: 2 }],
  }),
  tinyReport({
    file: 'old.txt',
    agency: bureau('老丙县人社局', 'lead:name', '老丙县 → 丙区 990101'),
    year: 2023,
    facts: [{ metric: 'penalties.decisions', value: 1 }],
  }),
];

test('one agency under two names is one page with all its years, its other names and the evidence of each', () => {
  const shard = [...buildShards(tinyDataset(REPORTS))].find(({ path }) => path === 'agencies/990101-rsj.json');
  const { agency, names, years } = shard?.content as AgencyShard;
  expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
  expect([...agency.aliases].sort()).toEqual(['乙市丙区人社局', '老丙县人社局']);
  expect(names.map(({ writtenName, method, evidence }) => [writtenName, method, evidence])).toEqual([
    ['乙市丙区人社局', 'title:name', '丙区 990101'],
    ['老丙县人社局', 'lead:name', '老丙县 → 丙区 990101'],
  ]);
});

test('the name is that of the newest report, whatever the order of the files', () => {
  const report = (file: string, name: string, year: number) =>
    tinyReport({ file, agency: tinyAgency('990101-rsj', name, 'bureau', place), year, facts: [] });
  const nameOf = (reports: ReturnType<typeof report>[]): string | undefined => {
    const shard = [...buildShards(tinyDataset(reports))].find(({ path }) => path === 'agencies/990101-rsj.json');
    return (shard?.content as AgencyShard | undefined)?.agency.name;
  };
  expect(nameOf([report('a.txt', '丙区人社局', 2022), report('b.txt', '丙区人力资源和社会保障局', 2024)])).toBe(
    '丙区人力资源和社会保障局',
  );
  expect(nameOf([report('a.txt', '丙区人力资源和社会保障局', 2024), report('b.txt', '丙区人社局', 2022)])).toBe(
    '丙区人力资源和社会保障局',
  );
});
