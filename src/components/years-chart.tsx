/** One metric over an agency's years, in a chart frame; drawn only where two years or more state a number. */
import type { ReactElement } from 'react';
import { ChartFrame } from '../charts/chart-frame/chart-frame.tsx';
import { yearsTable } from '../charts/chart-frame/years-table.ts';
import type { ChartRow } from '../charts/chart-row.ts';
import { layoutYears } from '../charts/years/layout-years.ts';
import { Years } from '../charts/years/years.tsx';
import type { AgencyYear } from '../domain/shards.ts';
import { metricUnitOf } from '../i18n/unit-text.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import { valueText } from '../i18n/value-text.ts';
import type { ChartSources } from './agency-sources.ts';
import { proofHref } from './value-html.ts';
import type { Words } from '../i18n/words.ts';

interface YearsChartProps {
  readonly metric: string;
  readonly years: readonly AgencyYear[];
  readonly sources: ChartSources;
  readonly words: Words;
}

export function YearsChart({ metric, years, sources, words }: YearsChartProps): ReactElement {
  const { chartWords, t } = words;
  const rows = yearRows(metric, years, words);
  const sentence = `${rows.map((row) => `${row.label} ${valueText({ ...row, conflict: null, source: 'table' }, words).main}`).join(t.list.comma)}${t.list.stop}`;
  return (
    <ChartFrame
      title={plainMetricName(metric, words)}
      sentence={sentence}
      unit={metricUnitOf(metric, words)}
      year=""
      coverage=""
      notes={[]}
      table={yearsTable(rows, chartWords)}
      csv={sources.csv}
      source={sources.source}
      words={chartWords}
    >
      <Years placed={layoutYears(rows, chartWords)} sentence={sentence} />
    </ChartFrame>
  );
}

/** Values of one metric, oldest first; values of differing scope are no series and give no rows. */
export function yearRows(metric: string, years: readonly AgencyYear[], words: Words): readonly ChartRow[] {
  const rows = years.flatMap(({ year, values }) => {
    const value = values.find((entry) => entry.metric === metric);
    if (value === undefined || value.state === 'notAsked') return [];
    const { state, scope, raw, conflict, proof } = value;
    return [
      {
        ...{ id: String(year), label: words.t.year(year), value: value.value, state, scope, raw, year },
        contradiction: conflict?.value ?? null,
        choice: null,
        href: proofHref(proof, words),
      },
    ];
  });
  const scopes = new Set(rows.filter(({ value }) => value !== null).map(({ scope }) => scope));
  return scopes.size > 1 ? [] : rows.sort((a, b) => a.year - b.year);
}
