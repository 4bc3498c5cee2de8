/**
 * Sets a finished site aside before Astro empties its folder, so that the page writer may keep what did not change. A site counts
 * as finished by the list of its files (`written-list.ts`), which is written last and goes with it.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LIST = 'written-pages.ndjson';

/** Beside the folder of the site, never in it: neither is published. */
export const placesBeside = (site) => {
  const bare = site.replace(END_SLASH, '');
  return { list: `${bare}.${LIST}`, before: `${bare}.before`, beforeList: join(`${bare}.before`, LIST) };
};

const END_SLASH = /[/\\]+$/u; // takes the slash of `dist/`; leaves `dist`

/** A build that was broken off leaves the site before it, which is set aside still. */
export function setAside(site) {
  const { list, before } = placesBeside(site);
  if (existsSync(list) && existsSync(site)) {
    rmSync(before, { recursive: true, force: true });
    renameSync(list, join(site, LIST));
  }
  if (!existsSync(join(site, LIST))) return;
  rmSync(before, { recursive: true, force: true });
  renameSync(site, before);
}

/** Nothing is kept of a site whose pages Astro renders itself. */
export function dropAside(site) {
  const { list, before } = placesBeside(site);
  for (const path of [list, before]) rmSync(path, { recursive: true, force: true });
}
