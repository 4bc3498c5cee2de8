/** How the agency was told: every name under which it came, with place, means, evidence and confidence. */
import type { AgencyName } from '../../domain/shards.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { hanHtml } from '../../i18n/han-html.ts';
import { identityText } from '../../i18n/identity-text.ts';
import type { Words } from '../../i18n/words.ts';

export function agencyNamesHtml(names: readonly AgencyName[], words: Words): string {
  const { agencyPage } = words;
  const isOpen = names.some(({ confidence }) => confidence === 'open');
  const summary = names.length > 1 ? agencyPage.namesMerged(names.length) : agencyPage.namesOne;
  const items = names.map((name) => `<li>${hanHtml(identityText(name, words), words)}</li>`);
  return `<details${isOpen ? ' open' : ''}><summary>${escapeHtml(summary)}</summary><ul>${items.join('')}</ul></details>`;
}
