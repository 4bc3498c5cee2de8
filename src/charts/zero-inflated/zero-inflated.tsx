/** Draws a placed zero-inflated chart as SVG; no arithmetic here. */
import type { ReactElement } from 'react';
import { ChartDrawing } from '../chart-drawing.tsx';
import { MarkLink } from '../mark-link.tsx';
import type { PlacedLine, PlacedZeroInflated } from './layout-zero-inflated.ts';

export function ZeroInflated({
  placed,
  sentence,
}: {
  readonly placed: PlacedZeroInflated;
  readonly sentence: string;
}): ReactElement {
  return (
    <ChartDrawing kind="zero-inflated" sentence={sentence} height={placed.height} marks={placed.lines}>
      <text x="0" y={placed.zeroTextY}>
        {placed.zeroText}
      </text>
      <rect className="ground" x="0" y={placed.zeroY} width="100%" height="10" />
      <rect className="bar" x="0" y={placed.zeroY} width={`${placed.zeroWidth}%`} height="10" />
      <g className="axis">
        {placed.ticks.map((tick) => (
          <line
            key={tick.label}
            className="grid"
            x1={`${tick.x}%`}
            x2={`${tick.x}%`}
            y1={placed.plotTop}
            y2={placed.axisY}
          />
        ))}
        {placed.ticks.map((tick) => (
          <text key={tick.label} x={`${tick.x}%`} y={placed.tickY} textAnchor="middle">
            {tick.label}
          </text>
        ))}
      </g>
      {placed.rest === 0 ? null : (
        <text x="0" y={placed.restY}>
          {placed.restText}
        </text>
      )}
      {placed.lines.map((line) => (
        <MarkLink key={line.id} href={line.href}>
          <Line line={line} start={placed.axisStart} />
        </MarkLink>
      ))}
    </ChartDrawing>
  );
}

function Line({ line, start }: { readonly line: PlacedLine; readonly start: number }): ReactElement {
  const mark = `${line.hollow ? 'hollow' : 'dot'}${line.ringed ? ' ringed' : ''}${line.chosen ? ' chosen' : ''}`;
  return (
    <g className={line.chosen ? 'line chosen' : 'line'}>
      <text x="0" y={line.textY}>
        {line.name}
        <tspan className="value" dx="10">
          {line.value}
        </tspan>
      </text>
      <line className="rail" x1={`${start}%`} x2={`${line.x}%`} y1={line.y} y2={line.y} />
      {line.arrow === null ? null : (
        <svg x={`${line.x}%`} y={line.y} overflow="visible">
          <path className="arrow" d={line.arrow === 'right' ? 'M0,0H11M8,-3L11,0L8,3' : 'M0,0H-11M-8,-3L-11,0L-8,3'} />
        </svg>
      )}
      <circle className={mark} cx={`${line.x}%`} cy={line.y} r="4">
        <title>{line.title}</title>
      </circle>
    </g>
  );
}
