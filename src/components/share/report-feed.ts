/**
 * The feed of added reports as RSS 2.0: newest by date of publication where it is known, then by year; at most fifty.
 * A report whose date is unknown has none: no date is made up.
 */
import type { ReportSummary } from '../../domain/shards.ts';
import { escapeHtml } from '../../i18n/escape-html.ts';
import { href, reportHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { sharePage } from '../../i18n/pages/share.ts';
import { t } from '../../i18n/zh.ts';
import { wholeAddress } from '../../i18n/whole-address.ts';

const MOST = 50;

export function reportFeed(reports: readonly ReportSummary[], site: URL | undefined): string {
  const newest = [...reports].sort(newestFirst).slice(0, MOST);
  const own = wholeAddress(href('rss.xml'), site);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${t.site.name}：${sharePage.feed}</title>`,
    `<link>${escapeHtml(wholeAddress(href(''), site))}</link>`,
    `<atom:link href="${escapeHtml(own)}" rel="self" type="application/rss+xml"/>`,
    `<description>${sharePage.feedDescription}</description>`,
    `<language>${t.lang}</language>`,
    ...newest.map((report) => entry(report, site)),
    '</channel></rss>\n',
  ].join('\n');
}

function newestFirst(one: ReportSummary, other: ReportSummary): number {
  const [date, otherDate] = [one.publishedOn ?? '', other.publishedOn ?? ''];
  if (date !== otherDate) return date < otherDate ? 1 : -1;
  if (one.year !== other.year) return (other.year ?? -1) - (one.year ?? -1);
  return one.id < other.id ? -1 : 1;
}

function entry(report: ReportSummary, site: URL | undefined): string {
  const { cellsRead, cellsAsked, proseFacts, checks, publishedOn } = report;
  const year = report.year === null ? t.yearUnknown : t.year(report.year);
  const words =
    [
      sharePage.reportRead(numberText(cellsRead), numberText(cellsAsked), numberText(proseFacts)),
      sharePage.reportChecks(numberText(checks.pass), numberText(checks.fail)),
    ].join(t.list.comma) + t.list.stop;
  const date = publishedOn === null ? NaN : Date.parse(`${publishedOn}T00:00:00Z`);
  return [
    '<item>',
    `<title>${escapeHtml(report.title ?? `${report.agencyName}${year}`)}</title>`,
    `<link>${escapeHtml(wholeAddress(reportHref(report.id), site))}</link>`,
    `<guid isPermaLink="false">${escapeHtml(report.id)}</guid>`,
    `<description>${escapeHtml(words)}</description>`,
    ...(Number.isNaN(date) ? [] : [`<pubDate>${new Date(date).toUTCString()}</pubDate>`]),
    '</item>',
  ].join('');
}
