/**
 * Public address of the site's root, with a slash at its end, from `ATLAS_SITE` and `ATLAS_BASE` as the build of the pages
 * takes them; null where the host is not known.
 */
export function siteRoot(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { ATLAS_SITE: site, ATLAS_BASE: base } = environment;
  if (site === undefined || site === '') return null;
  const path = base === undefined || base === '' ? '/' : base;
  return new URL(path.endsWith('/') ? path : `${path}/`, site).href;
}
