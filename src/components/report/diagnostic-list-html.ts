/** All diagnostics of a report, the grave ones first, each with line and column. */
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../domain/diagnostic-codes.ts';
import type { PlacedDiagnostic } from '../../domain/shards.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { diagnosticText } from '../../i18n/diagnostic-text.ts';
import { hanHtml } from '../../i18n/han-html.ts';
import type { Words } from '../../i18n/words.ts';
import { lineHref } from '../line-href.ts';
import { headHtml, linkHtml, paragraphHtml } from '../markup.ts';

export function diagnosticListHtml(diagnostics: readonly PlacedDiagnostic[], reportId: string, words: Words): string {
  const { reportPage } = words;
  if (diagnostics.length === 0) return paragraphHtml(reportPage.noDiagnostics);
  const { severity, code, message, place } = reportPage.diagnostics;
  const heads = headHtml(severity) + headHtml(code) + headHtml(message) + headHtml(place, true);
  const sorted = [...diagnostics].sort((a, b) => RANKS.indexOf(a.severity) - RANKS.indexOf(b.severity));
  const rows = sorted.map((diagnostic) => rowHtml(diagnostic, reportId, words));
  return (
    paragraphHtml(reportPage.diagnosticsNote, 'note') +
    `<div class="scroll"><table class="diagnostics wraps" aria-labelledby="diagnostics"><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

const RANKS = ['error', 'warning', 'info'];
function rowHtml(diagnostic: PlacedDiagnostic, reportId: string, words: Words): string {
  const { severity, code, message } = diagnostic;
  const title = DIAGNOSTIC_CODES[code as DiagnosticCode]?.[words.locale] ?? code;
  const badge = `<span class="${severity === 'error' ? 'badge badge-fail' : 'badge'}">${escapeHtml(words.t.severity[severity])}</span>`;
  return `<tr><td>${badge}</td><td>${escapeHtml(title)}</td>${messageHtml(message, words)}<td class="n">${placeHtml(diagnostic, reportId, words)}</td></tr>`;
}

/** In the language of the page, or in English where that is all there is. */
function messageHtml(message: string, words: Words): string {
  const { text, lang } = diagnosticText(message, words);
  return lang === 'en' ? `<td lang="en">${hanHtml(text, { locale: 'en' })}</td>` : `<td>${escapeHtml(text)}</td>`;
}

function placeHtml({ line, column }: PlacedDiagnostic, reportId: string, words: Words): string {
  const { reportPage } = words;
  if (line === null || column === null) return escapeHtml(reportPage.diagnostics.wholeFile);
  return linkHtml(lineHref(reportId, line, words), reportPage.position(line, column));
}
