/** One report as escaped HTML: its source text with every extracted figure marked, the rebuilt tables, all checks, diagnostics and repairs. */
import type { Highlight, ReportShard } from '../../domain/shards.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { hanHtml } from '../../i18n/han-html.ts';
import { agencyHref, pageHref } from '../../i18n/href.ts';
import { identityText } from '../../i18n/identity-text.ts';
import { langOf } from '../../i18n/lang-of.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { checkListHtml } from '../checks/check-list-html.ts';
import { formTablesHtml } from '../form-tables-html.ts';
import { lineNoteHtml } from '../line-note-html.ts';
import { markdownStretches } from '../markdown-stretches.ts';
import { linkHtml, listHtml, ownNameHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { tableValues } from '../settle-observation.ts';
import { sourceTextHtml } from '../source-text-html.ts';
import { webAddress } from '../value-html.ts';
import { diagnosticListHtml } from './diagnostic-list-html.ts';
import { reportTitle } from './report-title.ts';

export function reportHtml(report: ReportShard, words: Words): string {
  const { sections, textNote } = words.reportPage;
  const { id } = report.summary;
  const marks = isMarkdown(report) ? markdownStretches(report.text) : [];
  const noteOf = (highlights: readonly Highlight[], line: string): string =>
    inOwnLanguage(lineNoteHtml(report, highlights, line, words), words);
  const text = sourceTextHtml(report, noteOf, marks);
  return [
    headHtml(report, words),
    waysHtml(report, words),
    sectionHtml(
      'text',
      sections.text,
      `${paragraphHtml(textNote, 'note')}${tagSwitchHtml(text, words)}<div class="source-text"${langOf(report.text, words)}>${text}</div>`,
    ),
    sectionHtml('tables', sections.tables, tablesHtml(report, words)),
    sectionHtml('checks', sections.checks, checkListHtml(report.checks, id, words)),
    sectionHtml('diagnostics', sections.diagnostics, diagnosticListHtml(report.diagnostics, id, words)),
  ].join('');
}

/** A note beside words in Chinese, on a page of another language. */
const inOwnLanguage = (note: string, { locale }: Words): string =>
  locale === 'zh' || note === '' ? note : `<div lang="${locale}">${note}</div>`;

/** Text files are often Markdown by another name: one head may be a sign like any, several are marks. */
function isMarkdown({ summary, text }: ReportShard): boolean {
  if (MARKDOWN.test(summary.file)) return true;
  return TEXT.test(summary.file) && (text.match(HEADS) ?? []).length >= LEAST_HEADS;
}

const MARKDOWN = /\.(?:md|markdown)$/iu; // takes `a.md`; leaves `a.txt`
const TEXT = /\.txt$/iu; // takes `a.txt`; leaves `a.html`
const HEADS = /^#{1,6} \S/gmu; // takes `## 一、总体情况`; leaves `#1` and `####`
const LEAST_HEADS = 3;

/** Shows the tags and marks of a report, by style alone; '' where the text has none. */
function tagSwitchHtml(text: string, { reportPage }: Words): string {
  if (!text.includes('<span class="tag')) return '';
  return `<p class="note screen-only"><label class="tag-switch"><input type="checkbox" id="show-tags" autocomplete="off"> ${escapeHtml(reportPage.showTags)}</label></p>`;
}

function headHtml(report: ReportShard, words: Words): string {
  const { summary } = report;
  const { reportPage, t } = words;
  const { name, year, title } = reportTitle(summary, words);
  const steps = [
    { name: t.nav.agencies, href: pageHref('agencies/', words) },
    { name, href: agencyHref(summary.agencyId, words) },
    { name: year, href: null },
  ];
  const condensed = reportPage.condensed(summary.publisher ?? reportPage.publisherUnknown);
  return [
    breadcrumbHtml(steps, words),
    `<h1>${nameHtml(title)}</h1>`,
    words.locale === 'zh' ? '' : ownNameHtml(summary.title ?? summary.agencyName),
    `<p class="year-facts">${hanHtml(factsText(report, name, words), words)}</p>`,
    summary.condensed ? `<p>${hanHtml(condensed, words)}</p>` : '',
    repairsHtml(report, words),
  ].join('');
}

function factsText(report: ReportShard, name: string, words: Words): string {
  const { summary } = report;
  const { reportPage, t } = words;
  const { cellsAsked, cellsRead, edition, file, proseFacts } = summary;
  const facts = [
    reportPage.file(file),
    edition === null ? t.edition.none : t.edition[edition],
    cellsAsked === 0 ? '' : reportPage.cells(numberText(cellsRead), numberText(cellsAsked)),
    reportPage.proseFacts(numberText(proseFacts)),
  ].filter((fact) => fact !== '');
  return `${facts.join(t.list.comma)}${t.list.stop}${identitySentence(report, name, words)}`;
}

/** Whose report it is: in few words where the name stands there as it is, with the whole evidence where it does not. */
function identitySentence({ identity, repairs }: ReportShard, localName: string, words: Words): string {
  const { reportPage, t, locale } = words;
  const name = locale === 'zh' ? identity.name : localName;
  const place = t.identity.places[identity.method.split(':')[0] ?? ''];
  const isPlain = identity.confidence === 'certain' && identity.writtenName === identity.name;
  if (isPlain && place !== undefined) return reportPage.identityPlain(place);
  if (repairs.length > 0) return reportPage.identityRepaired(name, t.confidence[identity.confidence]);
  return reportPage.identity(name, identityText(identity, words));
}

function repairsHtml({ repairs }: ReportShard, words: Words): string {
  if (repairs.length === 0) return '';
  const { sections, repair } = words.reportPage;
  const badge = `<span class="badge">${escapeHtml(sections.repairs)}</span>`;
  const items = repairs.map(
    ({ written, repaired, evidence }) => `<li>${badge} ${hanHtml(repair(written, repaired, evidence), words)}</li>`,
  );
  return `<ul class="plain" id="repairs">${items.join('')}</ul>`;
}

/** Anchors of the page's parts, the agency, the original. */
function waysHtml({ summary }: ReportShard, words: Words): string {
  const { sections, backToAgency, original } = words.reportPage;
  const address = summary.sourceUrl === null ? null : webAddress(summary.sourceUrl);
  const parts = (['text', 'tables', 'checks', 'diagnostics'] as const).map((part) =>
    linkHtml(`#${part}`, sections[part]),
  );
  const back = linkHtml(agencyHref(summary.agencyId, words), backToAgency);
  const away = address === null ? [] : [linkHtml(address, original)];
  return listHtml([...parts, back, ...away], 'inline-list screen-only');
}

function tablesHtml(report: ReportShard, words: Words): string {
  const { reportPage } = words;
  const { edition } = report.summary;
  if (edition === null) return paragraphHtml(reportPage.noTables);
  const values = tableValues(report);
  return paragraphHtml(reportPage.tablesNote, 'note') + formTablesHtml(edition, (metric) => values.get(metric), words);
}
