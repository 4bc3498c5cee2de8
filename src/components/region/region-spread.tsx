/**
 * Small multiples of a region: one row per metric, the members as dots on the metric's own axis, the same on every page.
 * Only numbers of single agencies are drawn; those of other scopes are counted beside and stand in the table.
 */
import type { ReactElement } from 'react';
import { ChartFrame } from '../../charts/chart-frame/chart-frame.tsx';
import { statedRows, type ChartRow } from '../../charts/chart-row.ts';
import { sentenceOf } from '../../charts/metric-chart/sentence-of.ts';
import { FluidStrip } from '../../charts/strip/strip.tsx';
import type { Metric } from '../../domain/metric.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { href, metricHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { metricName } from '../../i18n/metric-name.ts';
import { metricsPage } from '../../i18n/pages/metrics.ts';
import { regionsPage } from '../../i18n/pages/regions.ts';

export interface SpreadMetric {
  readonly metric: Metric;
  readonly rows: readonly ChartRow[];
  readonly domain: readonly [number, number] | null;
}

export interface RegionSpreadProps {
  readonly name: string;
  readonly metrics: readonly SpreadMetric[];
  readonly agencies: number;
  /** `2024` or `2020–2024`. */
  readonly years: string;
  readonly csv: string;
  /** The members' table, escaped. */
  readonly tableHtml: string;
}

export function RegionSpread({ name, metrics, agencies, years, csv, tableHtml }: RegionSpreadProps): ReactElement {
  const drawn = metrics.filter(({ rows }) => rows.some(isDrawn));
  const silent = metrics.filter(({ rows }) => !rows.some(isDrawn)).map(({ metric }) => metricName(metric.id));
  return (
    <ChartFrame
      title={regionsPage.spreadTitle(name)}
      sentence={regionsPage.spreadSentence(numberText(drawn.length), numberText(agencies))}
      unit={[...new Set(metrics.map(({ metric }) => metric.unit))].join(chartWords.listPause)}
      year={years.includes('–') ? regionsPage.spreadYear(years) : metricsPage.oneYear(years)}
      coverage={regionsPage.coverage(numberText(agencies))}
      notes={silent.length === 0 ? [] : [regionsPage.silent(silent.join(chartWords.listPause))]}
      table={{ html: tableHtml }}
      csv={csv}
      source={{ href: href('method/'), text: regionsPage.source }}
      words={chartWords}
    >
      {drawn.map((entry) => (
        <SpreadRow key={entry.metric.id} {...entry} />
      ))}
    </ChartFrame>
  );
}

/** A page has some twenty strips: each keeps to fewer marks than a chart that stands alone. */
const MOST_MARKS = 80;

/** Numbers of single agencies are drawn. */
const isDrawn = (row: ChartRow): boolean => row.value !== null && row.scope === 'agency';

function SpreadRow({ metric, rows, domain }: SpreadMetric): ReactElement {
  const own = rows.filter((row) => row.value === null || isDrawn(row));
  const others = statedRows(rows).filter((row) => row.scope !== 'agency').length;
  const sentence = sentenceOf(own, metric.unit, chartWords);
  const stated = statedRows(own).length;
  return (
    <div className="spread-row">
      <p>
        <a href={metricHref(metric.id)}>{metricName(metric.id)}</a>
        <small>
          {metric.unit}，{chartWords.coverage.replace('{n}', String(stated)).replace('{all}', String(own.length))}
          {others === 0 ? '' : `；${regionsPage.otherScopes(numberText(others))}`}
        </small>
      </p>
      <div className="strip-place">
        <FluidStrip
          rows={own}
          options={{ domain, words: chartWords, mostMarks: MOST_MARKS }}
          sentence={`${metricName(metric.id)}：${sentence}`}
        />
      </div>
    </div>
  );
}
