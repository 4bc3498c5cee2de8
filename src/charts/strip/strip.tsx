/** Draws a placed strip as SVG: no arithmetic here, the same on the server and in the browser. */
import type { ReactElement } from 'react';
import type { ChartRow } from '../chart-row.ts';
import { ChartDrawing } from '../chart-drawing.tsx';
import { MarkLink } from '../mark-link.tsx';
import { isStroked } from '../mark-shapes.ts';
import { layoutStrip, type StripOptions } from './layout-strip.ts';
import type { PlacedColumn, PlacedLabel, PlacedMark, PlacedStrip } from './placed-strip.ts';

/** Narrowest drawings of the two layouts, in px: a 320 px screen less its margins, and the width where the second takes over. */
export const NARROW = 288;
const WIDE = 640;
/** More dots than these make towers in a narrow drawing, where no pointer asks for their names: it shows columns. */
const MOST_NARROW = 100;

/** The strip laid out for narrow and for wide places; the style sheet shows one of them, by the width of the frame. */
export function FluidStrip({ rows, options, sentence }: FluidStripProps): ReactElement {
  const narrow = layoutStrip(rows, { mostMarks: MOST_NARROW, ...options, width: NARROW });
  const wide = layoutStrip(rows, { ...options, width: WIDE });
  const alike = narrow.labels.every(({ text }, at) => text === wide.labels[at]?.text);
  if (narrow.height === wide.height && alike) return <Strip placed={narrow} sentence={sentence} place="anywhere" />;
  return (
    <>
      <Strip placed={narrow} sentence={sentence} place="narrow" />
      <Strip placed={wide} sentence={sentence} place="wide" />
    </>
  );
}

interface FluidStripProps {
  readonly rows: readonly ChartRow[];
  readonly options: Omit<StripOptions, 'width'>;
  /** Holds the chart's numbers for those who cannot see it. */
  readonly sentence: string;
}

interface StripProps {
  readonly placed: PlacedStrip;
  readonly sentence: string;
  /** Where the layout is shown. */
  readonly place: 'narrow' | 'wide' | 'anywhere';
}

export function Strip({ placed, sentence, place }: StripProps): ReactElement {
  const { band } = placed;
  return (
    <ChartDrawing kind={`strip ${place}`} sentence={sentence} height={placed.height} marks={placed.marks}>
      {band === null ? null : (
        <rect className="band" x={`${band.x}%`} y={band.y} width={`${band.width}%`} height={band.height} />
      )}
      <StripAxis placed={placed} />
      {placed.labels.map((label) => (
        <Leader key={label.text} label={label} />
      ))}
      {placed.columns.map((column) => (
        <Column key={column.x} column={column} />
      ))}
      {placed.marks.map((mark) => (
        <MarkLink key={mark.id} href={mark.href}>
          <Mark mark={mark} />
        </MarkLink>
      ))}
      {placed.labels.map((label) => (
        <Label key={label.text} label={label} />
      ))}
    </ChartDrawing>
  );
}

function Leader({ label }: { readonly label: PlacedLabel }): ReactElement {
  const x = `${label.x}%`;
  return <line className={`leader ${label.kind}`} x1={x} x2={x} y1={label.leaderFrom} y2={label.leaderTo} />;
}

function Label({ label }: { readonly label: PlacedLabel }): ReactElement {
  return (
    <text className={`label ${label.kind}`} x={`${label.x}%`} dx={label.dx} y={label.y} textAnchor={label.anchor}>
      {label.text}
    </text>
  );
}

function Column({ column }: { readonly column: PlacedColumn }): ReactElement {
  const { number } = column;
  return (
    <>
      <rect className="column" x={`${column.x}%`} y={column.y} width={`${column.width}%`} height={column.height}>
        <title>{column.title}</title>
      </rect>
      {number === null ? null : (
        <text className="count" x={`${number.x}%`} y={number.y} textAnchor="middle">
          {number.text}
        </text>
      )}
    </>
  );
}

function StripAxis({ placed }: { readonly placed: PlacedStrip }): ReactElement {
  return (
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
      <line x1={`${placed.axisStart}%`} x2="100%" y1={placed.axisY} y2={placed.axisY} />
      <line x1="0" x2={`${placed.zeroX * 2}%`} y1={placed.axisY} y2={placed.axisY} />
      <text x={`${placed.zeroX}%`} y={placed.tickY} textAnchor="middle">
        {placed.zeroLabel}
      </text>
      {placed.ticks.map((tick) => (
        <text key={tick.label} x={`${tick.x}%`} y={placed.tickY} textAnchor="middle">
          {tick.label}
        </text>
      ))}
    </g>
  );
}

/** A nested drawing moves the origin to a per cent position, so that paths can stand there. */
function Mark({ mark }: { readonly mark: PlacedMark }): ReactElement {
  const side = mark.form === 'right' ? 1 : mark.form === 'left' ? -1 : null;
  if (mark.shape === null && side === null && mark.dx === 0) {
    return (
      <circle className={mark.ringed ? `${mark.form} ringed` : mark.form} cx={`${mark.x}%`} cy={mark.y} r="3.4">
        <MarkTitle text={mark.title} />
      </circle>
    );
  }
  return (
    <svg x={`${mark.x}%`} y={mark.y} overflow="visible">
      <MarkTitle text={mark.title} />
      {side === null ? null : (
        <path className={`arrow${mark.shape === null ? '' : ' chosen'}`} d={side === 1 ? ARROW_RIGHT : ARROW_LEFT} />
      )}
      {mark.shape === null || mark.choice === null ? (
        <circle className={mark.ringed ? `${mark.form} ringed` : mark.form} cx={mark.dx} r="3.4" />
      ) : (
        <path
          className={`chosen ${mark.form}${isStroked(mark.choice) ? ' stroked' : ''}${mark.ringed ? ' ringed' : ''}`}
          d={mark.shape}
          transform={mark.shift}
        />
      )}
    </svg>
  );
}

/** Nothing for a mark without a name: an empty one would be a stop for the arrow keys. */
function MarkTitle({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : <title>{text}</title>;
}

const ARROW_RIGHT = 'M0,0H11M8,-3L11,0L8,3';
const ARROW_LEFT = 'M0,0H-11M-8,-3L-11,0L-8,3';
