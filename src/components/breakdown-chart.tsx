/** A stated total with its parts in a chart frame: stacked only when the parts add up to it. */
import type { ReactElement } from 'react';
import { ChartFrame } from '../charts/chart-frame/chart-frame.tsx';
import { layoutParts } from '../charts/parts/layout-parts.ts';
import { Parts } from '../charts/parts/parts.tsx';
import type { Breakdown } from '../domain/observation.ts';
import { metricOf } from '../forms/catalogue.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import { numberText } from '../i18n/number-text.ts';
import { agencyPage } from '../i18n/pages/agency.ts';
import type { ChartSources } from './agency-sources.ts';
import { breakdownTable, signedText } from './breakdown-table.ts';

interface BreakdownChartProps {
  readonly breakdown: Breakdown;
  readonly reportId: string;
  readonly year: string;
  readonly sources: ChartSources;
}

export function BreakdownChart({ breakdown, reportId, year, sources }: BreakdownChartProps): ReactElement {
  const { metric, parts, total, exhaustive } = breakdown;
  const rows = parts.map(({ label, value, state }, at) => ({ id: String(at), label, value, state }));
  const whole = exhaustive && total.state === 'exact' ? total.value : null;
  const sentence = `${parts.map((part) => `${part.label} ${signedText(part)}`).join('、')}。${verdict(breakdown)}`;
  const name = metricOf(metric);
  return (
    <ChartFrame
      title={`${plainMetricName(metric)} ${signedText(total)}`}
      sentence={verdict(breakdown)}
      unit={name?.unit ?? ''}
      year={year}
      coverage=""
      notes={[]}
      table={breakdownTable(breakdown, reportId)}
      csv={sources.csv}
      source={sources.source}
      words={chartWords}
    >
      <Parts placed={layoutParts(rows, whole, chartWords)} sentence={sentence} />
    </ChartFrame>
  );
}

function verdict({ exhaustive, parts, total }: Breakdown): string {
  if (!exhaustive || total.state !== 'exact' || parts.some(({ state }) => state !== 'exact'))
    return agencyPage.breakdownOpen;
  const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
  if (sum === total.value) return agencyPage.breakdownAdds(numberText(sum));
  return agencyPage.breakdownDiffers(numberText(sum), numberText(total.value));
}
