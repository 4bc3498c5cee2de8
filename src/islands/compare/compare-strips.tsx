/** Aligned strips: one per metric on the metric's own axis, the chosen marked by shape and label. Drawn only for numbers of one scope. */
import type { ReactElement } from 'react';
import type { ChartRow } from '../../charts/chart-row.ts';
import { FluidStrip } from '../../charts/strip/strip.tsx';
import { sentenceOf } from '../../charts/metric-chart/sentence-of.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { comparePage } from '../../i18n/pages/compare.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';

export interface CompareStripsProps {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

export function CompareStrips({ columns, rows }: CompareStripsProps): ReactElement {
  const drawn = rows.filter((row) => !row.mixedScopes);
  return (
    <>
      {drawn.map((row) => {
        const marks = chartRows(row, columns);
        return (
          <div key={row.metric.id} className="spread-row">
            <p>
              {row.metric.zh}
              <small>{row.metric.unit}</small>
            </p>
            <div className="strip-place">
              <FluidStrip
                rows={marks}
                options={{ domain: row.metric.domain, words: chartWords }}
                sentence={`${row.metric.zh}：${sentenceOf(marks, row.metric.unit, chartWords)}`}
              />
            </div>
          </div>
        );
      })}
      {drawn.length === rows.length ? null : <p className="note">{comparePage.notDrawn}</p>}
    </>
  );
}

function chartRows(row: CompareRow, columns: readonly CompareColumn[]): readonly ChartRow[] {
  return row.cells.flatMap(({ value }, i) => {
    const column = columns[i];
    if (value === null || column === undefined) return [];
    return [
      {
        id: column.key,
        label: columns.some((other) => other !== column && other.subject === column.subject)
          ? `${column.subject.name} ${column.yearNumber ?? ''}`
          : column.subject.name,
        value: value.v,
        state: value.s,
        scope: value.c,
        raw: value.w,
        year: column.yearNumber ?? Number.NaN,
        contradiction: value.o,
        choice: column.choice,
        href: value.h,
      },
    ];
  });
}
