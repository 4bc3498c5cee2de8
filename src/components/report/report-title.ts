/** The name of a report's agency, its year and the title of its page, in the reader's language. */
import type { ReportSummary } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import type { Words } from '../../i18n/words.ts';

export interface ReportTitle {
  readonly name: string;
  readonly year: string;
  readonly title: string;
}

export function reportTitle(summary: ReportSummary, words: Words): ReportTitle {
  const { reportPage, t } = words;
  const year = summary.year === null ? t.yearUnknown : t.year(summary.year);
  const name = agencyName({ id: summary.agencyId, name: summary.agencyName }, words);
  return { name, year, title: summary.year === null ? reportPage.undatedTitle(name) : reportPage.title(name, year) };
}
