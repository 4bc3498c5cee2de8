/** What the list of rates tells of each: the agencies that define it, those of which it says more than chance, and what it is for these. */
import type { Indicator } from '../../forms/indicators.ts';
import { percentOf } from '../../i18n/number-text.ts';
import type { RateFigures } from './rate-figures.ts';

export interface RateOverview {
  readonly indicator: Indicator;
  readonly agencies: number;
  readonly ranked: number;
  /** Of single offices with enough, in per cent as their strip says it, the smallest first. */
  readonly shares: readonly number[];
}

export const rateOverview = ({ indicator, rates, ranked }: RateFigures): RateOverview => ({
  indicator,
  agencies: rates.rows.length,
  ranked: ranked.length,
  shares: ranked
    .filter(({ scope }) => scope === 'agency')
    .map(({ value }) => percentOf(value))
    .sort((a, b) => a - b),
});
