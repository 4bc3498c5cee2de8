/** The cell of a rate as escaped HTML: the rate, in small type what stands `aside`, or the fraction alone, which sorts last, where it must do. */
import { escapeHtml } from '../../domain/escape-html.ts';
import type { IndicatorText } from '../../i18n/indicator-text.ts';
import { roundedRate } from './rounded-rate.ts';

/** `aside`: '' for nothing. */
export function rateCellHtml({ fraction, text }: IndicatorText, value: number, aside: string): string {
  if (text === '') return `<td class="n" data-sort="">${escapeHtml(fraction)}</td>`;
  const small = aside === '' ? '' : ` <small>${escapeHtml(aside)}</small>`;
  return `<td class="n" data-sort="${roundedRate(value)}">${escapeHtml(text)}${small}</td>`;
}
