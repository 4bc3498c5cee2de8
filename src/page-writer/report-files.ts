/** The files of one report: its page in every language and its data as JSON. */
import { readReportLine } from '../dataset/read-agency-record.ts';
import { readReportShard } from '../dataset/read-shard.ts';
import { localPages, localTemplates } from './local-templates.ts';
import type { RenderedSlots } from './page-job.ts';
import type { PreparedFiles } from './prepared-files.ts';
import { reportPage } from './report-page.ts';

export function reportFiles(rendered: readonly RenderedSlots[]): (id: string) => PreparedFiles {
  const templates = localTemplates(rendered);
  return (id) => ({
    inputs: [readReportLine(id)],
    make: () => {
      const report = readReportShard(id);
      return [
        ...localPages(templates, 'reports', (words) => reportPage(report, words)),
        { path: `api/reports/${id}.json`, content: `${JSON.stringify(report)}\n` },
      ];
    },
  });
}
