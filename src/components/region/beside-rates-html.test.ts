import { expect, test } from 'vitest';
import type { RegionRate, RegionShard } from '../../domain/region-shard.ts';
import { wordsOf } from '../../i18n/words.ts';
import { besidePlaces } from './beside-places.ts';
import { besideRatesHtml } from './beside-rates-html.ts';

const DISCLOSED = 'outcome.disclosureRate';
const rate = (numerator: number, denominator: number, year = 2024): RegionRate => ({
  ...{ id: DISCLOSED, year, numerator, denominator, value: numerator / denominator },
  ...{ interval: null, stated: 2, members: 3 },
});
const total = {
  ...{ metric: 'published.total', year: 2024, sum: 5, state: 'exact' as const },
  ...{ stated: 1, members: 1, contradicted: 0 },
};
const neighbour = (code: string, agencies: number, rates: readonly RegionRate[]) => ({
  ...{ code, name: `${code}县`, agencies, totals: [total], rates },
});

function tableOf(
  neighbours: readonly ReturnType<typeof neighbour>[],
  rates = [rate(30, 40), rate(1, 40, 2023)],
): string {
  const own = { code: '990101', name: '甲县', totals: [total], rates, neighbours };
  const places = besidePlaces(own as unknown as RegionShard, 2024);
  return besideRatesHtml(places, [DISCLOSED], 2024, new Map(), wordsOf(undefined));
}

test('a region stands beside its neighbours by the rate of its newest year, with the fraction', () => {
  const html = tableOf([neighbour('990102', 1, [rate(20, 80)])]);
  expect(html).toContain('<strong>甲县</strong>');
  expect(html).toContain('data-sort="0.75">75.0% <small>30/40</small>');
  expect(html).toContain('data-sort="0.25">25.0% <small>20/80</small>');
});

test('a rate of fewer than 30 is its fraction, and sorts with what is not applicable', () => {
  const html = tableOf([neighbour('990102', 2, [rate(1, 9)])], []);
  expect(html).toContain('data-sort="">1/9<');
  expect(html).toContain('data-sort=""><span class="v-none">不适用</span>');
});

test('a place of which no rate is known is left out, the region itself is not', () => {
  const html = tableOf([neighbour('990102', 2, [rate(20, 80)]), neighbour('990103', 1, [])], []);
  expect(html).toContain('甲县');
  expect(html).not.toContain('990103县');
});

test('without a rate of a neighbour there is nothing to set side by side', () => {
  expect(tableOf([neighbour('990102', 1, [])])).toBe('');
});
