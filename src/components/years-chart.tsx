/** One metric over an agency's years, in a chart frame; drawn only where two years or more state a number. */
import type { ReactElement } from 'react';
import { ChartFrame } from '../charts/chart-frame/chart-frame.tsx';
import { rowsTable } from '../charts/chart-frame/rows-table.ts';
import type { ChartRow } from '../charts/chart-row.ts';
import { layoutYears } from '../charts/years/layout-years.ts';
import { Years } from '../charts/years/years.tsx';
import type { AgencyYear } from '../domain/shards.ts';
import { metricOf } from '../forms/catalogue.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import { t } from '../i18n/zh.ts';
import { valueText } from '../i18n/value-text.ts';
import type { ChartSources } from './agency-sources.ts';
import { proofHref } from './value-html.ts';

interface YearsChartProps {
  readonly metric: string;
  readonly years: readonly AgencyYear[];
  readonly sources: ChartSources;
}

export function YearsChart({ metric, years, sources }: YearsChartProps): ReactElement {
  const rows = yearRows(metric, years);
  const name = metricOf(metric);
  const sentence = `${rows.map((row) => `${row.label} ${valueText({ ...row, conflict: null, source: 'table' }).main}`).join('，')}。`;
  return (
    <ChartFrame
      title={plainMetricName(metric)}
      sentence={sentence}
      unit={name?.unit ?? ''}
      year=""
      coverage=""
      notes={[]}
      table={rowsTable(rows, chartWords)}
      csv={sources.csv}
      source={sources.source}
      words={chartWords}
    >
      <Years placed={layoutYears(rows, chartWords)} sentence={sentence} />
    </ChartFrame>
  );
}

/** Values of one metric, oldest first; values of differing scope are no series and give no rows. */
export function yearRows(metric: string, years: readonly AgencyYear[]): readonly ChartRow[] {
  const rows = years.flatMap(({ year, values }) => {
    const value = values.find((entry) => entry.metric === metric);
    if (value === undefined || value.state === 'notAsked') return [];
    const { state, scope, raw, conflict, proof } = value;
    return [
      {
        ...{ id: String(year), label: t.year(year), value: value.value, state, scope, raw, year },
        contradiction: conflict?.value ?? null,
        choice: null,
        href: proofHref(proof),
      },
    ];
  });
  const scopes = new Set(rows.filter(({ value }) => value !== null).map(({ scope }) => scope));
  return scopes.size > 1 ? [] : rows.sort((a, b) => a.year - b.year);
}
