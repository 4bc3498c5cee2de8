/**
 * The chart of one metric across agencies, in its frame: the kind that suits the metric, one drawing for each scope,
 * since numbers of different scopes never share an axis. One row per agency.
 */
import type { ReactElement } from 'react';
import type { Metric } from '../../domain/metric.ts';
import type { Scope } from '../../domain/observation.ts';
import { ChartFrame, type ChartFrameProps } from '../chart-frame/chart-frame.tsx';
import { rowsTable } from '../chart-frame/rows-table.ts';
import { statedRows, type ChartRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { DotStacks } from '../dot-stacks/dot-stacks.tsx';
import { layoutDotStacks } from '../dot-stacks/layout-dot-stacks.ts';
import { layoutNonZero } from '../non-zero-list/layout-non-zero.ts';
import { NonZeroList } from '../non-zero-list/non-zero-list.tsx';
import { FluidStrip, NARROW } from '../strip/strip.tsx';
import { layoutZeroInflated } from '../zero-inflated/layout-zero-inflated.ts';
import { ZeroInflated } from '../zero-inflated/zero-inflated.tsx';
import { MOST_MARKS } from '../strip/layout-strip.ts';
import { chartOfMetric } from './chart-of-metric.ts';
import { markNotes } from './mark-notes.ts';
import { sentenceOf } from './sentence-of.ts';

export interface MetricChartProps extends Pick<ChartFrameProps, 'title' | 'year' | 'csv' | 'source' | 'words'> {
  readonly metric: Metric;
  /** In the reader's language. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  /** `MetricShard.domain`. */
  readonly domain: readonly [number, number] | null;
  /** A ready table (escaped HTML) with the same rows; null to fold one under the drawing. */
  readonly tableHtml: string | null;
  /** Size of the group where `rows` hold only its members with a number, all of one scope. */
  readonly members?: number;
  /** Most marks drawn one by one, where a page has several such charts. */
  readonly mostMarks?: number;
  /** Most lines of numbers above zero, where the charts of a page stand beside each other. */
  readonly mostLines?: number;
}

const SCOPES: readonly Scope[] = ['agency', 'area', 'mixed', 'part'];
const REASONS = ['missing', 'blank', 'unreadable', 'notAsked'] as const;

export function MetricChart(props: MetricChartProps): ReactElement {
  const { unit, rows, words, tableHtml } = props;
  const stated = statedRows(rows);
  const scopes = SCOPES.filter((scope) => stated.some((row) => row.scope === scope));
  return (
    <ChartFrame
      title={props.title}
      sentence={
        scopes.map((scope) => scopeSentence(props, scope, scopes.length)).join('') ||
        sentenceOf(rows, unit, words, props.members)
      }
      unit={unit}
      year={props.year}
      coverage={fillWords(words.coverage, { n: stated.length, all: props.members ?? rows.length })}
      notes={[...absentNotes(rows, words), ...scopes.flatMap((scope) => stripNotes(props, scope)).filter(isFirst)]}
      table={tableHtml === null ? rowsTable(rows, words) : { html: tableHtml }}
      csv={props.csv}
      source={props.source}
      words={words}
    >
      {scopes.map((scope) => (
        <div key={scope} className="chart-scope">
          {scopes.length === 1 && scope === 'agency' ? null : <p className="chart-scope-name">{words.scopes[scope]}</p>}
          <Drawing {...props} rows={ofScope(rows, scope)} />
        </div>
      ))}
    </ChartFrame>
  );
}

function Drawing(props: MetricChartProps): ReactElement {
  const { metric, unit, rows, domain, words, members, mostMarks, mostLines } = props;
  const sentence = sentenceOf(rows, unit, words, members);
  const options = { width: NARROW, domain, words, members, ...(mostMarks === undefined ? {} : { mostMarks }) };
  switch (chartOfMetric(metric, statedRows(rows))) {
    case 'strip':
      return <FluidStrip rows={rows} options={options} sentence={sentence} />;
    case 'zeroInflated':
      return <ZeroInflated placed={layoutZeroInflated(rows, { ...options, mostLines })} sentence={sentence} />;
    case 'dotStacks':
      return <DotStacks placed={layoutDotStacks(rows, options)} sentence={sentence} />;
    case 'nonZero':
      return <NonZeroList placed={layoutNonZero(rows, words)} words={words} />;
  }
}

/** Rows of a scope; rows without a number have none of their own and are counted with the agency's. */
function ofScope(rows: readonly ChartRow[], scope: Scope): readonly ChartRow[] {
  return rows.filter((row) => (row.value === null ? scope === 'agency' : row.scope === scope));
}

function scopeSentence({ unit, rows, words, members }: MetricChartProps, scope: Scope, scopes: number): string {
  const sentence = sentenceOf(ofScope(rows, scope), unit, words, members);
  return scopes === 1 && scope === 'agency'
    ? sentence
    : `${fillWords(words.scopeLead, { scope: words.scopes[scope] })}${sentence}`;
}

/** What the marks of a scope's strip mean; the other kinds of charts print values. */
function stripNotes(
  { metric, rows, words, mostMarks = MOST_MARKS }: MetricChartProps,
  scope: Scope,
): readonly string[] {
  const own = ofScope(rows, scope);
  return chartOfMetric(metric, statedRows(own)) === 'strip' ? markNotes(own, mostMarks, words) : [];
}

const isFirst = (note: string, at: number, notes: readonly string[]): boolean => notes.indexOf(note) === at;

function absentNotes(rows: readonly ChartRow[], words: ChartWords): readonly string[] {
  return REASONS.flatMap((state) => {
    const count = rows.filter((row) => row.value === null && row.state === state).length;
    return count === 0 ? [] : [fillWords(words.absentCount, { reason: words.absent[state], n: count })];
  });
}
