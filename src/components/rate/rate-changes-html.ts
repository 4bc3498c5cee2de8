/** The largest rises and falls of a rate against the year before, as a section of escaped HTML; '' where nothing can be compared. */
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText, numberText, percentPointsText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { changesSectionHtml } from '../changes-section-html.ts';
import { rateCellHtml } from './rate-cell-html.ts';
import type { RateFigures } from './rate-figures.ts';

export function rateChangesHtml({ changes, indicator }: RateFigures, words: Words): string {
  const { ratesPage } = words;
  const least = numberText(indicator.leastDenominator);
  return changesSectionHtml(
    changes,
    {
      head: ratesPage.change,
      counts: (...counts) => ratesPage.changeCounts(least, ...counts),
      note: ratesPage.changesNote,
      cellHtml: (row) => {
        const text = indicatorText(indicator, { ...row, id: indicator.id }, words);
        return rateCellHtml(text, row.value, row.interval === null ? text.fraction : intervalText(row.interval, words));
      },
      byText: percentPointsText,
    },
    words,
  );
}
