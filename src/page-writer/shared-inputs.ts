/**
 * The key of all that every written file hangs on besides its own data: the writer's code with its dictionaries, the pages with
 * slots, the public address, names of places and axes of charts. The version of the data is left out: it stands on every page,
 * is of one length, and is put in anew (`keep-files.ts`).
 */
import type { AtlasIndex } from '../domain/shards.ts';
import type { RenderedTemplates } from './page-job.ts';
import { keyOf } from './prepared-files.ts';

export function sharedKey(
  code: string,
  templates: RenderedTemplates,
  site: string | null,
  { version, regions, metrics }: AtlasIndex,
): string {
  const pages = JSON.stringify(templates).replaceAll(version, VERSION_SLOT);
  const names = regions.map(({ code: of, name, nameEn }) => [of, name, nameEn]);
  const domains = metrics.map(({ id, domain }) => [id, domain]);
  return keyOf([
    code,
    pages,
    JSON.stringify(site),
    JSON.stringify(names),
    JSON.stringify(domains),
    `${version.length}`,
  ]);
}

const VERSION_SLOT = 'atlas-slot-version';
