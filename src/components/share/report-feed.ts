/**
 * The feed of added reports as RSS 2.0: newest by date of publication where it is known, then by year; at most fifty.
 * A report whose date is unknown has none: no date is made up.
 */
import type { ReportSummary } from '../../domain/shards.ts';
import { escapeXml } from '../../i18n/escape-xml.ts';
import { pageHref, reportHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { wholeAddress } from '../../i18n/whole-address.ts';
import type { Words } from '../../i18n/words.ts';
import { reportTitle } from '../report/report-title.ts';

const MOST = 50;

export function reportFeed(reports: readonly ReportSummary[], site: URL, words: Words): string {
  const { sharePage, t } = words;
  const newest = [...reports].sort(newestFirst).slice(0, MOST);
  const own = wholeAddress(pageHref('rss.xml', words), site);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${t.site.name}${t.list.colon}${sharePage.feed}</title>`,
    `<link>${escapeXml(wholeAddress(pageHref('', words), site))}</link>`,
    `<atom:link href="${escapeXml(own)}" rel="self" type="application/rss+xml"/>`,
    `<description>${sharePage.feedDescription}</description>`,
    `<language>${t.lang}</language>`,
    ...newest.map((report) => entry(report, site, words)),
    '</channel></rss>\n',
  ].join('\n');
}

function newestFirst(one: ReportSummary, other: ReportSummary): number {
  const [date, otherDate] = [one.publishedOn ?? '', other.publishedOn ?? ''];
  if (date !== otherDate) return date < otherDate ? 1 : -1;
  if (one.year !== other.year) return (other.year ?? -1) - (one.year ?? -1);
  return one.id < other.id ? -1 : 1;
}

function entry(report: ReportSummary, site: URL, words: Words): string {
  const { sharePage, t } = words;
  const { cellsRead, cellsAsked, proseFacts, checks, publishedOn } = report;
  const said =
    [
      sharePage.reportRead(numberText(cellsRead), numberText(cellsAsked), numberText(proseFacts)),
      sharePage.reportChecks(numberText(checks.pass), numberText(checks.fail)),
    ].join(t.list.comma) + t.list.stop;
  const date = publishedOn === null ? NaN : Date.parse(`${publishedOn}T00:00:00Z`);
  return [
    '<item>',
    `<title>${escapeXml(titleOf(report, words))}</title>`,
    `<link>${escapeXml(wholeAddress(reportHref(report.id, words), site))}</link>`,
    `<guid isPermaLink="false">${escapeXml(report.id)}</guid>`,
    `<description>${escapeXml(said.trim())}</description>`,
    ...(Number.isNaN(date) ? [] : [`<pubDate>${new Date(date).toUTCString()}</pubDate>`]),
    '</item>',
  ].join('');
}

/** The report's own title in Chinese where it has one; agency and year by rule otherwise. */
function titleOf(report: ReportSummary, words: Words): string {
  const { title } = reportTitle(report, words);
  return words.locale === 'zh' && report.title !== null ? report.title : title;
}
