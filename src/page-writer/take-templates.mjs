/** Takes the pages with slots out of a built site: `agencies/atlas-slot-id/` and the same below a language's folder. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a page with slots, as in `page-slots.ts`. */
const SLOT = 'atlas-slot-id';
/** Folders of languages below the site's own. */
const LANGUAGE = /^[a-z]{2}$/u; // takes en; leaves data

export function takeTemplates(site, section) {
  const roots = [undefined, ...readdirSync(site).filter((name) => LANGUAGE.test(name))];
  return roots.flatMap((locale) => {
    const folder = join(site, locale ?? '', section, SLOT);
    if (!existsSync(folder)) return [];
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    return [{ locale, html }];
  });
}
