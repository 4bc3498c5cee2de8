/**
 * One line of HTML that puts a metric's chart on another page, as escaped HTML. `EmbedCode.astro` brings its looks and the
 * script that completes the address where the site does not know its host.
 */
import { escapeHtml } from '../../domain/escape-html.ts';
import { embedHref } from '../../i18n/href.ts';
import { metricName } from '../../i18n/metric-name.ts';
import { wholeAddress } from '../../i18n/whole-address.ts';
import type { Words } from '../../i18n/words.ts';

export function embedCodeHtml(metric: string, site: URL | undefined, words: Words): string {
  const address = wholeAddress(embedHref(metric), site);
  const code = `<iframe src="${address}" title="${metricName(metric, words)}" width="100%" height="480" loading="lazy"></iframe>`;
  return `<label class="embed-code screen-only"><span>${escapeHtml(words.sharePage.embed)}</span><input readonly value="${escapeHtml(code)}" data-embed="${escapeHtml(address)}"></label>`;
}
