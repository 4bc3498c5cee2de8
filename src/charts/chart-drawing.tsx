/**
 * The drawing of a chart, as wide as its place: a picture whose name is a sentence that holds its numbers. One that holds
 * links is a group of them.
 */
import type { ReactElement, ReactNode } from 'react';

export interface ChartDrawingProps {
  /** Classes behind `chart`. */
  readonly kind: string;
  readonly sentence: string;
  /** Px; the width follows the place. */
  readonly height: number;
  /** What is drawn and may lead to its proof. */
  readonly marks: readonly { readonly href: string | null }[];
  readonly children: ReactNode;
}

export function ChartDrawing({ kind, sentence, height, marks, children }: ChartDrawingProps): ReactElement {
  const role = marks.some(({ href }) => href !== null) ? 'group' : 'img';
  return (
    <svg className={`chart ${kind}`} role={role} aria-label={sentence} width="100%" height={height}>
      {children}
    </svg>
  );
}
