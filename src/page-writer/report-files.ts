/** The files of one report: its page in every language and its data as JSON. */
import { readReportShard } from '../dataset/read-shard.ts';
import type { SiteFile } from './batch-writer.ts';
import { localPages, localTemplates } from './local-templates.ts';
import type { RenderedSlots } from './page-job.ts';
import { reportPage } from './report-page.ts';

export function reportFiles(rendered: readonly RenderedSlots[]): (id: string) => readonly SiteFile[] {
  const templates = localTemplates(rendered);
  return (id) => {
    const report = readReportShard(id);
    return [
      ...localPages(templates, 'reports', (words) => reportPage(report, words)),
      { path: `api/reports/${id}.json`, content: `${JSON.stringify(report)}\n` },
    ];
  };
}
