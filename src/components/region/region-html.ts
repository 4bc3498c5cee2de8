/** A region as escaped HTML: sums of what was stated, the members' spread and numbers, its parts, its neighbours, what is missing. */
import { agencyName } from '../../i18n/agency-name.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref, downloadHref, regionHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { linkHtml, listHtml, ownNameHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import type { ProfileContext } from '../profile/profile-context.ts';
import { besidePlaces } from './beside-places.ts';
import { besideRatesHtml } from './beside-rates-html.ts';
import { besideTotalsHtml } from './beside-totals-html.ts';
import { ratesTableHtml } from './rates-table-html.ts';
import type { RegionFigures } from './region-figures.ts';
import { regionListHtml } from './region-list-html.ts';
import { regionSpreadHtml } from './region-spread-html.ts';
import { totalsTableHtml } from './totals-table-html.ts';

export function regionHtml(
  figures: RegionFigures,
  context: Pick<ProfileContext, 'places' | 'domains'>,
  words: Words,
): string {
  const { metrics } = figures;
  const { places } = context;
  return [
    headHtml(figures, places, words),
    metrics.length > 0 ? totalsHtml(figures, words) + regionSpreadHtml(figures, context, words) : '',
    metrics.length === 0 ? agenciesHtml(figures, words) : '',
    childrenHtml(figures, places, words),
    withoutHtml(figures, words),
    besideHtml(figures, places, words),
  ].join('');
}

function headHtml({ shard }: RegionFigures, places: PlacesEn, words: Words): string {
  const steps = shard.ancestors.map((step) => ({
    name: regionName(step, places, words),
    href: regionHref(step.code, words),
  }));
  const { agencies } = shard;
  const reports = agencies.flatMap((agency) => agency.years).filter(({ status }) => status === 'full').length;
  const partial = agencies.filter((agency) => agency.years.every(({ status }) => status === 'partial')).length;
  const counts = [agencies.length, reports, partial].map(numberText) as [string, string, string];
  return [
    breadcrumbHtml(steps, words),
    `<h1>${escapeHtml(regionName(shard, places, words))}</h1>`,
    words.locale === 'zh' ? '' : ownNameHtml(shard.name),
    paragraphHtml(words.regionsPage.summary(...counts), 'lead'),
    downloadsHtml(shard.code, words),
  ].join('');
}

/** What the charts and tables of the page are drawn from; a nation's rows are those of the metrics. */
function downloadsHtml(code: string, { regionsPage }: Words): string {
  if (code === 'cn') return '';
  const [csv, excel] = ['', '_excel'].map((twin) => downloadHref(`regions/${code}${twin}.csv`)) as [string, string];
  return listHtml([linkHtml(csv, regionsPage.csv), linkHtml(excel, regionsPage.excel)], 'inline-list screen-only');
}

function totalsHtml(figures: RegionFigures, words: Words): string {
  const { rates } = figures;
  const tables = totalsTableHtml(figures, words) + (rates.length > 0 ? ratesTableHtml(rates, words) : '');
  return sectionHtml('totals', words.regionsPage.sections.totals, tables);
}

function agenciesHtml({ shard }: RegionFigures, words: Words): string {
  const items = shard.agencies.map((agency) => linkHtml(agencyHref(agency.id, words), agencyName(agency, words)));
  return sectionHtml('agencies', words.regionsPage.sections.agencies, listHtml(items, 'inline-list'));
}

function childrenHtml({ shard: { children } }: RegionFigures, places: PlacesEn, words: Words): string {
  if (children.length === 0) return '';
  return sectionHtml('children', words.regionsPage.sections.children, regionListHtml(children, places, words));
}

function withoutHtml({ shard: { withoutReport } }: RegionFigures, words: Words): string {
  const { locale, regionsPage } = words;
  if (withoutReport.length === 0) return '';
  const items = withoutReport.map(({ name, nameEn }) => {
    const lang = locale === 'en' && nameEn === null ? ' lang="zh-CN"' : '';
    return `<li${lang}>${escapeHtml(locale === 'en' ? (nameEn ?? name) : name)}</li>`;
  });
  const content =
    paragraphHtml(regionsPage.withoutNote(numberText(withoutReport.length)), 'note') +
    `<ul class="inline-list without">${items.join('')}</ul>`;
  return sectionHtml('without', regionsPage.sections.without, content);
}

function besideHtml(figures: RegionFigures, places: PlacesEn, words: Words): string {
  const { shard, years } = figures;
  if (shard.neighbours.length === 0) return '';
  const [year] = years;
  const known = shard.neighbours.filter(({ code }) => places.has(code));
  const content =
    (year === undefined ? '' : tablesHtml(figures, year, places, words)) + regionListHtml(known, places, words);
  return sectionHtml('neighbours', words.regionsPage.sections.beside, content, 'section screen-only');
}

function tablesHtml(
  { shard, besideMetrics, besideRates }: RegionFigures,
  year: number,
  names: PlacesEn,
  words: Words,
): string {
  const places = besidePlaces(shard, year);
  return (
    besideTotalsHtml(places, besideMetrics, year, names, words) +
    besideRatesHtml(places, besideRates, year, names, words)
  );
}
