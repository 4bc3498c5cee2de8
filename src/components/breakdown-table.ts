/** A stated total with its parts as the table of a chart, each number linked to its line in the report. */
import type { ChartCell, ChartTable } from '../charts/chart-frame/chart-frame.tsx';
import type { Breakdown, BreakdownPart } from '../domain/observation.ts';
import { chineseOn } from '../i18n/lang-of.ts';
import { metricUnitOf, partUnit } from '../i18n/unit-text.ts';
import { numberText } from '../i18n/number-text.ts';
import { lineHref } from './line-href.ts';
import { partLabel } from './part-label.ts';
import type { Words } from '../i18n/words.ts';

type Stated = Pick<BreakdownPart, 'value' | 'state' | 'evidence'>;

export function breakdownTable({ metric, parts, total }: Breakdown, reportId: string, words: Words): ChartTable {
  const { agencyPage, t } = words;
  const rows = parts.map((part) => rowOf(partLabel(part, parts, words), part, partUnit(part, words), reportId, words));
  return {
    heads: [
      { text: agencyPage.breakdownPart, numeric: false },
      { text: t.table.value, numeric: true },
    ],
    rows: [...rows, rowOf(agencyPage.breakdownTotal, total, metricUnitOf(metric, words), reportId, words)],
  };
}

/** ≥132, 约40, 288. */
export const signedText = ({ value, state }: Pick<Stated, 'value' | 'state'>, { t }: Words): string =>
  `${t.state.sign[state] ?? ''}${numberText(value)}`;

const rowOf = (label: string, stated: Stated, unit: string, reportId: string, words: Words): readonly ChartCell[] => [
  { text: label, href: null, numeric: false, lang: chineseOn(label, words) },
  {
    text: `${signedText(stated, words)} ${unit}`,
    href: lineHref(reportId, stated.evidence.line, words),
    numeric: true,
  },
];
