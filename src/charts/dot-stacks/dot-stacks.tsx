/** Draws placed dot stacks as SVG; no arithmetic here. */
import type { ReactElement } from 'react';
import { ChartDrawing } from '../chart-drawing.tsx';
import { MarkLink } from '../mark-link.tsx';
import type { PlacedDotStacks } from './layout-dot-stacks.ts';

export function DotStacks({
  placed,
  sentence,
}: {
  readonly placed: PlacedDotStacks;
  readonly sentence: string;
}): ReactElement {
  return (
    <>
      {placed.note === '' ? null : <p className="chart-scope-name">{placed.note}</p>}
      <ChartDrawing kind="dot-stacks" sentence={sentence} height={placed.height} marks={placed.dots}>
        <g className="axis">
          <line x1="0" x2="100%" y1={placed.axisY} y2={placed.axisY} />
          {placed.columns.map((column) => (
            <text key={column.label} x={`${column.x}%`} y={placed.tickY} textAnchor="middle">
              {column.label}
            </text>
          ))}
        </g>
        {placed.columns.map((column) =>
          column.count === 0 ? null : (
            <text key={column.label} className="count" x={`${column.x}%`} y={column.countY} textAnchor="middle">
              {column.count}
            </text>
          ),
        )}
        {placed.dots.map((dot) => (
          <MarkLink key={dot.id} href={dot.href}>
            <svg x={`${dot.x}%`} y={dot.y} overflow="visible">
              <circle className={`${dot.hollow ? 'hollow' : 'dot'}${dot.chosen ? ' chosen' : ''}`} cx={dot.dx} r="3.4">
                <title>{dot.title}</title>
              </circle>
            </svg>
          </MarkLink>
        ))}
      </ChartDrawing>
    </>
  );
}
