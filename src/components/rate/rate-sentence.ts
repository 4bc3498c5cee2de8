/** The rates of a strip in one sentence: how many, how many of them none, the middle and the largest; under five, all of them. */
import { statedRows, type ChartRow } from '../../charts/chart-row.ts';
import { medianOf } from '../../charts/median-of.ts';
import { numberText, percentText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';

/** Values in per cent. */
export function rateSentence(rows: readonly ChartRow[], { ratesPage, t }: Words): string {
  const stated = statedRows(rows);
  const middle = medianOf(stated);
  const largest = stated.at(-1);
  if (largest === undefined) return '';
  if (middle === null) {
    const each = stated.map(({ label, value }) => ratesPage.one(label, percentText(value / ALL)));
    return `${each.join(t.list.pause)}${t.list.stop}`;
  }
  const shared = stated.filter(({ value }) => value === largest.value).length;
  const zeros = stated.filter(({ value }) => value === 0).length;
  const parts = [
    ratesPage.agencies(numberText(stated.length)),
    ...(zeros === 0 ? [] : [ratesPage.zeros(numberText(zeros))]),
    ratesPage.middle(percentText(middle.value / ALL)),
    ratesPage.largest(percentText(largest.value / ALL), largest.label, shared),
  ];
  return `${parts.join(t.list.comma)}${t.list.stop}`;
}

const ALL = 100;
