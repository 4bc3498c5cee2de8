import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { INDICATORS, type Indicator } from '../forms/indicators.ts';
import type { SeenAgency } from './agency-record.ts';
import { rateRows } from './rate-rows.ts';

const DISCLOSED = INDICATORS.find(({ id }) => id === 'outcome.disclosureRate') as Indicator;

/** Granted, partly granted and concluded of one year; null is missing. */
type Outcomes = readonly [granted: number | null, partly: number | null, concluded: number | null];

function agencyOf(id: string, years: Readonly<Record<number, Outcomes>>, speaksForArea = false): SeenAgency {
  const summary = { id, name: id, kind: 'street', region: { code: '990101' }, speaksForArea };
  const seen = Object.entries(years)
    .map(([year, [granted, partly, concluded]]) => ({
      year: Number(year),
      status: 'full',
      values: valuesOf({ granted, partlyGranted: partly, concluded }),
    }))
    .sort((a, b) => b.year - a.year);
  return { summary, years: seen } as unknown as SeenAgency;
}

function valuesOf(numbers: Readonly<Record<string, number | null>>): ReadonlyMap<string, SettledValue> {
  const values = Object.entries(numbers).map(([row, value]) => {
    const metric = `applications.${row}.total`;
    const proof = value === null ? null : { kind: 'report', reportId: 'r', anchor: `f-${row}` };
    const state = value === null ? 'missing' : 'exact';
    return [metric, { metric, value, state, scope: 'agency', proof } as unknown as SettledValue] as const;
  });
  return new Map(values);
}

const check = (agencies: readonly SeenAgency[], expected: readonly string[]): void => {
  const { rows } = rateRows(agencies, DISCLOSED);
  expect(
    rows.map(({ agencyId, year, numerator, denominator, scope }) =>
      [agencyId, year, `${String(numerator)}/${String(denominator)}`, scope].join(' '),
    ),
  ).toEqual(expected);
};

test('each agency stands once, by its newest year that defines the rate, most decided requests first', () => {
  check(
    [agencyOf('a', { 2024: [1, 2, 9], 2023: [5, 5, 50] }), agencyOf('b', { 2024: [0, 0, 0], 2023: [30, 10, 80] })],
    ['b 2023 40/80 agency', 'a 2024 3/9 agency'],
  );
});

test('older years of an agency stand apart', () => {
  const years = { 2024: [3, 0, 9], 2023: [null, 2, 9], 2022: [5, 5, 50] } as const;
  const { otherYears } = rateRows([agencyOf('a', years)], DISCLOSED);
  expect(otherYears.map(({ year, denominator }) => [year, denominator])).toEqual([[2022, 50]]);
});

test('a rate whose part is missing is no rate, and one over nothing is counted apart', () => {
  const rates = rateRows([agencyOf('a', { 2024: [null, 2, 9] }), agencyOf('b', { 2024: [0, 0, 0] })], DISCLOSED);
  expect([rates.rows, rates.overNothing]).toEqual([[], 1]);
});

test('who speaks for an area stands apart from single offices', () => {
  check([agencyOf('a', { 2024: [3, 0, 9] }, true)], ['a 2024 3/9 area']);
});

test('a part leads to the number that it is; a sum of several stands nowhere as such', () => {
  const [one] = rateRows([agencyOf('a', { 2024: [0, 7, 9] })], DISCLOSED).rows;
  expect(one?.proofs.numerator).toMatchObject({ anchor: 'f-partlyGranted' });
  expect(one?.proofs.denominator).toMatchObject({ anchor: 'f-concluded' });
  const [sum] = rateRows([agencyOf('a', { 2024: [1, 7, 9] })], DISCLOSED).rows;
  expect(sum?.proofs.numerator).toBeNull();
});
