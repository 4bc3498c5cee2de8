/** The derived rates of the chosen side by side, the main ones at once and the others folded, each with its fraction; a rate that is undefined says so, it is never 0. */
import type { ReactElement } from 'react';
import { fillWords } from '../../charts/chart-words.ts';
import type { SubjectRate } from '../../domain/compared-subject.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import type { CompareColumn } from './compare-rows.ts';
import { addressOf, type CompareWords } from './compare-words.ts';
import { comparedRates, isMainRate, type ComparedRate } from './compared-rates.ts';
import { subjectShort } from './subject-names.ts';

export interface CompareRatesProps {
  readonly columns: readonly CompareColumn[];
  readonly words: CompareWords;
}

export function CompareRates({ columns, words }: CompareRatesProps): ReactElement | null {
  const { comparePage } = words;
  const rows = comparedRates(columns);
  if (rows.length === 0) return null;
  const main = rows.filter(isMainRate);
  const others = rows.filter((row) => !isMainRate(row));
  const folded = fillWords(main.length === 0 ? comparePage.ratesOpen : comparePage.ratesOpenOthers, {
    n: others.length,
  });
  return (
    <section className="section">
      <h2>{comparePage.rates}</h2>
      <p className="note">{comparePage.ratesNote}</p>
      {main.length === 0 ? null : <RatesTable rows={main} label={comparePage.rates} columns={columns} words={words} />}
      {others.length === 0 ? null : (
        <details>
          <summary>{folded}</summary>
          <RatesTable rows={others} label={folded} columns={columns} words={words} />
        </details>
      )}
    </section>
  );
}

interface RatesTableProps extends CompareRatesProps {
  readonly rows: readonly ComparedRate[];
  /** Names the box that scrolls. */
  readonly label: string;
}

function RatesTable({ rows, label, columns, words }: RatesTableProps): ReactElement {
  const { comparePage } = words;
  return (
    <div className="scroll sticky-first" tabIndex={0} role="region" aria-label={label}>
      <table className="compare-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{comparePage.rates}</th>
            {columns.map(({ key, subject, yearNumber }) => (
              <th key={key} scope="col" className="n">
                {subjectShort(subject, words)}
                <small>{yearNumber === null ? '' : fillWords(comparePage.year, { year: yearNumber })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, names, cells }) => (
            <tr key={id}>
              <th scope="row">
                <a href={addressOf(ratePath(id), words)}>{names[words.locale]}</a>
              </th>
              {cells.map((rate, i) => (
                <td key={columns[i]?.key} className="n">
                  <RateCell rate={rate} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RateCell({ rate, words }: { readonly rate: SubjectRate | null; readonly words: CompareWords }): ReactElement {
  const { comparePage } = words;
  if (rate === null) return <span className="v-none">{comparePage.noRate}</span>;
  const { t, f, k, w } = rate;
  return (
    <>
      <span className="v">{t === '' ? f : t}</span>
      {t === '' || f === '' ? null : <small>{fillWords(comparePage.bracketed, { v: f })}</small>}
      {w === null ? null : <small>{fillWords(comparePage.interval, { from: w[0], to: w[1] })}</small>}
      {k === null ? null : <small>{fillWords(comparePage.members, { k })}</small>}
    </>
  );
}
