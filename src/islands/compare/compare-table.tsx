/** The comparison as a table: metrics down, the chosen across, first column fixed. Each number leads to its proof. */
import type { ReactElement } from 'react';
import { fillWords } from '../../charts/chart-words.ts';
import { formatNumber, formatValue } from '../../charts/format-value.ts';
import { isStroked, markShape } from '../../charts/mark-shapes.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { metricHref } from '../../i18n/href.ts';
import { comparePage } from '../../i18n/pages/compare.ts';
import { absenceText } from './cell-text.ts';
import type { CompareCell, CompareColumn, CompareRow } from './compare-rows.ts';

export interface CompareTableProps {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly onRemove: (id: string) => void;
}

export function CompareTable({ columns, rows, onRemove }: CompareTableProps): ReactElement {
  return (
    <div className="scroll sticky-first" tabIndex={0} role="region" aria-label={comparePage.table}>
      <table className="compare-table">
        <caption>{comparePage.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{comparePage.metric}</th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.metric.id}>
              <th scope="row">
                <a href={metricHref(row.metric.id)}>{row.metric.zh}</a> <small>{row.metric.unit}</small>
                {row.mixedScopes ? <small className="warning">{comparePage.mixedScopes}</small> : null}
              </th>
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.key} className="n">
                  <Cell cell={cell} column={columns[i] as CompareColumn} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The shape that stands for a column in the strips. */
export function ChoiceShape({ choice }: { readonly choice: number }): ReactElement {
  return (
    <svg className="chart choice" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path className={isStroked(choice) ? 'chosen stroked' : 'chosen'} d={markShape(choice)} />
    </svg>
  );
}

function ColumnHead({
  column,
  onRemove,
}: {
  readonly column: CompareColumn;
  readonly onRemove: (id: string) => void;
}): ReactElement {
  const { subject, yearNumber, year, choice } = column;
  return (
    <th scope="col" className="n">
      <ChoiceShape choice={choice} />
      <a href={subject.href}>{subject.short}</a>
      <small className="place">{subject.place}</small>
      <small>
        {yearNumber === null ? '' : fillWords(comparePage.year, { year: yearNumber })}
        {year === null ? '' : comparePage.status[year.status]}
      </small>
      <button
        type="button"
        className="remove"
        aria-label={fillWords(comparePage.remove, { name: subject.name })}
        onClick={() => {
          onRemove(subject.id);
        }}
      >
        {comparePage.removeShort}
      </button>
    </th>
  );
}

function Cell({ cell, column }: { readonly cell: CompareCell; readonly column: CompareColumn }): ReactElement {
  const { value, difference } = cell;
  if (value === null) return <span className="v-none">{absenceText(column)}</span>;
  const text = formatValue(value.v, value.s, chartWords);
  const number = value.v !== null;
  return (
    <>
      {value.h === null ? (
        <span className={number ? 'v' : 'v-none'}>{text}</span>
      ) : (
        <a className="v" href={value.h}>
          {text}
        </a>
      )}
      {number && value.s !== 'exact' && value.w !== '' ? <small>“{value.w}”</small> : null}
      {value.o === null ? null : (
        <small className="warning">⚠ {fillWords(chartWords.contradicted, { v: formatNumber(value.o) })}</small>
      )}
      {value.k === null ? null : <small>{fillWords(comparePage.members, { k: value.k })}</small>}
      {number && value.k === null && value.c !== 'agency' ? <small>{chartWords.scopes[value.c]}</small> : null}
      {difference === null || difference === 0 ? null : <small className="difference">{signed(difference)}</small>}
    </>
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}
