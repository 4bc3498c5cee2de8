/** The words that the comparison takes into the browser, with the smallest denominator of a rate written into its note. */
import { fillWords } from '../../charts/chart-words.ts';
import { LEAST_DENOMINATOR } from '../../forms/indicators.ts';
import type { Words } from '../../i18n/words.ts';

export function compareWords({
  locale,
  chartWords,
  comparePage,
}: Words): Pick<Words, 'locale' | 'chartWords' | 'comparePage'> {
  const ratesNote = fillWords(comparePage.ratesNote, { least: LEAST_DENOMINATOR });
  return { locale, chartWords, comparePage: { ...comparePage, ratesNote } };
}
