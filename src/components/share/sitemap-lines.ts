/** The entries of a sitemap: each page in each language, with its twins in the others. Addresses are whole: the site must know its host. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { LOCALE_PARAMS } from '../../i18n/locale-paths.ts';
import { wordsOf } from '../../i18n/words.ts';

export function sitemapLines(paths: readonly string[], site: URL): readonly string[] {
  const languages = LOCALE_PARAMS.map(({ locale }) => wordsOf(locale));
  return paths.flatMap((path) => {
    const twins = languages.map((words) => ({
      lang: words.t.lang,
      address: escapeHtml(new URL(pageHref(path, words), site).href),
    }));
    const links = twins.map(
      ({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`,
    );
    return twins.map(({ address }) => `<url><loc>${address}</loc>${links.join('')}</url>\n`);
  });
}
