/** The files of one report: its page in every language and its data as JSON. */
import { readReportShard } from '../dataset/read-shard.ts';
import type { SiteFile } from './batch-writer.ts';
import type { RenderedSlots } from './page-job.ts';

export function reportFiles(_templates: readonly RenderedSlots[]): (id: string) => readonly SiteFile[] {
  return (id) => [{ path: `api/reports/${id}.json`, content: `${JSON.stringify(readReportShard(id))}\n` }];
}
