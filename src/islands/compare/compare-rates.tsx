/** The derived rates of the chosen side by side, each with its fraction; a rate that is undefined says so, it is never 0. */
import type { ReactElement } from 'react';
import { fillWords } from '../../charts/chart-words.ts';
import { comparePage } from '../../i18n/pages/compare.ts';
import { href } from '../../i18n/href.ts';
import type { SubjectRate } from '../../domain/compared-subject.ts';
import type { CompareColumn } from './compare-rows.ts';
import { rateRows } from './rate-rows.ts';

export function CompareRates({ columns }: { readonly columns: readonly CompareColumn[] }): ReactElement | null {
  const rows = rateRows(columns);
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{comparePage.rates}</h2>
      <p className="note">{comparePage.ratesNote}</p>
      <details>
        <summary>{fillWords(comparePage.ratesOpen, { n: rows.length })}</summary>
        <div className="scroll sticky-first" tabIndex={0} role="region" aria-label={comparePage.rates}>
          <table className="compare-table">
            <thead>
              <tr>
                <th scope="col">{comparePage.rates}</th>
                {columns.map(({ key, subject, yearNumber }) => (
                  <th key={key} scope="col" className="n">
                    {subject.short}
                    <small>{yearNumber === null ? '' : fillWords(comparePage.year, { year: yearNumber })}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, zh, cells }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${href('method/')}#indicator-${id}`}>{zh}</a>
                  </th>
                  {cells.map((rate, i) => (
                    <td key={columns[i]?.key} className="n">
                      <RateCell rate={rate} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function RateCell({ rate }: { readonly rate: SubjectRate | null }): ReactElement {
  if (rate === null) return <span className="v-none">{comparePage.noRate}</span>;
  const { t, f, k } = rate;
  return (
    <>
      <span className="v">{t === '' ? f : t}</span>
      {t === '' || f === '' ? null : <small>{`（${f}）`}</small>}
      {k === null ? null : <small>{fillWords(comparePage.members, { k })}</small>}
    </>
  );
}
