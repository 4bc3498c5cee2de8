/** Draws placed parts as one stack or as separate bars; no arithmetic here. */
import type { ReactElement } from 'react';
import { ChartDrawing } from '../chart-drawing.tsx';
import type { PlacedPart, PlacedParts } from './layout-parts.ts';

interface PartsProps {
  readonly placed: PlacedParts;
  readonly sentence: string;
  /** Language of a label, which may be the report's own words; undefined where it is the page's. */
  readonly langOf: (label: string) => string | undefined;
}

interface PartTextProps {
  readonly part: PlacedPart;
  readonly stacked: boolean;
  readonly lang: string | undefined;
}

export function Parts({ placed, sentence, langOf }: PartsProps): ReactElement {
  return (
    <ChartDrawing kind="parts" sentence={sentence} height={placed.height} marks={[]}>
      {placed.parts.map((part) => (
        <rect
          key={part.id}
          className={`tone${part.tone}`}
          x={`${part.x}%`}
          y={part.barY}
          width={`${part.width}%`}
          height={placed.stacked ? 20 : 9}
        >
          <title lang={langOf(part.label)}>{`${part.label} ${part.value}`}</title>
        </rect>
      ))}
      {placed.parts.map((part) => (
        <PartText key={part.id} part={part} stacked={placed.stacked} lang={langOf(part.label)} />
      ))}
    </ChartDrawing>
  );
}

function PartText({ part, stacked, lang }: PartTextProps): ReactElement {
  return (
    <>
      {stacked ? (
        <rect className={`tone${part.tone}`} x="0" y={part.textY} width="10" height="10" transform="translate(0 -10)" />
      ) : null}
      <text x={stacked ? '18' : '0'} y={part.textY} lang={lang}>
        {part.label}
      </text>
      <text x="100%" y={part.textY} textAnchor="end">
        {part.value}
      </text>
    </>
  );
}
