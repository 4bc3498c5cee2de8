/** A stated total with its parts as an HTML table, each number linked to its line in the report. */
import type { Breakdown, BreakdownPart } from '../domain/observation.ts';
import { metricOf } from '../forms/catalogue.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { numberText } from '../i18n/number-text.ts';
import { agencyPage } from '../i18n/pages/agency.ts';
import { t } from '../i18n/zh.ts';
import { lineHref } from './line-href.ts';

type Stated = Pick<BreakdownPart, 'value' | 'state' | 'evidence'>;

export function breakdownTableHtml({ metric, parts, total }: Breakdown, reportId: string): string {
  const rows = parts.map((part) => rowHtml(part.label, part, part.unit, reportId)).join('');
  const foot = rowHtml(agencyPage.breakdownTotal, total, metricOf(metric)?.unit ?? '', reportId);
  return `<table class="breakdown"><tbody>${rows}</tbody><tfoot>${foot}</tfoot></table>`;
}

/** ≥132, 约40, 288. */
export const signedText = ({ value, state }: Pick<Stated, 'value' | 'state'>): string =>
  `${t.state.sign[state] ?? ''}${numberText(value)}`;

function rowHtml(label: string, stated: Stated, unit: string, reportId: string): string {
  const number = `<a class="v" href="${lineHref(reportId, stated.evidence.line)}">${escapeHtml(signedText(stated))}</a>`;
  return `<tr><th scope="row">${escapeHtml(label)}</th><td class="n">${number} <span class="v-unit">${escapeHtml(unit)}</span></td></tr>`;
}
