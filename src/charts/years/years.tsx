/** Draws placed years as SVG; no arithmetic here. */
import type { ReactElement } from 'react';
import { ChartDrawing } from '../chart-drawing.tsx';
import { MarkLink } from '../mark-link.tsx';
import type { PlacedYears } from './layout-years.ts';

export function Years({ placed, sentence }: { readonly placed: PlacedYears; readonly sentence: string }): ReactElement {
  return (
    <ChartDrawing kind="years" sentence={sentence} height={placed.height} marks={placed.years}>
      <g className="axis">
        <line x1="0" x2="100%" y1={placed.axisY} y2={placed.axisY} />
        {placed.years.map((year) => (
          <text key={year.year} x={`${year.x}%`} y={placed.tickY} textAnchor="middle">
            {year.year}
          </text>
        ))}
      </g>
      {placed.joins.map((join) => (
        <line key={join.x1} className="join" x1={`${join.x1}%`} x2={`${join.x2}%`} y1={join.y1} y2={join.y2} />
      ))}
      {placed.years.map((year) =>
        year.y === null ? null : (
          <MarkLink key={year.year} href={year.href}>
            <circle
              className={`${year.hollow ? 'hollow' : 'dot'}${year.ringed ? ' ringed' : ''}`}
              cx={`${year.x}%`}
              cy={year.y}
              r="4"
            >
              <title>{`${year.year} ${year.label}`}</title>
            </circle>
          </MarkLink>
        ),
      )}
      {placed.years.map((year) => (
        <text
          key={year.year}
          className={year.y === null ? 'absent' : 'label'}
          x={`${year.x}%`}
          y={year.labelY}
          textAnchor="middle"
        >
          {year.label}
        </text>
      ))}
    </ChartDrawing>
  );
}
