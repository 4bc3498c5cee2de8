/**
 * The distribution of a rate with its table, as escaped HTML: a strip of per cents, none in its own lane, single offices and
 * whole areas apart. Rates over few stand in the table alone.
 */
import { max } from 'd3';
import { shareAxis } from '../../charts/axis/share-axis.ts';
import type { ChartRow } from '../../charts/chart-row.ts';
import { renderElement } from '../../charts/render-element.ts';
import type { RateRow } from '../../domain/rate-rows.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { agencyHref, downloadHref } from '../../i18n/href.ts';
import { numberText, percentOf } from '../../i18n/number-text.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { newestYearText } from '../metric/newest-year-text.ts';
import { rateSentence } from './rate-sentence.ts';
import { RateChart } from './rate-chart.tsx';
import type { RateFigures } from './rate-figures.ts';

const SCOPES = ['agency', 'area'] as const;

/** `tableHtml`: the same agencies, escaped. */
export function rateChartHtml({ indicator, rates, ranked }: RateFigures, tableHtml: string, words: Words): string {
  const { chartWords, ratesPage } = words;
  const rows = ranked.map((row) => chartRow(row, words));
  const few = rates.rows.length - ranked.length;
  const least = numberText(indicator.leastDenominator);
  const axis = shareAxis(max(rows, ({ value }) => value) ?? ALL);
  return renderElement(
    RateChart({
      title: ratesPage.distribution(labelOf(indicator, words)),
      unit: ratesPage.unit,
      year: newestYearText(ranked, words),
      coverage: ratesPage.coverage(least, numberText(ranked.length)),
      notes: few === 0 ? [] : [ratesPage.notDrawn(least, numberText(few))],
      strips: SCOPES.map((scope) => ({ scope, rows: rows.filter((row) => row.scope === scope) }))
        .filter(({ rows: own }) => own.length > 0)
        .map((strip) => ({ ...strip, sentence: rateSentence(strip.rows, words) })),
      axis,
      csv: downloadHref('indicators.csv'),
      source: { href: '#rows', text: words.metricsPage.sourceLink },
      tableHtml,
      words: chartWords,
    }),
  );
}

const ALL = 100;

function chartRow(row: RateRow, words: Words): ChartRow {
  return {
    id: `${row.agencyId}-${row.year}`,
    label: agencyName({ id: row.agencyId, name: row.name }, words),
    value: percentOf(row.value),
    state: 'exact',
    scope: row.scope,
    raw: '',
    year: row.year,
    contradiction: null,
    choice: null,
    href: agencyHref(row.agencyId, words),
  };
}
