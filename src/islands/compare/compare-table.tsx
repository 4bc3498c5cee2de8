/** The comparison as a table: metrics down, the chosen across, first column fixed. Each number leads to its proof. */
import type { ReactElement } from 'react';
import { fillWords } from '../../charts/chart-words.ts';
import { formatNumber, formatValue } from '../../charts/format-value.ts';
import { isStroked, markShape } from '../../charts/mark-shapes.ts';
import { absenceText } from './cell-text.ts';
import type { CompareCell, CompareColumn, CompareRow } from './compare-rows.ts';
import { addressOf, type CompareWords } from './compare-words.ts';
import { subjectName, subjectPlace, subjectShort } from './subject-names.ts';

export interface CompareTableProps {
  readonly words: CompareWords;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly onRemove: (id: string) => void;
}

export function CompareTable({ columns, rows, onRemove, words }: CompareTableProps): ReactElement {
  const { comparePage } = words;
  return (
    <div className="scroll sticky-first" tabIndex={0} role="region" aria-label={comparePage.table}>
      <table className="compare-table">
        <caption>{comparePage.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{comparePage.metric}</th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} onRemove={onRemove} words={words} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.metric.id}>
              <th scope="row">
                <a href={addressOf(`metrics/${row.metric.id}/`, words)}>{row.metric.name}</a>{' '}
                <small>{row.metric.unit}</small>
                {row.mixedScopes ? <small className="warning">{comparePage.mixedScopes}</small> : null}
              </th>
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.key} className="n">
                  <Cell cell={cell} column={columns[i] as CompareColumn} words={words} />
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
function ChoiceShape({ choice }: { readonly choice: number }): ReactElement {
  return (
    <svg className="chart choice" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path className={isStroked(choice) ? 'chosen stroked' : 'chosen'} d={markShape(choice)} />
    </svg>
  );
}

function ColumnHead({
  column,
  onRemove,
  words,
}: {
  readonly words: CompareWords;
  readonly column: CompareColumn;
  readonly onRemove: (id: string) => void;
}): ReactElement {
  const { comparePage } = words;
  const { subject, yearNumber, year, choice } = column;
  return (
    <th scope="col" className="n">
      <ChoiceShape choice={choice} />
      <a href={addressOf(subject.path, words)}>{subjectShort(subject, words)}</a>
      <small className="place">{subjectPlace(subject, words)}</small>
      <small>
        {yearNumber === null ? '' : fillWords(comparePage.year, { year: yearNumber })}
        {year === null ? '' : comparePage.status[year.status]}
      </small>
      <button
        type="button"
        className="remove"
        aria-label={fillWords(comparePage.remove, { name: subjectName(subject, words) })}
        onClick={() => {
          onRemove(subject.id);
        }}
      >
        {comparePage.removeShort}
      </button>
    </th>
  );
}

function Cell({ cell, column, words }: CellProps): ReactElement {
  const { chartWords, comparePage } = words;
  const { value, difference } = cell;
  if (value === null) return <span className="v-none">{absenceText(column, words)}</span>;
  const text = formatValue(value.v, value.s, chartWords);
  const number = value.v !== null;
  return (
    <>
      {value.h === null ? (
        <span className={number ? 'v' : 'v-none'}>{text}</span>
      ) : (
        <a className="v" href={addressOf(value.h, words)}>
          {text}
        </a>
      )}
      {number && value.s !== 'exact' && value.w !== '' ? <small lang="zh-CN">“{value.w}”</small> : null}
      {value.o === null ? null : (
        <small className="warning">⚠ {fillWords(chartWords.contradicted, { v: formatNumber(value.o) })}</small>
      )}
      {value.k === null ? null : <small>{fillWords(comparePage.members, { k: value.k })}</small>}
      {number && value.k === null && value.c !== 'agency' ? <small>{chartWords.scopes[value.c]}</small> : null}
      {difference === null || difference === 0 ? null : <small className="difference">{signed(difference)}</small>}
    </>
  );
}

interface CellProps {
  readonly cell: CompareCell;
  readonly column: CompareColumn;
  readonly words: CompareWords;
}

function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}
