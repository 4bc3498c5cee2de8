/** An address of the site with its host where the site knows it (`ATLAS_SITE`), else as it is. */
export const wholeAddress = (path: string, site: URL | undefined): string =>
  site === undefined ? path : new URL(path, site).href;
