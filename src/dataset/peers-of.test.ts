import { expect, test } from 'vitest';
import { buildDataset } from './build-dataset.ts';
import { TINY_DIVISIONS } from './cases/tiny-dataset.ts';
import { tinyAgency, tinyReport } from './cases/tiny-report.ts';
import { peersOf } from './peers-of.ts';

/** Offices as `code kind year`, the first being asked for its peers of 2024. */
function check(offices: readonly string[], name: string, size: number): void {
  const reports = offices.map((office, i) => {
    const [code, kind, year] = office.split(' ') as [string, 'street' | 'district', string];
    const agency = tinyAgency(`id-${String(i)}`, `机关${String(i)}`, kind, { code });
    return tinyReport({ file: `${String(i)}.txt`, agency, year: Number(year), facts: [] });
  });
  const dataset = buildDataset({ reports, transcribed: [], divisions: TINY_DIVISIONS });
  const asked = dataset.agencies.find(({ summary }) => summary.id === 'id-0');
  const group = asked === undefined ? undefined : peersOf(dataset)(asked, 2024);
  expect([group?.name, group?.members.length]).toEqual([name, size]);
}

const STREETS = ['990101001 street 2024', '990101002 street 2024', '990101003 street 2024', '990101 street 2024'];

test('five of a kind in one county are a group', () => {
  check([...STREETS, '990101 street 2024'], '丙区各街道办事处', 5);
});

test('four need the prefecture', () => {
  check([...STREETS, '990102 street 2024'], '乙市各街道办事处', 5);
});

test('too few anywhere are compared within the nation', () => {
  check(STREETS, '全国各街道办事处', 4);
});

test('another kind is no peer', () => {
  check([...STREETS, '990101 district 2024'], '全国各街道办事处', 4);
});

test('another year is no peer', () => {
  check([...STREETS, '990101 street 2023'], '全国各街道办事处', 4);
});
