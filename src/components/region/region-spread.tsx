/**
 * Small multiples of a region: one row per metric, the members as dots on the metric's own axis, the same on every page.
 * Only numbers of single agencies are drawn; those of other scopes are counted beside and stand in the table.
 */
import { sum } from 'd3';
import type { ReactElement } from 'react';
import { ChartFrame } from '../../charts/chart-frame/chart-frame.tsx';
import { statedRows, type ChartRow } from '../../charts/chart-row.ts';
import { markNotes } from '../../charts/metric-chart/mark-notes.ts';
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
  const manner = mannerOf(sum(shown, ({ drawn }) => drawn));
  const silent = metrics.filter(({ drawn }) => drawn === 0).map(({ metric }) => plainMetricName(metric.id, words));
  return (
    <ChartFrame
      title={regionsPage.spreadTitle(name)}
      sentence={regionsPage.spreadSentence(numberText(shown.length), numberText(agencies), manner === 'columns')}
      unit={[...new Set(metrics.map(({ metric }) => metricUnit(metric, words)))].join(chartWords.listPause)}
      year={year}
      coverage={regionsPage.coverage(numberText(agencies))}
      notes={[
        ...silentNotes(silent, words),
        ...(manner === 'columns' ? [] : markNotes(drawnRows(shown), MOST_NAMELESS, chartWords)),
      ]}
      table={{ html: tableHtml }}
      csv={csv}
      source={{ href: pageHref('method/', words), text: regionsPage.source }}
      words={chartWords}
    >
      {shown.map((entry) => (
        <SpreadRow key={entry.metric.id} {...entry} manner={manner} words={words} />
      ))}
    </ChartFrame>
  );
}

const silentNotes = (names: readonly string[], { chartWords, regionsPage }: Words): readonly string[] =>
  names.length === 0 ? [] : [regionsPage.silent(names.join(chartWords.listPause))];

const drawnRows = (metrics: readonly SpreadMetric[]): readonly ChartRow[] =>
  metrics.flatMap(({ rowsOf }) => rowsOf().filter(isDrawn));

/** How all strips of a page are drawn, which have to be read beside each other: marks with names, marks alone, or columns. */
type Manner = 'named' | 'nameless' | 'columns';

/** Marks that the weight of a page bears, over all its strips. */
const MOST_NAMED = 120;
const MOST_NAMELESS = 400;

const mannerOf = (marks: number): Manner =>
  marks <= MOST_NAMED ? 'named' : marks <= MOST_NAMELESS ? 'nameless' : 'columns';

/** Numbers of single agencies are drawn. */
const isDrawn = (row: ChartRow): boolean => row.value !== null && row.scope === 'agency';

interface SpreadRowProps extends SpreadMetric {
  readonly manner: Manner;
  readonly words: Words;
}

function SpreadRow({ metric, drawn, rowsOf, domain, manner, words }: SpreadRowProps): ReactElement {
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
          options={{
            domain,
            words: chartWords,
            mostMarks: manner === 'columns' ? 0 : drawn,
            nameless: manner === 'nameless',
          }}
          sentence={`${plainMetricName(metric.id, words)}${t.list.colon}${sentence}`}
        />
      </div>
    </div>
  );
}
