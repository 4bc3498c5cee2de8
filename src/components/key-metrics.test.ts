import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyYear } from '../domain/shards.ts';
import { keyValues, metricsOverYears, otherValues } from './key-metrics.ts';

const value = (metric: string, number: number | null): SettledValue => ({
  ...{ metric, value: number, lower: number, upper: number, state: number === null ? 'missing' : 'exact', unit: '件' },
  ...{ scope: 'agency', source: 'prose', method: 'prose-figure', raw: '', proof: null, conflict: null },
});

const yearOf = (status: AgencyYear['status'], numbers: Readonly<Record<string, number | null>>): AgencyYear => ({
  ...{
    year: 2024,
    status,
    report: null,
    breakdowns: [],
    checks: [],
    indicators: [],
    comparisons: [],
    improvements: [],
  },
  values: Object.entries(numbers).map(([metric, number]) => value(metric, number)),
});

const ids = (values: readonly SettledValue[]): readonly string[] => values.map(({ metric }) => metric);

const MISSING = {
  'published.total': null,
  'hotline.received': null,
  'penalties.decisions': 0,
  'applications.received.total': 0,
};

test('a report shows its four key figures, missing ones too', () => {
  expect(ids(keyValues(yearOf('full', MISSING)))).toEqual(Object.keys(MISSING));
});

test('typed figures show only what is stated, others taking the free places', () => {
  const year = yearOf('partial', {
    'published.total': null,
    'published.website': 95,
    'applications.received.total': 3,
  });
  expect(ids(keyValues(year))).toEqual(['applications.received.total', 'published.website']);
});

test('of a report the list leaves out what key figures and tables show', () => {
  const year = yearOf('full', {
    ...MISSING,
    'views.total': 857278,
    'licensing.decisions': 4,
    'messages.received': null,
  });
  expect(ids(otherValues(year))).toEqual(['views.total']);
});

test('typed figures are all listed, so that each stands beside its words', () => {
  expect(ids(otherValues(yearOf('partial', { 'penalties.decisions': 2 })))).toEqual(['penalties.decisions']);
});

test('years are set side by side for what some year states other than 0', () => {
  const years = [yearOf('partial', { 'published.website': 95 }), yearOf('partial', { 'rules.issued': 0 })];
  expect(metricsOverYears(years)).toEqual(['published.website']);
});
