/** The chart of a metric with its table, as escaped HTML: the newest number of each agency, or those of one year. */
import { MetricChart } from '../../charts/metric-chart/metric-chart.tsx';
import { renderElement } from '../../charts/render-element.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { downloadHref } from '../../i18n/href.ts';
import { metricName } from '../../i18n/metric-name.ts';
import { metricUnit } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';
import { chartRow } from './chart-rows.ts';
import type { MetricFigures } from './metric-figures.ts';

export interface MetricDrawing {
  readonly rows: readonly MetricRow[];
  /** What the rows are of: 2024年, or the newest year of each agency. */
  readonly year: string;
  readonly source: { readonly href: string; readonly text: string };
  /** Escaped; null to fold the rows under the drawing. */
  readonly tableHtml: string | null;
}

export const metricChartHtml = ({ metric, shard }: MetricFigures, drawing: MetricDrawing, words: Words): string =>
  renderElement(
    MetricChart({
      metric,
      unit: metricUnit(metric, words),
      rows: drawing.rows.map((row) => chartRow(row, words)),
      domain: shard.domain,
      title: words.metricsPage.distribution(metricName(metric.id, words)),
      year: drawing.year,
      csv: downloadHref(`metrics/${metric.id}.csv`),
      source: drawing.source,
      tableHtml: drawing.tableHtml,
      words: words.chartWords,
    }),
  );
