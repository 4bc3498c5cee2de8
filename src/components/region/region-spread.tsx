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
import { fillWords } from '../../charts/chart-words.ts';
import { metricUnit } from '../../i18n/unit-text.ts';
import { metricHref, pageHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import type { Words } from '../../i18n/words.ts';

export interface SpreadMetric {
  readonly metric: Metric;
  /** Numbers that are drawn. */
  readonly drawn: number;
  /** Made when the strip is drawn: those of all metrics together need not stand in memory. */
  readonly rowsOf: () => readonly ChartRow[];
  readonly domain: readonly [number, number] | null;
}

export interface RegionSpreadProps {
  readonly name: string;
  readonly metrics: readonly SpreadMetric[];
  readonly agencies: number;
  /** What the newest rows are of, in words. */
  readonly year: string;
  readonly csv: string;
  /** The members' table, escaped. */
  readonly tableHtml: string;
  readonly words: Words;
}

export function RegionSpread(props: RegionSpreadProps): ReactElement {
  const { name, metrics, agencies, year, csv, tableHtml, words } = props;
  const { chartWords, regionsPage } = words;
  const shown = metrics.filter(({ drawn }) => drawn > 0);
  const single = singleMarks(shown);
  const silent = metrics.filter(({ drawn }) => drawn === 0).map(({ metric }) => plainMetricName(metric.id, words));
  return (
    <ChartFrame
      title={regionsPage.spreadTitle(name)}
      sentence={regionsPage.spreadSentence(numberText(shown.length), numberText(agencies), single.size < shown.length)}
      unit={[...new Set(metrics.map(({ metric }) => metricUnit(metric, words)))].join(chartWords.listPause)}
      year={year}
      coverage={regionsPage.coverage(numberText(agencies))}
      notes={silent.length === 0 ? [] : [regionsPage.silent(silent.join(chartWords.listPause))]}
      table={{ html: tableHtml }}
      csv={csv}
      source={{ href: pageHref('method/', words), text: regionsPage.source }}
      words={chartWords}
    >
      {shown.map((entry) => (
        <SpreadRow key={entry.metric.id} {...entry} isSingle={single.has(entry)} words={words} />
      ))}
    </ChartFrame>
  );
}

/** A page has some twenty strips: together they keep to as many marks as its weight bears, the fullest ones show columns. */
const MOST_MARKS = 120;

/** The strips that are drawn mark by mark. */
function singleMarks(metrics: readonly SpreadMetric[]): ReadonlySet<SpreadMetric> {
  const fewestFirst = [...metrics].sort((a, b) => a.drawn - b.drawn);
  let left = MOST_MARKS;
  return new Set(fewestFirst.filter(({ drawn }) => (left -= drawn) >= 0));
}

/** Numbers of single agencies are drawn. */
const isDrawn = (row: ChartRow): boolean => row.value !== null && row.scope === 'agency';

interface SpreadRowProps extends SpreadMetric {
  /** Drawn mark by mark. */
  readonly isSingle: boolean;
  readonly words: Words;
}

function SpreadRow({ metric, drawn, rowsOf, domain, isSingle, words }: SpreadRowProps): ReactElement {
  const { chartWords, regionsPage, t } = words;
  const unit = metricUnit(metric, words);
  const rows = rowsOf();
  const own = rows.filter((row) => row.value === null || isDrawn(row));
  const others = statedRows(rows).filter((row) => row.scope !== 'agency').length;
  const sentence = sentenceOf(own, unit, chartWords);
  const stated = statedRows(own).length;
  return (
    <div className="spread-row">
      <p>
        <a href={metricHref(metric.id, words)}>{plainMetricName(metric.id, words)}</a>
        <small>
          {unit}
          {t.list.comma}
          {fillWords(chartWords.coverage, { n: stated, all: own.length })}
          {others === 0 ? '' : `${chartWords.listStop}${regionsPage.otherScopes(numberText(others))}`}
        </small>
      </p>
      <div className="strip-place">
        <FluidStrip
          rows={own}
          options={{ domain, words: chartWords, mostMarks: isSingle ? drawn : 0 }}
          sentence={`${plainMetricName(metric.id, words)}${t.list.colon}${sentence}`}
        />
      </div>
    </div>
  );
}
