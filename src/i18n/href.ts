/**
 * The one place where addresses of the site are made, so that it works below any sub-path.
 * Takes a path from the site's root without a leading slash ('' is the home page), gives an address with the base.
 */

export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${encodeURI(path)}`;
}

export const agencyHref = (id: string): string => href(`agencies/${id}/`);

/** The report page, or one highlight on it. */
export const reportHref = (id: string, anchor = ''): string =>
  `${href(`reports/${id}/`)}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;

export const metricHref = (id: string): string => href(`metrics/${id}/`);

/** A chart alone, for other people's pages. */
export const embedHref = (metric: string): string => href(`embed/${metric}/`);

export const regionHref = (code: string): string => href(`regions/${code}/`);

/** A download by its path below `/data/`. */
export const downloadHref = (path: string): string => href(`data/${path}`);
