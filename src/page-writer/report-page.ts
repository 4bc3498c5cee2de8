/** The text of a report's page in one language. */
import { reportHtml } from '../components/report/report-html.ts';
import { reportTitle } from '../components/report/report-title.ts';
import type { ReportShard } from '../domain/shards.ts';
import type { Words } from '../i18n/words.ts';
import type { PageText } from './page-slots.ts';

export function reportPage(report: ReportShard, words: Words): PageText {
  const { name, year, title } = reportTitle(report.summary, words);
  const description = words.reportPage.description(name, year);
  return { id: report.summary.id, title, description, body: reportHtml(report, words) };
}
