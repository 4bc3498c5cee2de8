/** The index of the atlas: what it holds and what it could not read. */
import type { AtlasIndex } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { Dataset } from './build-dataset.ts';
import { buildMetricShard } from './build-metric-shard.ts';
import { countMembers, regionCodes } from './build-region-shard.ts';
import { atlasYears } from './download-source.ts';
import { levelOf } from './region-tree.ts';
import { isComplete } from './report-summary.ts';

/** `version` is a hash of the data, so that equal data has an equal version. */
export function buildIndex(dataset: Dataset, version: string): AtlasIndex {
  const { reports, agencies, tree, members, unreadable, rejectedRows } = dataset;
  return {
    version,
    reports: reports.length,
    agencies: agencies.length,
    partialAgencyYears: agencies.flatMap(({ years }) => years).filter(({ status }) => status === 'partial').length,
    completeReports: reports.filter(({ entry: { summary } }) => isComplete(summary)).length,
    observations: countObservations(dataset),
    years: atlasYears(dataset),
    unreadable,
    rejectedRows,
    metrics: CATALOGUE.map(({ id }) => {
      const { counts, suspected, domain } = buildMetricShard(agencies, id);
      return { id, counts, suspected, domain };
    }),
    regions: regionCodes(dataset).map((code) => ({
      code,
      name: tree.nameOf(code),
      nameEn: tree.nameEnOf(code),
      level: levelOf(code),
      ...countMembers(members.get(code) ?? []),
    })),
  };
}

/** Numbers that were read or typed; what is missing or blank is not counted. */
function countObservations({ reports, agencies }: Dataset): number {
  const read = reports.flatMap(({ report }) => report.observations).filter(({ value }) => value !== null);
  const values = agencies.flatMap(({ years }) => years.flatMap((year) => [...year.values.values()]));
  return read.length + values.filter(({ source }) => source === 'transcribed').length;
}
