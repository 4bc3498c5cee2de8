/** A sum of what was stated, with its sign and how many of how many stated it, as escaped HTML; words where nobody did. */
import type { RegionTotal } from '../../domain/region-shard.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';

export function totalCellHtml({ sum, state, stated, members }: RegionTotal, { regionsPage, t }: Words): string {
  if (sum === null) return noneHtml(members > 0 ? regionsPage.noneStated : '');
  const number = escapeHtml(`${t.state.sign[state] ?? ''}${numberText(sum)}`);
  const coverage = escapeHtml(regionsPage.totalOf(numberText(stated), numberText(members)));
  return `<span class="v">${number}</span> <small>${coverage}</small>`;
}

export const noneHtml = (text: string): string => `<span class="v-none">${escapeHtml(text)}</span>`;
