/** Unit in which a stated list counts: that of the catalogue, or the one all parts share. */
import type { Breakdown } from '../../domain/observation.ts';
import { metricOf } from '../../forms/catalogue.ts';

export function breakdownUnit({ metric, parts }: Breakdown): string {
  const units = new Set(parts.map((part) => part.unit));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : (metricOf(metric)?.unit ?? '');
}
