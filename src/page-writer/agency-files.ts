/** The files of one agency: its profile in every language, its rows as CSV, what the compare page fetches, its data as JSON. */
import { agencySubject } from '../components/compare/build-subject.ts';
import { COMPARED_IDS } from '../components/compare/compared-metrics.ts';
import { agencyCsv } from '../dataset/agency-csv.ts';
import { readAgencyShard, readIndex } from '../dataset/read-shard.ts';
import { placesEnOf } from '../i18n/place-text.ts';
import type { SiteFile } from './batch-writer.ts';
import type { RenderedSlots } from './page-job.ts';

export function agencyFiles(_templates: readonly RenderedSlots[]): (id: string) => readonly SiteFile[] {
  const places = placesEnOf(readIndex());
  return (id) => {
    const shard = readAgencyShard(id);
    return [
      { path: `agencies/${id}/observations.csv`, content: agencyCsv(shard) },
      { path: subjectPath(id), content: JSON.stringify(agencySubject(shard, COMPARED_IDS, places)) },
      { path: `api/agencies/${id}.json`, content: `${JSON.stringify(shard)}\n` },
    ];
  };
}

/** What the compare page fetches for one agency or region. */
export const subjectPath = (id: string): string => `compare/subjects/${id}/values.json`;
