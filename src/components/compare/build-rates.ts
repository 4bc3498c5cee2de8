/** The defined indicators of an agency's year, or the weighted rates of an area, as the compare page fetches them. */
import type { SubjectRate } from '../../domain/compared-subject.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import type { IndicatorValue } from '../../domain/shards.ts';
import { INDICATORS } from '../../forms/indicators.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { percentText } from '../../i18n/number-text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { roundedRate } from '../rate/rounded-rate.ts';

export function ownRates(indicators: readonly IndicatorValue[]): readonly SubjectRate[] {
  return ratesOf(indicators, () => null);
}

export function areaRates(rates: readonly RegionRate[]): readonly SubjectRate[] {
  return ratesOf(rates, ({ stated, members }) => `${String(stated)}/${String(members)}`);
}

function ratesOf<Value extends IndicatorValue>(
  values: readonly Value[],
  membersOf: (value: Value) => string | null,
): readonly SubjectRate[] {
  const byId = new Map(values.map((value) => [value.id, value]));
  return INDICATORS.flatMap((indicator, i) => {
    const found = byId.get(indicator.id);
    if (found === undefined || found.value === null) return [];
    const { fraction, text } = indicatorText(indicator, found, CHINESE);
    return [
      {
        ...{ id: indicator.id, zh: indicator.zh, en: indicator.en, i },
        ...{ v: roundedRate(found.value), t: text, f: fraction, k: membersOf(found) },
        w: text === '' || found.interval === null ? null : endsOf(found.interval),
      },
    ];
  });
}

/** Defined rates are printed alike in all languages. */
const CHINESE = wordsOf(undefined);

const endsOf = ([from, to]: readonly [number, number]): readonly [string, string] => [
  percentText(from),
  percentText(to),
];
