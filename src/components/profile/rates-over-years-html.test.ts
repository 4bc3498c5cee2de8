import { expect, test } from 'vitest';
import type { AgencyYear, IndicatorValue } from '../../domain/shards.ts';
import { wordsOf } from '../../i18n/words.ts';
import { ratesOverYearsHtml } from './rates-over-years-html.ts';

const rate = (id: string, numerator: number, denominator: number): IndicatorValue => ({
  ...{ id, numerator, denominator, interval: null },
  value: denominator === 0 ? null : numerator / denominator,
});
const yearOf = (year: number, edition: '2019' | '2021', ...indicators: IndicatorValue[]): AgencyYear =>
  ({ year, indicators, report: { id: `a-${year}`, edition } }) as unknown as AgencyYear;
const html = (...years: AgencyYear[]): string => ratesOverYearsHtml(years, wordsOf(undefined));

const GRANTED = 'outcome.grantedRate';
const DISCLOSED = 'outcome.disclosureRate';

test('a rate stands with its years, oldest first, where two define it', () => {
  const table = html(
    yearOf(2024, '2021', rate(GRANTED, 30, 40), rate(DISCLOSED, 1, 50)),
    yearOf(2022, '2021', rate(GRANTED, 3, 9), rate(DISCLOSED, 0, 0)),
  );
  expect(table).toContain('<td class="n">3/9</td><td class="n">75.0%<small>30/40</small></td>');
  expect(table.indexOf('/reports/a-2022/')).toBeLessThan(table.indexOf('/reports/a-2024/'));
  expect(table).not.toContain(DISCLOSED);
  expect(table).not.toContain('格式');
});

test('one year alone shows no change', () => {
  expect(html(yearOf(2024, '2021', rate(GRANTED, 30, 40)), yearOf(2023, '2021'))).toBe('');
});

test('a year over nothing is no 0 %, and editions are told apart', () => {
  const table = html(
    yearOf(2020, '2019', rate(GRANTED, 30, 40), rate(DISCLOSED, 1, 50)),
    yearOf(2021, '2021', rate(GRANTED, 3, 9), rate(DISCLOSED, 0, 0)),
    yearOf(2022, '2021', rate(GRANTED, 4, 9), rate(DISCLOSED, 2, 50)),
  );
  expect(table).toContain('2.0%<small>1/50</small></td><td class="n"><span class="v-none">不适用</span></td>');
  expect(table).toContain('<td>2019年版格式</td><td>2021年版格式</td><td>2021年版格式</td>');
});
