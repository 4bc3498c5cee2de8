/** A figure typed by hand as the value of its metric; its proof is the publisher's own page. */
import type { SettledValue } from '../domain/settled-value.ts';
import { metricOf } from '../forms/catalogue.ts';
import type { TranscribedFigure } from './transcribed-row.ts';
import { valueBounds } from './value-bounds.ts';

/** Bodies that speak for a whole area have figures of the scope `area`, never compared with single offices. */
export function transcribedValue({ identity, metric, value, state, asWritten, url }: TranscribedFigure): SettledValue {
  return {
    metric,
    value,
    ...valueBounds(value, state),
    state,
    unit: metricOf(metric)?.unit ?? '',
    scope: identity.speaksForArea ? 'area' : 'agency',
    source: 'transcribed',
    method: 'transcribed',
    raw: asWritten,
    proof: { kind: 'url', url },
    conflict: null,
  };
}
