/** What one office adds to the rates of its regions: its own indicators, of figures that it states of itself alone. */
import { CATALOGUE } from '../../forms/catalogue.ts';
import { INDICATORS, lastYearTerm } from '../../forms/indicators.ts';
import type { UsableValue } from '../compute-indicators.ts';
import { computeIndicators, metricsOfFormula } from '../compute-indicators.ts';
import type { RateSum } from '../region-sums.ts';
import type { CellGlance } from './glance-cell.ts';

type Glances = readonly (CellGlance | undefined)[];

/** `lastYear` is empty when it is not known. */
export function memberRates(year: number, cells: Glances, lastYear: Glances): readonly RateSum[] {
  const own = usedValues(cells).filter(({ scope }) => scope === 'agency');
  const found = computeIndicators(own, { ...NOTHING_KNOWN, year, lastYear: usedValues(lastYear) });
  return found.flatMap(({ id, numerator, denominator, value }) =>
    value === null || numerator === null || denominator === null ? [] : [{ id, numerator, denominator, stated: 1 }],
  );
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

function usedValues(cells: Glances): readonly UsableValue[] {
  return USED.flatMap(([i, metric]) => {
    const cell = cells[i];
    return cell === undefined || cell.value === null ? [] : [{ metric, ...cell }];
  });
}
