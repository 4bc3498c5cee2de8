import { expect, test } from 'vitest';
import type { AgencyKind } from '../../domain/agency.ts';
import type { IndexedRegion } from '../../domain/indexed-region.ts';
import type { AgencySummary } from '../../domain/shards.ts';
import { placesEnOf } from '../../i18n/place-text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { exampleComparisons } from './example-comparisons.ts';

const agency = (id: string, kind: AgencyKind, code: string | null, status: 'full' | 'partial'): AgencySummary => ({
  id,
  name: `${id}办事处`,
  aliases: [],
  pinyin: id,
  initials: id,
  kind,
  region: { code, province: null, prefecture: null, county: null, township: null },
  speaksForArea: false,
  confidence: 'certain',
  years: [{ year: 2024, status, reportId: null }],
});

const region = (code: string, level: IndexedRegion['level'], agencies: number): IndexedRegion => ({
  code,
  name: `${code}区`,
  nameEn: code,
  level,
  agencies,
  reports: 0,
});

function check(
  agencies: readonly AgencySummary[],
  regions: readonly IndexedRegion[],
  ids: readonly (readonly string[])[],
): void {
  const examples = exampleComparisons(agencies, regions, placesEnOf({ regions }), wordsOf(undefined));
  expect(examples.map((example) => example.ids)).toEqual(ids);
}

test('agencies of one kind with whole reports come first, then one kind in one province but no bureaus, then provinces by their agencies', () => {
  check(
    [
      agency('a', 'street', '110101', 'full'),
      agency('b', 'township', '110102', 'full'),
      agency('c', 'street', '640121', 'full'),
      agency('d', 'township', '110105', 'partial'),
      agency('e', 'township', '640121', 'partial'),
      ...['f', 'g', 'h'].map((id) => agency(id, 'bureau', '330102', 'partial')),
    ],
    [region('11', 'province', 2), region('64', 'province', 3), region('6401', 'prefecture', 9)],
    [
      ['a', 'c'],
      ['b', 'd'],
      ['64', '11'],
    ],
  );
});

test('one agency alone, or one without a place, is no comparison', () => {
  check(
    [agency('a', 'street', null, 'full'), agency('b', 'township', null, 'partial')],
    [region('11', 'province', 1)],
    [],
  );
});

test('no more are offered at once than fit a phone, with their names', () => {
  const agencies = ['a', 'b', 'c', 'd', 'e'].map((id) => agency(id, 'street', null, 'full'));
  const [example] = exampleComparisons(agencies, [], placesEnOf({ regions: [] }), wordsOf(undefined));
  expect(example).toEqual({ ids: ['a', 'b', 'c', 'd'], names: ['a办事处', 'b办事处', 'c办事处', 'd办事处'] });
});
