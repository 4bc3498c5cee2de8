/** The largest rises and falls of a metric against the year before, as a section of escaped HTML; '' where nothing can be compared. */
import { signedNumberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { changesSectionHtml } from '../changes-section-html.ts';
import { valueHtml } from '../value-html.ts';
import type { YearChange } from './year-changes.ts';

export const changesHtml = (changes: readonly YearChange[], words: Words): string =>
  changesSectionHtml(
    changes,
    {
      head: words.metricsPage.change,
      counts: words.metricsPage.changeCounts,
      note: '',
      cellHtml: ({ value }) => `<td class="n">${valueHtml(value, words, { bare: true })}</td>`,
      byText: signedNumberText,
    },
    words,
  );
