/** A derived indicator in words: its fraction, and the rate only where the denominator carries one. */
import type { IndicatorValue } from '../domain/shards.ts';
import type { Indicator } from '../forms/indicators.ts';
import { numberText, percentText, ratioText } from './number-text.ts';
import type { Words } from './words.ts';

export interface IndicatorText {
  /** `8/9`; '' for an indicator without a denominator. */
  readonly fraction: string;
  /** `88.9%`, `2.83` (disputes per hundred requests: `0.4%`), or '' where the fraction must do; 不适用 when undefined. */
  readonly text: string;
}

type IndicatorForm = Pick<Indicator, 'denominator' | 'leastDenominator' | 'proportion'> &
  Partial<Pick<Indicator, 'family'>>;

export function indicatorText(
  { denominator, leastDenominator, proportion, family }: IndicatorForm,
  value: IndicatorValue,
  { t }: Words,
): IndicatorText {
  const fraction =
    value.numerator === null || value.denominator === null
      ? ''
      : `${numberText(value.numerator)}/${numberText(value.denominator)}`;
  if (value.value === null) return { fraction, text: t.notApplicable };
  if (denominator === null) return { fraction, text: numberText(value.value) };
  if (value.denominator !== null && value.denominator < leastDenominator) return { fraction, text: '' };
  if (family === 'comparison') return { fraction, text: changeText(value.value) };
  const isShare = proportion || family === 'disputes';
  return { fraction, text: isShare ? percentText(value.value) : ratioText(value.value) };
}

const changeText = (share: number): string => `${share < 0 ? '−' : '+'}${percentText(Math.abs(share))}`;
