/** The rules by which every number of a page is computed again, for the changes of rates, which the published site need not have. */
import { expect, test } from 'vitest';
import { rateChangesHtml } from '../src/components/rate/rate-changes-html.ts';
import { rateChanges } from '../src/components/rate/rate-changes.ts';
import type { RateFigures } from '../src/components/rate/rate-figures.ts';
import type { RateRow } from '../src/domain/rate-rows.ts';
import { INDICATORS, type Indicator } from '../src/forms/indicators.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { figureNodes, numbersIn, standsIn } from './site/proof/figure-nodes.ts';
import type { Published } from './site/proof/published.ts';
import { RATE_RULES } from './site/proof/rate-rules.ts';

const indicator = INDICATORS.find(({ id }) => id === 'flow.conclusionRate') as Indicator;

const CELLS = [
  ['a', '2024', 90, 100],
  ['a', '2023', 60, 80],
  ['b', '2024', 40, 100],
  ['b', '2023', 30, 40],
  ['c', '2024', 9, 29],
  ['c', '2023', 60, 80],
] as const;

const rows = CELLS.map(
  ([agencyId, year, numerator, denominator]) =>
    ({
      ...{ agencyId, name: agencyId, year: Number(year), numerator, denominator, scope: 'agency' },
      ...{ value: numerator / denominator, interval: null },
    }) as unknown as RateRow,
);

const indicators = CELLS.map(([agency, year, numerator, denominator]) => ({
  ...{ indicator: indicator.id, agency_id: agency, year, value: String(numerator / denominator) },
  ...{ numerator: String(numerator), denominator: String(denominator) },
}));

/** Numbers of the section that the rules do not give, computed from these rows. */
function unexplained(published: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const changes = rateChanges({ rows, otherYears: [] }, indicator);
  const html = rateChangesHtml({ changes, indicator } as unknown as RateFigures, wordsOf(undefined));
  return figureNodes(`<main>${html}</main>`).flatMap((node) => {
    const asked = { node, page: `rates/${indicator.id}/index.html`, published: { indicators: published } as Published };
    const rule = RATE_RULES.find(({ at, pages }) => pages.test(asked.page) && standsIn(node, at));
    const allowed = new Set(rule?.allowed({ ...asked, rowsAt: () => [] }) ?? []);
    return numbersIn(node.text).filter((number) => !allowed.has(number));
  });
}

test('rates of two years, what lies between them and how many rose and fell follow from the published rates', () => {
  expect(unexplained(indicators)).toEqual([]);
});

test('a change that the published rates do not give is found', () => {
  const other = indicators.map((row) =>
    row.agency_id === 'b' && row.year === '2024' ? { ...row, value: '0.5' } : row,
  );
  expect(unexplained(other)).toEqual(['−35.0']);
});
