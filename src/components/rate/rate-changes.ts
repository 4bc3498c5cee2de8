/**
 * A year's rates beside those of the year before, in parts of one. Only rates of one agency and one scope are subtracted, and only
 * where both denominators carry one: of nine requests one more or less makes eleven per cent.
 */
import type { RateRow, RateRows } from '../../domain/rate-rows.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { newestChangesBetween, type Change } from '../changes-between.ts';

export type RateChange = Change<RateRow>;

/** Of the newest year in which any agency can be held against the year before. */
export const rateChanges = (
  { rows, otherYears }: Pick<RateRows, 'rows' | 'otherYears'>,
  { leastDenominator }: Pick<Indicator, 'leastDenominator'>,
): readonly RateChange[] =>
  newestChangesBetween([...rows, ...otherYears], (before, row) =>
    before.scope === row.scope && Math.min(before.denominator, row.denominator) >= leastDenominator
      ? row.value - before.value
      : null,
  );
