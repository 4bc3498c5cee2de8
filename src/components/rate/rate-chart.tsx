/** Strips of a rate in their frame, one for each scope, on one axis of per cents. */
import type { ReactElement } from 'react';
import type { LogAxis } from '../../charts/axis/log-axis.ts';
import { ChartFrame, type ChartFrameProps } from '../../charts/chart-frame/chart-frame.tsx';
import type { ChartRow } from '../../charts/chart-row.ts';
import { fillWords } from '../../charts/chart-words.ts';
import { FluidStrip } from '../../charts/strip/strip.tsx';
import { percentOf } from '../../i18n/number-text.ts';

/** Rates crowd at both ends, where more dots than these make towers: columns tell their numbers. */
const MOST_MARKS = 60;

/** As the sentence beside the drawing rounds. */
const roundedPercent = (percent: number): number => percentOf(percent / 100);

export interface RateChartProps extends Pick<
  ChartFrameProps,
  'title' | 'unit' | 'year' | 'coverage' | 'notes' | 'csv' | 'source' | 'words'
> {
  readonly strips: readonly {
    readonly scope: 'agency' | 'area';
    readonly rows: readonly ChartRow[];
    readonly sentence: string;
  }[];
  readonly axis: LogAxis;
  readonly tableHtml: string;
}

export function RateChart({ strips, axis, tableHtml, ...frame }: RateChartProps): ReactElement {
  const { words } = frame;
  return (
    <ChartFrame
      {...frame}
      sentence={strips
        .map(({ scope, sentence }) =>
          strips.length === 1 && scope === 'agency'
            ? sentence
            : fillWords(words.scopeLead, { scope: words.scopes[scope] }) + sentence,
        )
        .join('')}
      table={{ html: tableHtml }}
    >
      {strips.map(({ scope, rows, sentence }) => (
        <div key={scope} className="chart-scope">
          {strips.length === 1 && scope === 'agency' ? null : <p className="chart-scope-name">{words.scopes[scope]}</p>}
          <FluidStrip
            rows={rows}
            options={{ domain: null, axis, words, mostMarks: MOST_MARKS, rounded: roundedPercent }}
            sentence={sentence}
          />
        </div>
      ))}
    </ChartFrame>
  );
}
