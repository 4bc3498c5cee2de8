import { expect, test } from 'vitest';
import type { MetricRow } from '../domain/shards.ts';
import { partName, provinceParts } from './province-parts.ts';

const row = (code: string | null, at: number): MetricRow =>
  ({
    agencyId: `${code ?? ''}-${at}`,
    region: { code, province: code === null ? null : `省${code.slice(0, 2)}` },
  }) as unknown as MetricRow;

const rows = (code: string | null, count: number): readonly MetricRow[] =>
  Array.from({ length: count }, (_, at) => row(code, at));

test('a table that one page holds is not cut', () => {
  expect(provinceParts(rows('640121', 210), 210, 210)).toEqual([]);
});

test('a long table is cut by province, each row in one part, those without a place in one of their own', () => {
  const all = [...rows('640121', 10), ...rows('110101', 500), ...rows(null, 3)];
  const parts = provinceParts(all, 210, 210);
  expect(parts.map(({ code, province, pages }) => [code, province, pages])).toEqual([
    ['00', '', 1],
    ['11', '省11', 3],
    ['64', '省64', 1],
  ]);
  expect(parts.flatMap((part) => part.rows).length).toBe(all.length);
});

test('the first page of a part has the name of its province', () => {
  expect([partName('11', 1), partName('11', 3)]).toEqual(['11', '11-3']);
});
