/**
 * The derived indicators of one agency and year from its settled values.
 * A term that was not read exactly, or terms of different scopes, leave the indicator undefined: never 0 %.
 */
import type { IndicatorValue } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { Formula, FormulaTerm, Indicator } from '../forms/indicators.ts';
import { CONTEXT_TERMS, INDICATORS, lastYearTerm, metricsOfFormula } from '../forms/indicators.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What the indicators take besides figures; null where it is not known. */
export interface IndicatorContext {
  readonly year: number;
  readonly cellsRead: number | null;
  readonly cellsAsked: number | null;
  readonly checksPassed: number | null;
  /** Checks that passed or failed. */
  readonly checksAssessed: number | null;
  /** Negative when published late. */
  readonly daysBeforeDeadline: number | null;
  /** Per cent. */
  readonly likenessLastYear: number | null;
  /** Per cent. */
  readonly likenessOthers: number | null;
  /** What the same agency stated the year before; empty when not known. */
  readonly lastYear: readonly UsableValue[];
}

/** What an indicator takes of a settled value. */
export type UsableValue = Pick<SettledValue, 'metric' | 'value' | 'state' | 'scope'>;

/** Every indicator of the list, in its order, whether defined or not. */
export function computeIndicators(
  values: readonly UsableValue[],
  context: IndicatorContext,
): readonly IndicatorValue[] {
  const exact = new Map<string, UsableValue>();
  for (const value of values) if (isUsable(value)) exact.set(value.metric, value);
  const known = contextTerms(context);
  addLastYear(known, context, exact);
  return LISTED.map(({ indicator, metrics }) => {
    const terms = { exact, known, scope: scopeOf(metrics, exact) };
    return computeIndicator(indicator, terms);
  });
}

/** One indicator from the values of its own metrics, without what a report, a year or the year before adds. */
export function computeRate(indicator: Indicator, values: readonly UsableValue[]): IndicatorValue {
  const exact = new Map(values.filter(isUsable).map((value) => [value.metric, value]));
  const metrics = [indicator.numerator, indicator.denominator].flatMap(metricsOfFormula);
  return computeIndicator(indicator, { exact, known: NOTHING_KNOWN, scope: scopeOf(metrics, exact) });
}

const NOTHING_KNOWN: ReadonlyMap<string, number | null> = new Map();

/** A mixed or partial figure is no base and no part of a rate. */
const isUsable = ({ state, scope, value }: UsableValue): boolean =>
  state === 'exact' && value !== null && (scope === 'agency' || scope === 'area');

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function contextTerms(context: IndicatorContext): Map<string, number | null> {
  return new Map([
    [CONTEXT_TERMS.days, isLeapYear(context.year) ? 366 : 365],
    [CONTEXT_TERMS.cellsRead, context.cellsRead],
    [CONTEXT_TERMS.cellsAsked, context.cellsAsked],
    [CONTEXT_TERMS.checksPassed, context.checksPassed],
    [CONTEXT_TERMS.checksAssessed, context.checksAssessed],
    [CONTEXT_TERMS.daysBeforeDeadline, context.daysBeforeDeadline],
    [CONTEXT_TERMS.likenessLastYear, context.likenessLastYear],
    [CONTEXT_TERMS.likenessOthers, context.likenessOthers],
  ]);
}

/** Only numbers of the scope that the metric has this year: others are never subtracted. */
function addLastYear(
  known: Map<string, number | null>,
  { lastYear }: IndicatorContext,
  exact: ReadonlyMap<string, UsableValue>,
): void {
  for (const value of lastYear) {
    const isSame = isUsable(value) && exact.get(value.metric)?.scope === value.scope;
    if (isSame) known.set(lastYearTerm(value.metric), value.value);
  }
}

interface Terms {
  readonly exact: ReadonlyMap<string, UsableValue>;
  readonly known: ReadonlyMap<string, number | null>;
  /** Scope of the first term read; the others must have it too. */
  readonly scope: SettledValue['scope'] | null;
}

function scopeOf(metrics: readonly string[], exact: ReadonlyMap<string, UsableValue>): SettledValue['scope'] | null {
  for (const metric of metrics) {
    const value = exact.get(metric);
    if (value !== undefined) return value.scope;
  }
  return null;
}

/** With the metrics of both formulas, listed once for all agencies. */
const LISTED = INDICATORS.map((indicator) => ({
  indicator,
  metrics: [indicator.numerator, indicator.denominator].flatMap(metricsOfFormula),
}));

function computeIndicator({ id, numerator, denominator, proportion }: Indicator, terms: Terms): IndicatorValue {
  const above = computeFormula(numerator, terms);
  if (denominator === null) return { id, numerator: above, denominator: null, value: above, interval: null };
  const below = computeFormula(denominator, terms);
  const undefinedValue = { id, numerator: above, denominator: below, value: null, interval: null };
  if (above === null || below === null || below <= 0) return undefinedValue;
  if (!proportion) return { ...undefinedValue, value: above / below };
  // A part larger than its whole is a contradiction in the report, not a rate.
  if (above < 0 || above > below) return undefinedValue;
  return { ...undefinedValue, value: above / below, interval: wilsonInterval(above, below) };
}

function computeFormula({ add, subtract }: Formula, terms: Terms): number | null {
  const plus = sumTerms(add, terms);
  const minus = sumTerms(subtract, terms);
  return plus === null || minus === null ? null : plus - minus;
}

function sumTerms(list: readonly FormulaTerm[], terms: Terms): number | null {
  let sum = 0;
  for (const term of list) {
    const value = typeof term === 'string' ? numberOf(term, terms) : firstComplete(term.oneOf, terms);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function firstComplete(sums: readonly (readonly string[])[], terms: Terms): number | null {
  for (const metrics of sums) {
    const value = sumTerms(metrics, terms);
    if (value !== null) return value;
  }
  return null;
}

function numberOf(metric: string, { exact, known, scope }: Terms): number | null {
  const context = known.get(metric);
  if (context !== undefined) return context;
  const value = exact.get(metric);
  return value !== undefined && value.scope === scope ? value.value : null;
}
