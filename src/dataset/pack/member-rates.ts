/** What one office adds to the rates of its regions: its own indicators, of figures that it states of itself alone. */
import { CATALOGUE } from '../../forms/catalogue.ts';
import { INDICATORS, lastYearTerm, metricsOfFormula } from '../../forms/indicators.ts';
import type { UsableValue } from '../compute-indicators.ts';
import { computeIndicators } from '../compute-indicators.ts';
import type { RateSum } from '../region-sums.ts';
import type { ScannedCells } from './scan-cells.ts';
import { STATES } from './scan-cells.ts';

/** `lastYear` is null when it is not known. */
export function memberRates(year: number, cells: ScannedCells, lastYear: ScannedCells | null): readonly RateSum[] {
  const before = lastYear === null ? [] : ownValues(lastYear);
  const rates: RateSum[] = [];
  for (const found of computeIndicators(ownValues(cells), { ...NOTHING_KNOWN, year, lastYear: before })) {
    const { id, numerator, denominator, value } = found;
    if (value !== null && numerator !== null && denominator !== null)
      rates.push({ id, numerator, denominator, stated: 1 });
  }
  return rates;
}

const NOTHING_KNOWN = {
  cellsRead: null,
  cellsAsked: null,
  checksPassed: null,
  checksAssessed: null,
  daysBeforeDeadline: null,
  likenessLastYear: null,
  likenessOthers: null,
} as const;

const TERMS: ReadonlySet<string> = new Set(
  INDICATORS.flatMap(({ numerator, denominator }) => [numerator, denominator].flatMap(metricsOfFormula)),
);

/** Places in the catalogue of what any indicator is made of. */
const USED = CATALOGUE.flatMap(({ id }, i) => (TERMS.has(id) || TERMS.has(lastYearTerm(id)) ? [[i, id] as const] : []));

/** Exact figures of the agency's own: no other is part of a rate. */
function ownValues({ numbers, own, states }: ScannedCells): readonly UsableValue[] {
  const values: UsableValue[] = [];
  for (const [i, metric] of USED) {
    const value = numbers[i] as number;
    if (!Number.isNaN(value) && own[i] === 1 && states[i] === EXACT)
      values.push({ metric, value, state: 'exact', scope: 'agency' });
  }
  return values;
}

const EXACT = STATES.indexOf('exact');
