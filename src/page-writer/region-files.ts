/** The files beside a region's page: what the compare page fetches, and the page's data as JSON. */
import { COMPARED_IDS } from '../components/compare/compared-metrics.ts';
import { regionSubject } from '../components/compare/build-subject.ts';
import { readIndex, readRegionShard } from '../dataset/read-shard.ts';
import { placesEnOf } from '../i18n/place-text.ts';
import type { SiteFile } from './batch-writer.ts';
import { subjectPath } from './agency-files.ts';

export function regionFiles(): (code: string) => readonly SiteFile[] {
  const places = placesEnOf(readIndex());
  return (code) => {
    const shard = readRegionShard(code);
    return [
      { path: subjectPath(code), content: JSON.stringify(regionSubject(shard, COMPARED_IDS, places)) },
      { path: `api/regions/${code}.json`, content: `${JSON.stringify(shard)}\n` },
    ];
  };
}
