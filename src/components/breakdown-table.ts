/** A stated total with its parts as the table of a chart, each number linked to its line in the report. */
import type { ChartCell, ChartTable } from '../charts/chart-frame/chart-frame.tsx';
import type { Breakdown, BreakdownPart } from '../domain/observation.ts';
import { metricOf } from '../forms/catalogue.ts';
import { numberText } from '../i18n/number-text.ts';
import { agencyPage } from '../i18n/pages/agency.ts';
import { t } from '../i18n/zh.ts';
import { lineHref } from './line-href.ts';

type Stated = Pick<BreakdownPart, 'value' | 'state' | 'evidence'>;

export function breakdownTable({ metric, parts, total }: Breakdown, reportId: string): ChartTable {
  const rows = parts.map((part) => rowOf(part.label, part, part.unit, reportId));
  return {
    heads: [
      { text: agencyPage.breakdownPart, numeric: false },
      { text: t.table.value, numeric: true },
    ],
    rows: [...rows, rowOf(agencyPage.breakdownTotal, total, metricOf(metric)?.unit ?? '', reportId)],
  };
}

/** ≥132, 约40, 288. */
export const signedText = ({ value, state }: Pick<Stated, 'value' | 'state'>): string =>
  `${t.state.sign[state] ?? ''}${numberText(value)}`;

const rowOf = (label: string, stated: Stated, unit: string, reportId: string): readonly ChartCell[] => [
  { text: label, href: null, numeric: false },
  { text: `${signedText(stated)} ${unit}`, href: lineHref(reportId, stated.evidence.line), numeric: true },
];
