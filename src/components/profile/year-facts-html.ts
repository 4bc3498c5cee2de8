/** Under the name: kind, year, how complete the report is, and the ways to the report and its original. */
import type { AgencyShard, AgencyYear, ReportSummary } from '../../domain/shards.ts';
import { hanHtml } from '../../i18n/han-html.ts';
import { reportHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, listHtml, paragraphHtml } from '../markup.ts';
import { webAddress } from '../value-html.ts';

export function yearFactsHtml({ agency, identity }: AgencyShard, year: AgencyYear, words: Words): string {
  const { agencyPage, t } = words;
  const { report } = year;
  const facts = report === null ? [] : reportFacts(report, words);
  const aliases = agency.aliases.filter((alias) => !isMisprint(alias, identity.repairs));
  const sentences = [
    `${[t.kind[agency.kind], t.year(year.year), t.status[year.status], ...facts].join(t.list.comma)}${t.list.stop}`,
    aliases.length > 0 ? `${agencyPage.alias(aliases.join(t.list.pause))}${t.list.stop}` : '',
    agency.speaksForArea ? agencyPage.speaksForArea : '',
  ];
  return (
    `<p class="year-facts">${hanHtml(sentences.join(''), words)}</p>` +
    (year.status === 'partial' ? paragraphHtml(agencyPage.partial) : '') +
    (report === null ? '' : waysHtml(report, year.year, words))
  );
}

const isMisprint = (alias: string, repairs: AgencyShard['identity']['repairs']): boolean =>
  repairs.some(({ written, repaired }) => alias.includes(written) && !alias.includes(repaired));

function reportFacts(report: ReportSummary, { agencyPage, t }: Words): readonly string[] {
  const [read, asked] = [numberText(report.cellsRead), numberText(report.cellsAsked)];
  const complete = read === asked ? agencyPage.completeAll(asked) : agencyPage.completeness(read, asked);
  return [
    report.edition === null ? t.edition.none : t.edition[report.edition],
    report.cellsAsked > 0 ? complete : '',
    agencyPage.proseFacts(numberText(report.proseFacts)),
    report.publishedOn === null ? '' : agencyPage.publishedOn(report.publishedOn),
  ].filter((fact) => fact !== '');
}

function waysHtml({ id, sourceUrl }: ReportSummary, year: number, words: Words): string {
  const { agencyPage } = words;
  const original = sourceUrl === null ? null : webAddress(sourceUrl);
  return listHtml(
    [
      linkHtml(reportHref(id, words), agencyPage.reportOf(year)),
      ...(original === null ? [] : [linkHtml(original, agencyPage.original)]),
    ],
    'inline-list screen-only',
  );
}
