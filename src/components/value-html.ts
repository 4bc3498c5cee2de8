/**
 * A settled value as an escaped HTML fragment: each number is a link to its proof, on our report page or at the publisher's.
 * Used by components and by the builders of whole tables.
 */
import type { Proof, SettledValue } from '../domain/settled-value.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { reportHref } from '../i18n/href.ts';
import { numberText } from '../i18n/number-text.ts';
import { langOf } from '../i18n/lang-of.ts';
import { unitText } from '../i18n/unit-text.ts';
import { valueText, type ValueBadge } from '../i18n/value-text.ts';
import type { Words } from '../i18n/words.ts';

export interface ValueOptions {
  /** Print the unit behind the number. */
  readonly unit?: boolean;
  /** Leave out badges and the words as written, as in dense tables; the state still shows in the number. */
  readonly bare?: boolean;
}

export function valueHtml(
  value: SettledValue,
  words: Words,
  { unit = false, bare = false }: ValueOptions = {},
): string {
  const text = valueText(value, words);
  const main = linked(escapeHtml(text.main), proofHref(value.proof, words), text.hasNumber ? 'v' : 'v v-none');
  const behind = unit && text.hasNumber ? ` <span class="v-unit">${escapeHtml(unitText(value, words))}</span>` : '';
  if (bare)
    return (
      main +
      behind +
      text.badges
        .filter(({ kind }) => kind === 'conflict')
        .map(badgeHtml(value, words))
        .join('')
    );
  const beside =
    text.beside === '' ? '' : ` <q class="v-raw"${langOf(text.beside, words)}>${escapeHtml(text.beside)}</q>`;
  return main + behind + beside + text.badges.map(badgeHtml(value, words)).join('');
}

/** The words shown where an agency has no report at all for a year. */
export const noReportHtml = ({ t }: Words): string => `<span class="v-none">${escapeHtml(t.state.noReport)}</span>`;

/** Address that proves a value, or null where nothing stands in the source. */
export function proofHref(proof: Proof | null, words: Pick<Words, 'root'>): string | null {
  if (proof === null) return null;
  return proof.kind === 'report' ? reportHref(proof.reportId, words, proof.anchor) : webAddress(proof.url);
}

const WEB_ADDRESS = /^https?:\/\//u; // takes https://example.gov.cn/x; leaves javascript:alert(1)

/** Only web addresses become links; whatever else a file gives as its address is not one. */
export const webAddress = (url: string): string | null => (WEB_ADDRESS.test(url) ? url : null);

function linked(html: string, address: string | null, className: string): string {
  if (address === null) return `<span class="${className}">${html}</span>`;
  return `<a class="${className}" href="${escapeHtml(address)}">${html}</a>`;
}

function badgeHtml(value: SettledValue, words: Words): (badge: ValueBadge) => string {
  const { t } = words;
  return ({ kind, label, explanation }) => {
    const title = escapeHtml(explanation);
    if (kind !== 'conflict' || value.conflict === null) {
      return ` <abbr class="badge badge-${kind}" title="${title}">${escapeHtml(label)}</abbr>`;
    }
    const other = `${t.source[value.conflict.source]} ${numberText(value.conflict.value)}`;
    return ` <span class="badge badge-conflict" title="${title}">⚠ ${linked(escapeHtml(other), proofHref(value.conflict.proof, words), 'v-other')}</span>`;
  };
}
