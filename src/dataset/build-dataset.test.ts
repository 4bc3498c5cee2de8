import { expect, test } from 'vitest';
import type { RegionShard } from '../domain/region-shard.ts';
import type { AgencyShard, MetricShard, ReportShard } from '../domain/shards.ts';
import { buildShards } from './build-shards.ts';
import { TINY_REPORTS, tinyDataset } from './cases/tiny-dataset.ts';

function shard(path: string): unknown {
  return [...buildShards(tinyDataset())].find((each) => each.path === path)?.content;
}

test('reports have ids of agency and year, and a second one for both gets a suffix and a warning', () => {
  const { reports } = tinyDataset();
  expect(reports.map(({ id, primary }) => `${id} ${String(primary)}`)).toEqual([
    '990101001-dong-2024 true',
    '990101002-xi-2024 true',
    '990101-bing-2024 true',
    '990101001-dong-2024-2 false',
  ]);
  expect(reports.map(({ report }) => report.diagnostics.map(({ code }) => code))).toEqual([
    [],
    [],
    [],
    ['report-duplicated'],
  ]);
});

test('the first of two reports for one agency and year is the one that counts', () => {
  const { years } = shard('agencies/990101001-dong.json') as AgencyShard;
  expect(years.map(({ year, status, report }) => [year, status, report?.id ?? null])).toEqual([
    [2024, 'full', '990101001-dong-2024'],
    [2023, 'partial', null],
  ]);
  expect(years[0]?.values.find(({ metric }) => metric === 'penalties.decisions')).toMatchObject({
    value: 3,
    conflict: { value: 4, source: 'prose' },
    proof: { kind: 'report', reportId: '990101001-dong-2024', anchor: 'f-penalties.decisions-table' },
  });
});

test('a typed figure fills what the report lacks and never replaces what it states', () => {
  const { years } = shard('agencies/990101001-dong.json') as AgencyShard;
  const value = (metric: string) => years[0]?.values.find((each) => each.metric === metric);
  expect(value('published.wechat')).toMatchObject({ value: 7, source: 'transcribed' });
  expect(value('penalties.decisions')).toMatchObject({ value: 3, source: 'table' });
});

test('a typed figure that contradicts a parsed report is left out and listed with its line', () => {
  expect(
    tinyDataset().rejectedRows.map(({ file, diagnostics }) => [
      file,
      diagnostics.map(({ line, message }) => `${String(line)} ${message}`),
    ]),
  ).toEqual([['typed.csv', ['4 Unexpected 9, expected 3 as read from a.txt for penalties.decisions']]]);
});

test('a partial year holds only what was typed', () => {
  const { years } = shard('agencies/990101001-dong.json') as AgencyShard;
  expect(years[1]?.values.map(({ metric, value }) => [metric, value])).toEqual([['published.total', 50]]);
});

test('a region sums offices only, with k of n, and keeps bounds', () => {
  const { totals } = shard('regions/990101.json') as RegionShard;
  const total = (metric: string, year = 2024) => totals.find((each) => each.metric === metric && each.year === year);
  expect(total('published.total')).toEqual({
    metric: 'published.total',
    year: 2024,
    sum: 120,
    state: 'atLeast',
    stated: 2,
    members: 2,
    contradicted: 0,
  });
  expect(total('penalties.decisions')).toMatchObject({ sum: 3, state: 'exact', stated: 2, contradicted: 1 });
  expect(total('charges.amount')?.sum).toBe(0.3);
  expect(total('hotline.complaints')).toBeUndefined();
  expect(total('licensing.decisions')).toBeUndefined();
});

test('a region knows its parents, its parts and those without a report', () => {
  const region = shard('regions/990101.json') as RegionShard;
  expect(region.ancestors.map(({ code }) => code)).toEqual(['cn', '99', '9901']);
  expect(region.children).toEqual([]);
  expect((shard('regions/9901.json') as RegionShard).children).toEqual([
    { code: '990101', name: '丙区', agencies: 3, reports: 3 },
  ]);
  expect(region.withoutReport).toEqual([{ code: '990101003', name: '南街道', nameEn: null }]);
});

test('a metric counts its values by state and holds a chart domain without zero', () => {
  const metric = shard('metrics/penalties.decisions.json') as MetricShard;
  expect(metric.counts).toMatchObject({ exact: 3, zero: 1, missing: 0, contradicted: 1 });
  expect(metric.domain).toEqual([3, 5000]);
  expect((shard('metrics/licensing.decisions.json') as MetricShard).counts).toMatchObject({
    exact: 0,
    blank: 1,
    missing: 2,
  });
});

test('every highlight covers the words of its observations', () => {
  const report = shard('reports/990101001-dong-2024.json') as ReportShard;
  for (const { start, end, observations } of report.highlights) {
    const raws = observations.map((i) => report.observations[i]?.raw);
    expect(raws).toContain(report.text.slice(start, end));
  }
  expect(report.highlights).toHaveLength(5);
});

test('a file that is no report is listed with its reason, and the others are built', () => {
  const broken = { ...TINY_REPORTS[1]!, readable: false, diagnostics: [] };
  const dataset = tinyDataset([...TINY_REPORTS.slice(0, 1), broken]);
  expect(dataset.reports.map(({ id }) => id)).toEqual(['990101001-dong-2024']);
  expect(dataset.unreadable.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)])).toEqual([
    ['b.txt', ['file-unreadable']],
  ]);
});

test('the order in which reports come makes no difference', () => {
  const forwards = JSON.stringify([...buildShards(tinyDataset())]);
  expect(JSON.stringify([...buildShards(tinyDataset([...TINY_REPORTS].reverse()))])).toBe(forwards);
});
