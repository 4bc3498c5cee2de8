/** What the list of rates tells of each: the agencies that define it, those of which it says more than chance, and the middle of these. */
import { medianOf } from '../../charts/median-of.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { percentOf } from '../../i18n/number-text.ts';
import type { RateFigures } from './rate-figures.ts';

export interface RateOverview {
  readonly indicator: Indicator;
  readonly agencies: number;
  readonly ranked: number;
  /** Of single offices, in per cent as their strip says it; null under five. */
  readonly middle: number | null;
}

export function rateOverview({ indicator, rates, ranked }: RateFigures): RateOverview {
  const shares = ranked
    .filter(({ scope }) => scope === 'agency')
    .map(({ value }) => ({ value: percentOf(value), state: 'exact' as const }))
    .sort((a, b) => a.value - b.value);
  return {
    indicator,
    agencies: rates.rows.length,
    ranked: ranked.length,
    middle: medianOf(shares)?.value ?? null,
  };
}
