/** An agency's profile as escaped HTML: its newest year in full, its other years beside it; of one whose reports tell no year, where they are. */
import { renderElement } from '../../charts/render-element.ts';
import type { Edition } from '../../domain/report.ts';
import type { AgencyShard, AgencyYear } from '../../domain/shards.ts';
import { EDITIONS } from '../../forms/editions.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { agencyHref, regionHref, reportHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { placeSteps } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { chartSources, type ChartSources } from '../agency-sources.ts';
import { BalanceChart } from '../balance-chart.tsx';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { checkListHtml } from '../checks/check-list-html.ts';
import { formTablesHtml } from '../form-tables-html.ts';
import { linkHtml, listHtml, ownNameHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { agencyNamesHtml } from './agency-names-html.ts';
import { breakdownsHtml } from './breakdowns-html.ts';
import { comparisonsHtml } from './comparisons-html.ts';
import { figuresHtml } from './figures-html.ts';
import { indicatorsHtml } from './indicators-html.ts';
import type { ProfileContext } from './profile-context.ts';
import { ratesOverYearsHtml } from './rates-over-years-html.ts';
import { useHtml } from './use-html.ts';
import { yearFactsHtml } from './year-facts-html.ts';
import { yearsHtml } from './years-html.ts';

export function profileHtml(shard: AgencyShard, context: ProfileContext, words: Words): string {
  const { agency, years } = shard;
  const newest = years.find(({ status }) => status === 'full') ?? years[0];
  if (newest === undefined) return undatedHtml(shard, context, words);
  const { agencyPage } = words;
  const { sections } = agencyPage;
  const sources = chartSources(agency, newest, words);
  return [
    headHtml(shard, newest, context, words),
    sectionHtml('figures', agencyPage.figuresOf(newest.year), figuresHtml(newest, words)),
    newest.comparisons.length === 0
      ? ''
      : sectionHtml('peers', sections.peers, comparisonsHtml(agency, newest, context, words)),
    reportSectionsHtml(newest, sources, words),
    years.length > 1
      ? sectionHtml('years', sections.years, yearsHtml(years, sources, words) + ratesOverYearsHtml(years, words))
      : '',
    sectionHtml('use', sections.use, useHtml(agency, newest, context, words)),
    neighboursHtml(shard.neighbours, words),
  ].join('');
}

/** The first report without a year bears this id, see `assignReportIds`. */
function undatedHtml(shard: AgencyShard, context: ProfileContext, words: Words): string {
  const { undated, undatedReport } = words.agencyPage;
  const link = linkHtml(reportHref(`${shard.agency.id}-undated`, words), undatedReport);
  return [
    headHtml(shard, null, context, words),
    paragraphHtml(undated, 'note'),
    `<p>${link}</p>`,
    neighboursHtml(shard.neighbours, words),
  ].join('');
}

function headHtml(shard: AgencyShard, newest: AgencyYear | null, { places }: ProfileContext, words: Words): string {
  const { agency, names } = shard;
  const steps = placeSteps(agency.region, places, words).map(({ name, code }) => ({
    name,
    href: code !== null && places.has(code) ? regionHref(code, words) : null,
  }));

  return [
    breadcrumbHtml([...steps, { name: words.t.kind[agency.kind], href: null }], words),
    `<h1>${nameHtml(agencyName(agency, words))}</h1>`,
    words.locale === 'zh' ? '' : ownNameHtml(agency.name),
    newest === null ? '' : yearFactsHtml(shard, newest, words),
    agencyNamesHtml(names, words),
  ].join('');
}

/** What only a whole report has, in the order of the page. */
function reportSectionsHtml(year: AgencyYear, sources: ChartSources, words: Words): string {
  const { report, breakdowns, checks, improvements } = year;
  if (report === null) return ratesHtml(year, words);
  const { agencyPage, t } = words;
  const { sections } = agencyPage;
  const isShown = (list: readonly unknown[]): boolean => list.length > 0;
  const parts = breakdownsHtml(breakdowns, report.id, t.year(year.year), sources, words);
  return [
    isShown(breakdowns) ? sectionHtml('breakdowns', sections.breakdowns, parts) : '',
    report.edition === null ? '' : tablesHtml(year, report.edition, sources, words),
    ratesHtml(year, words),
    isShown(checks) ? sectionHtml('checks', sections.checks, checkListHtml(checks, report.id, words)) : '',
    isShown(improvements) ? improvementsHtml(improvements, report.id, words) : '',
  ].join('');
}

function ratesHtml({ indicators, status }: AgencyYear, words: Words): string {
  if (indicators.length === 0) return '';
  const content = indicatorsHtml(indicators, status, words);
  return sectionHtml('indicators', words.agencyPage.sections.indicators, content);
}

function tablesHtml(year: AgencyYear, edition: Edition, sources: ChartSources, words: Words): string {
  const { agencyPage, t } = words;
  const byMetric = new Map(year.values.map((value) => [value.metric, value]));
  const valueOf = (metric: string) => byMetric.get(metric);
  const missing = year.report === null ? 0 : year.report.cellsAsked - year.report.cellsRead;
  const note =
    agencyPage.tablesFrom(year.year, t.edition[edition]) +
    (missing > 0 ? agencyPage.missingCells(numberText(missing)) : '');
  const chart = BalanceChart({ edition: EDITIONS[edition], values: valueOf, year: t.year(year.year), sources, words });
  const content = paragraphHtml(note, 'note') + renderElement(chart) + formTablesHtml(edition, valueOf, words);
  return sectionHtml('tables', agencyPage.sections.tables, content);
}

function improvementsHtml(improvements: AgencyYear['improvements'], reportId: string, words: Words): string {
  const { agencyPage, locale } = words;
  const lang = locale === 'zh' ? '' : ' lang="zh-CN"';
  const items = improvements.map(({ text, anchor }) => linkHtml(reportHref(reportId, words, anchor), text, lang));
  const content = paragraphHtml(agencyPage.improvementsNote, 'note') + listHtml(items, 'improvements');
  return sectionHtml('improvements', agencyPage.sections.improvements, content);
}

function neighboursHtml(neighbours: AgencyShard['neighbours'], words: Words): string {
  if (neighbours.length === 0) return '';
  const items = neighbours.map((other) => linkHtml(agencyHref(other.id, words), agencyName(other, words)));
  return sectionHtml(
    'neighbours',
    words.agencyPage.sections.neighbours,
    listHtml(items, 'inline-list'),
    'section screen-only',
  );
}
