/** Aligned strips: one per metric on the metric's own axis, the chosen marked by shape and label. Drawn only for numbers of one scope. */
import type { ReactElement } from 'react';
import type { ChartRow } from '../../charts/chart-row.ts';
import type { StripReference } from '../../charts/strip/layout-strip.ts';
import { FluidStrip } from '../../charts/strip/strip.tsx';
import { sentenceOf } from '../../charts/metric-chart/sentence-of.ts';
import { fillWords } from '../../charts/chart-words.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { comparePage } from '../../i18n/pages/compare.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';

export interface CompareStripsProps {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

export function CompareStrips({ columns, rows }: CompareStripsProps): ReactElement {
  const zero = rows.filter((row) =>
    row.cells.every(({ value }) => value === null || value.v === null || value.v === 0),
  );
  const mixed = rows.filter((row) => row.mixedScopes && !zero.includes(row));
  const drawn = rows.filter((row) => !zero.includes(row) && !mixed.includes(row));
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
                options={{ domain: row.metric.domain, words: chartWords, reference: referenceOf(row) }}
                sentence={`${row.metric.zh}：${sentenceOf(marks, row.metric.unit, chartWords)}`}
              />
            </div>
          </div>
        );
      })}
      {zero.length === 0 ? null : <p className="note">{fillWords(comparePage.allZero, { names: namesOf(zero) })}</p>}
      {mixed.length === 0 ? null : <p className="note">{fillWords(comparePage.notDrawn, { names: namesOf(mixed) })}</p>}
    </>
  );
}

/** The agencies of the atlas, unless the row is about whole areas or sums. */
function referenceOf({ metric, cells }: CompareRow): StripReference | null {
  const own = cells.every(
    ({ value }) => value === null || value.v === null || (value.c === 'agency' && value.k === null),
  );
  if (metric.spread === null || !own) return null;
  const [low, median, high, stated, all] = metric.spread;
  return { low, median, high, stated, all };
}

const namesOf = (rows: readonly CompareRow[]): string => rows.map((row) => row.metric.zh).join(chartWords.listPause);

function chartRows(row: CompareRow, columns: readonly CompareColumn[]): readonly ChartRow[] {
  return row.cells.flatMap(({ value }, i) => {
    const column = columns[i];
    if (value === null || column === undefined) return [];
    return [
      {
        id: column.key,
        label: columns.some((other) => other !== column && other.subject === column.subject)
          ? `${column.subject.short} ${column.yearNumber ?? ''}`
          : column.subject.short,
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
