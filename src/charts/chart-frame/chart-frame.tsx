/**
 * The one wrapper of every chart: a sentence with its numbers, unit, year and coverage, the same rows as a table,
 * its CSV and its source. All of these are required, so that a chart without them cannot be written.
 */
import type { ReactElement, ReactNode } from 'react';
import type { ChartWords } from '../chart-words.ts';

export interface ChartCell {
  readonly text: string;
  /** Address of the proof or of the agency; null for plain text. */
  readonly href: string | null;
  readonly numeric: boolean;
  /** Language of the text where it is not the page's. */
  readonly lang?: string | undefined;
}

export interface ChartTable {
  readonly heads: readonly { readonly text: string; readonly numeric: boolean }[];
  /** First cell of a row is its head. */
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartFrameProps {
  readonly title: string;
  /** One sentence that holds the chart's numbers; the drawing's text alternative as well. */
  readonly sentence: string;
  readonly unit: string;
  readonly year: string;
  /** Numbers stated of rows in all: 41/63 家. */
  readonly coverage: string;
  /** Counted under the chart: rows without a number, by reason. */
  readonly notes: readonly string[];
  /** The same rows as a table, folded under the drawing, or a ready table (escaped HTML) shown in full beneath it. */
  readonly table: ChartTable | { readonly html: string };
  readonly csv: string;
  readonly source: { readonly href: string; readonly text: string };
  readonly words: ChartWords;
  readonly children: ReactNode;
}

export function ChartFrame(props: ChartFrameProps): ReactElement {
  const { title, sentence, unit, year, coverage, notes, table, csv, source, words } = props;
  return (
    <figure className="chart-frame">
      <figcaption>
        <strong>{title}</strong>
        <span className="chart-facts">
          {[year, `${words.unit}${unit}`, coverage].filter((part) => part !== '').join(' · ')}
        </span>
        <span className="chart-sentence">{sentence}</span>
      </figcaption>
      {props.children}
      {notes.length === 0 ? null : <p className="chart-notes">{notes.join(words.listStop)}</p>}
      <div className="chart-ways">
        {'html' in table ? null : <RowsAsTable table={table} title={title} words={words} />}
        <a href={csv}>{words.csv}</a>
        <button type="button" data-save="svg">
          {words.svg}
        </button>
        <button type="button" data-save="png">
          {words.png}
        </button>
        <a href={source.href}>{source.text}</a>
      </div>
      {'html' in table ? <div dangerouslySetInnerHTML={{ __html: table.html }} /> : null}
    </figure>
  );
}

function RowsAsTable({
  table,
  title,
  words,
}: {
  readonly table: ChartTable;
  readonly title: string;
  readonly words: ChartWords;
}): ReactElement {
  return (
    <details>
      <summary>{words.table}</summary>
      <div className="scroll">
        <table className="wraps">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head.text} scope="col" className={head.numeric ? 'n' : undefined}>
                  {head.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>{row.map((cell, column) => tableCell(cell, column))}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function tableCell(cell: ChartCell, column: number): ReactElement {
  const content = cell.href === null ? cell.text : <a href={cell.href}>{cell.text}</a>;
  const className = cell.numeric ? 'n' : undefined;
  if (column > 0) {
    return (
      <td key={column} className={className} lang={cell.lang}>
        {content}
      </td>
    );
  }
  return (
    <th key={column} scope="row" className={className} lang={cell.lang}>
      {content}
    </th>
  );
}
