/** Aligned strips: one per metric on the metric's own axis, the chosen marked by shape and label. Drawn only for numbers of one scope. */
import type { ReactElement } from 'react';
import type { ChartRow } from '../../charts/chart-row.ts';
import type { StripReference } from '../../charts/strip/layout-strip.ts';
import { FluidStrip } from '../../charts/strip/strip.tsx';
import { sentenceOf } from '../../charts/metric-chart/sentence-of.ts';
import { fillWords } from '../../charts/chart-words.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';
import { addressOf, type CompareWords } from './compare-words.ts';
import { subjectShort } from './subject-names.ts';

export interface CompareStripsProps {
  readonly words: CompareWords;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

export function CompareStrips({ columns, rows, words }: CompareStripsProps): ReactElement {
  const { chartWords, comparePage } = words;
  const zero = rows.filter((row) =>
    row.cells.every(({ value }) => value === null || value.v === null || value.v === 0),
  );
  const mixed = rows.filter((row) => row.mixedScopes && !zero.includes(row));
  const drawn = rows.filter((row) => !zero.includes(row) && !mixed.includes(row));
  return (
    <>
      {drawn.map((row) => {
        const marks = chartRows(row, columns, words);
        return (
          <div key={row.metric.id} className="spread-row">
            <p>
              {row.metric.name}
              <small>
                {row.metric.unit}
                {scopeNote(row, words)}
              </small>
            </p>
            <div className="strip-place">
              <FluidStrip
                rows={marks}
                options={{ domain: row.metric.domain, words: chartWords, reference: referenceOf(row) }}
                sentence={`${row.metric.name}${words.comparePage.colon}${sentenceOf(marks, row.metric.unit, chartWords)}`}
              />
            </div>
          </div>
        );
      })}
      {zero.length === 0 ? null : (
        <p className="note">{fillWords(comparePage.allZero, { names: namesOf(zero, words) })}</p>
      )}
      {mixed.length === 0 ? null : (
        <p className="note">{fillWords(comparePage.notDrawn, { names: namesOf(mixed, words) })}</p>
      )}
    </>
  );
}

/** The scope of a strip's numbers where it is not the bodies' own; sums are told by their columns. */
function scopeNote({ cells }: CompareRow, { chartWords }: CompareWords): string {
  const others = cells.flatMap(({ value }) =>
    value === null || value.v === null || value.k !== null || value.c === 'agency' ? [] : [value.c],
  );
  const [scope] = others;
  return scope === undefined ? '' : `${chartWords.listComma}${chartWords.scopes[scope]}`;
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

const namesOf = (rows: readonly CompareRow[], { chartWords }: CompareWords): string =>
  rows.map((row) => row.metric.name).join(chartWords.listPause);

function chartRows(row: CompareRow, columns: readonly CompareColumn[], words: CompareWords): readonly ChartRow[] {
  return row.cells.flatMap(({ value }, i) => {
    const column = columns[i];
    if (value === null || column === undefined) return [];
    return [
      {
        id: column.key,
        label: columns.some((other) => other !== column && other.subject === column.subject)
          ? `${subjectShort(column.subject, words)} ${column.yearNumber ?? ''}`
          : subjectShort(column.subject, words),
        value: value.v,
        state: value.s,
        scope: value.c,
        raw: value.w,
        year: column.yearNumber ?? Number.NaN,
        contradiction: value.o,
        choice: column.choice,
        href: value.h === null ? null : addressOf(value.h, words),
      },
    ];
  });
}
