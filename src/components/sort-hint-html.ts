/** In a caption, that the rows can be sorted, as escaped HTML; shown where script is there to sort them. */
import { escapeHtml } from '../domain/escape-html.ts';
import type { Words } from '../i18n/words.ts';

export const sortHintHtml = ({ metricsPage }: Words): string =>
  `<span class="with-script">${escapeHtml(metricsPage.sortHint)}</span>`;
