/** Rows and words for the tests of charts. */
import type { Scope, ValueState } from '../../domain/observation.ts';
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';

export function rowOf(id: string, value: number | null, more: Partial<ChartRow> = {}): ChartRow {
  const state: ValueState = value === null ? 'missing' : 'exact';
  const scope: Scope = 'agency';
  return {
    id,
    label: id,
    value,
    state,
    scope,
    raw: '',
    year: 2024,
    contradiction: null,
    choice: null,
    href: null,
    ...more,
  };
}

/** Rows a, b, c … with these values. */
export function rowsOf(values: readonly (number | null)[]): readonly ChartRow[] {
  return values.map((value, i) => rowOf(`r${String(i).padStart(4, '0')}`, value));
}

export const WORDS: ChartWords = {
  tickUnits: [
    { from: 1e8, by: 1e8, word: '亿' },
    { from: 1e4, by: 1e4, word: '万' },
  ],
  atLeast: '>={v}',
  atMost: '<={v}',
  approximate: '~{v}',
  absent: { missing: 'missing', blank: 'blank', unreadable: 'unreadable', notAsked: 'not asked' },
  median: 'median {v} ({n}/{all})',
  flag: '*',
  medianFlagged: ' (*bound)',
  zeroShare: '{k} of {n} are 0',
  zeroLane: '0',
  columnOf: '{n} rows',
  absentCount: '{reason} {n}',
  restInTable: '{n} more',
  allZero: 'all {k} are 0',
  othersZero: '{k} others are 0',
  dotStandsFor: 'dot = {n}',
  contradicted: 'elsewhere {v}',
  marks: { atLeast: '-> at least', atMost: '<- at most', approximate: 'o about', contradicted: '(o) differs' },
  listComma: ', ',
  listStop: '; ',
  listPause: ', ',
  stop: '.',
  coverage: '{n}/{all} stated',
  sentence: {
    none: 'none of {all}.',
    stated: '{n} of {all} stated',
    all: '{all} of {all} stated',
    zero: '{k} zero',
    middle: 'median {v} {unit}',
    most: 'most {v} {unit} ({name})',
    mostShared: 'most {v} {unit} ({name} of {n})',
    one: '{name} {v} {unit}',
  },
  scopes: { agency: 'agency', area: 'area', mixed: 'mixed', part: 'part' },
  scopeLead: '{scope}: ',
  table: 'table',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  source: 'source',
  unit: 'unit ',
  unitsOfOne: { cases: 'case' },
  name: 'name',
  year: 'year',
  value: 'value',
  written: 'written',
  writtenLang: '',
};
