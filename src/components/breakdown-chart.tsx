/** A stated total with its parts in a chart frame: stacked only when the parts add up to it. */
import type { ReactElement } from 'react';
import { ChartFrame } from '../charts/chart-frame/chart-frame.tsx';
import { layoutParts } from '../charts/parts/layout-parts.ts';
import { Parts } from '../charts/parts/parts.tsx';
import type { Breakdown, BreakdownPart } from '../domain/observation.ts';
import { chineseOn } from '../i18n/lang-of.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import { metricUnitOf } from '../i18n/unit-text.ts';
import { numberText } from '../i18n/number-text.ts';
import type { ChartSources } from './agency-sources.ts';
import { breakdownTable, signedText } from './breakdown-table.ts';
import { partLabel } from './part-label.ts';
import type { Words } from '../i18n/words.ts';

interface BreakdownChartProps {
  readonly breakdown: Breakdown;
  readonly reportId: string;
  readonly year: string;
  readonly sources: ChartSources;
  readonly words: Words;
}

export function BreakdownChart({ breakdown, reportId, year, sources, words }: BreakdownChartProps): ReactElement {
  const { chartWords, t } = words;
  const { metric, parts, total, exhaustive } = breakdown;
  const rows = parts.map((part, at) => {
    const { value, state } = part;
    return { id: String(at), label: partLabel(part, parts, words), value, state };
  });
  const whole = exhaustive && total.state === 'exact' ? total.value : null;
  const labelled = (part: BreakdownPart): string => {
    const label = partLabel(part, parts, words);
    return (chineseOn(label, words) === undefined ? `${label} ` : '') + signedText(part, words);
  };
  const sentence = `${parts.map(labelled).join(t.list.pause)}${t.list.stop}${verdict(breakdown, words)}`;
  return (
    <ChartFrame
      title={`${plainMetricName(metric, words)} ${signedText(total, words)}`}
      sentence={verdict(breakdown, words)}
      unit={metricUnitOf(metric, words)}
      year={year}
      coverage=""
      notes={[]}
      table={breakdownTable(breakdown, reportId, words)}
      csv={sources.csv}
      source={sources.source}
      words={chartWords}
    >
      <Parts
        placed={layoutParts(rows, whole, chartWords)}
        sentence={sentence}
        langOf={(label) => chineseOn(label, words)}
      />
    </ChartFrame>
  );
}

function verdict({ exhaustive, parts, total }: Breakdown, { agencyPage }: Words): string {
  if (!exhaustive || total.state !== 'exact' || parts.some(({ state }) => state !== 'exact'))
    return agencyPage.breakdownOpen;
  const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
  if (sum === total.value) return agencyPage.breakdownAdds(numberText(sum));
  return agencyPage.breakdownDiffers(numberText(sum), numberText(total.value));
}
