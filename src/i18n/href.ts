/**
 * The one place where addresses of the site are made, so that it works below any sub-path.
 * Takes a path from the site's root without a leading slash ('' is the home page), gives an address with the base.
 */
import type { Words } from './words.ts';

type Language = Pick<Words, 'root'>;

/** What exists once for all languages: downloads, the name index, pictures. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${encodeURI(path)}`;
}

/** A page in the reader's language. */
export const pageHref = (path: string, { root }: Language): string => href(`${root}${path}`);

export const agencyHref = (id: string, words: Language): string => pageHref(`agencies/${id}/`, words);

/** The report page, or one highlight on it. */
export const reportHref = (id: string, words: Language, anchor = ''): string =>
  `${pageHref(`reports/${id}/`, words)}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;

export const metricHref = (id: string, words: Language): string => pageHref(`metrics/${id}/`, words);

/** A chart alone, for other people's pages; one for all languages. */
export const embedHref = (metric: string): string => href(`embed/${metric}/`);

export const regionHref = (code: string, words: Language): string => pageHref(`regions/${code}/`, words);

/** A download by its path below `/data/`. */
export const downloadHref = (path: string): string => href(`data/${path}`);
