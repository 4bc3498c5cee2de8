/** Takes the pages with slots out of a built site: `agencies/atlas-slot-id/` and the same below a language's folder. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a page with slots, as in `page-slots.ts`. */
const SLOT = 'atlas-slot-id';
/** Folders of languages below the site's own. */
const LANGUAGE = /^[a-z]{2}$/u; // takes en; leaves data

/** Where Astro puts the page with slots of each kind. */
const FOLDERS = {
  agency: `agencies/${SLOT}`,
  report: `reports/${SLOT}`,
  region: `regions/${SLOT}`,
  regionPart: `regions/${SLOT}/part`,
  metric: `metrics/${SLOT}`,
  metricPart: `metrics/${SLOT}/part`,
  metricYear: `metrics/${SLOT}/year`,
  embed: `embed/${SLOT}`,
};

/** Pages of each kind, one for each language that has the kind. They are no part of the site and leave it. */
export function takeTemplates(site) {
  const roots = [undefined, ...readdirSync(site).filter((name) => LANGUAGE.test(name))];
  const templates = Object.fromEntries(
    Object.entries(FOLDERS).map(([kind, folder]) => [kind, roots.flatMap((locale) => readPage(site, locale, folder))]),
  );
  for (const root of roots) {
    for (const folder of Object.values(FOLDERS))
      rmSync(join(site, root ?? '', folder), { recursive: true, force: true });
  }
  return templates;
}

function readPage(site, locale, folder) {
  const file = join(site, locale ?? '', folder, 'index.html');
  return existsSync(file) ? [{ locale, html: readFileSync(file, 'utf8') }] : [];
}
