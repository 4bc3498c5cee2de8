import { describe, expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import { CONTEXT_TERMS, INDICATORS, indicatorFormula, lastYearTerm } from '../forms/indicators.ts';
import type { IndicatorContext } from './compute-indicators.ts';
import { computeIndicators } from './compute-indicators.ts';
import { wilsonInterval } from './wilson-interval.ts';

const CONTEXT: IndicatorContext = {
  year: 2024,
  cellsRead: null,
  cellsAsked: null,
  checksPassed: null,
  checksAssessed: null,
  daysBeforeDeadline: null,
  likenessLastYear: null,
  likenessOthers: null,
  lastYear: [],
};

function settled(metric: string, value: number, overrides: Partial<SettledValue> = {}): SettledValue {
  return {
    metric,
    value,
    lower: value,
    upper: value,
    state: 'exact',
    unit: '件',
    scope: 'agency',
    source: 'table',
    method: 'table-row',
    raw: String(value),
    proof: null,
    conflict: null,
    ...overrides,
  };
}

const total = (row: string): string => `applications.${row}.total`;

/** `numerator/denominator = value` of one indicator. */
function check(id: string, values: readonly SettledValue[], expected: string, context = CONTEXT): void {
  const found = computeIndicators(values, context).find((indicator) => indicator.id === id);
  expect(`${String(found?.numerator)}/${String(found?.denominator)} = ${String(found?.value)}`).toBe(expected);
}

describe('a rate', () => {
  test('of 8 granted or partly granted of 9 is 8/9', () => {
    const values = [settled(total('granted'), 1), settled(total('partlyGranted'), 7), settled(total('concluded'), 9)];
    check('outcome.disclosureRate', values, `8/9 = ${String(8 / 9)}`);
  });

  test('with nothing concluded is undefined, never 0 %', () => {
    const values = [settled(total('granted'), 0), settled(total('partlyGranted'), 0), settled(total('concluded'), 0)];
    check('outcome.disclosureRate', values, '0/0 = null');
  });

  test('with a missing part is undefined', () => {
    check('outcome.disclosureRate', [settled(total('granted'), 1), settled(total('concluded'), 9)], 'null/9 = null');
  });

  test('of a bound is undefined', () => {
    const values = [settled('hotline.closed', 300, { state: 'atLeast' }), settled('hotline.received', 314)];
    check('prose.hotlineClosureRate', values, 'null/314 = null');
  });

  test('of figures of different scopes is undefined', () => {
    const values = [settled('hotline.closed', 300, { scope: 'area' }), settled('hotline.received', 314)];
    check('prose.hotlineClosureRate', values, '300/null = null');
    const mixed = values.map((value) => ({ ...value, scope: 'mixed' as const }));
    check('prose.hotlineClosureRate', mixed, 'null/null = null');
  });

  test('whose part is larger than its whole is no proportion', () => {
    check('prose.wechatShare', [settled('published.wechat', 466), settled('published.total', 272)], '466/272 = null');
  });
});

describe('（六）其他处理', () => {
  const split = ['other.notSupplemented', 'other.feeUnpaid', 'other.miscellaneous'];

  test('is the sum of three rows or the single row', () => {
    const rows = split.map((row) => settled(total(row), 1));
    check('outcome.otherRate', [...rows, settled(total('concluded'), 6)], '3/6 = 0.5');
    check('outcome.otherRate', [settled(total('other'), 3), settled(total('concluded'), 6)], '3/6 = 0.5');
  });
});

describe('other numbers', () => {
  test('a gap in the balance is a number, not a rate', () => {
    const values = [
      settled(total('received'), 8),
      settled(total('carriedIn'), 1),
      settled(total('concluded'), 8),
      settled(total('carriedOut'), 0),
    ];
    check('flow.balanceGap', values, '1/null = 1');
  });

  test('corrections are counted on concluded cases', () => {
    const values = [
      settled('reconsideration.corrected', 1),
      settled('reconsideration.total', 5),
      settled('reconsideration.pending', 3),
    ];
    check('disputes.reconsiderationCorrectionRate', values, '1/2 = 0.5');
  });

  test('items per day know leap years', () => {
    check('prose.itemsPerDay', [settled('published.total', 732)], '732/366 = 2');
    check('prose.itemsPerDay', [settled('published.total', 730)], '730/365 = 2', { ...CONTEXT, year: 2023 });
  });

  test('completeness comes from the reading of the report', () => {
    check('quality.completeness', [], '115/200 = 0.575', { ...CONTEXT, cellsRead: 115, cellsAsked: 200 });
  });
});

describe('a change on last year', () => {
  const now = [settled('penalties.decisions', 301)];

  test('is the difference over last year', () => {
    const context = { ...CONTEXT, lastYear: [settled('penalties.decisions', 287)] };
    check('comparison.penalties.decisions', now, `14/287 = ${String(14 / 287)}`, context);
  });

  test('is undefined without last year, from zero, from a bound and between scopes', () => {
    check('comparison.penalties.decisions', now, 'null/null = null');
    const from = (...lastYear: readonly SettledValue[]) => ({ ...CONTEXT, lastYear });
    check('comparison.penalties.decisions', now, '301/0 = null', from(settled('penalties.decisions', 0)));
    const bound = settled('penalties.decisions', 280, { state: 'atLeast' });
    check('comparison.penalties.decisions', now, 'null/null = null', from(bound));
    const area = settled('penalties.decisions', 280, { scope: 'area' });
    check('comparison.penalties.decisions', now, 'null/null = null', from(area));
  });
});

describe('Wilson interval', () => {
  test.each([
    [1, 9, 0.01987, 0.43503],
    [0, 10, 0, 0.27753],
    [10, 10, 0.72247, 1],
    [50, 100, 0.40383, 0.59617],
  ])('%i of %i lies between %f and %f', (part, whole, lower, upper) => {
    const [from, to] = wilsonInterval(part, whole);
    expect(from).toBeCloseTo(lower, 4);
    expect(to).toBeCloseTo(upper, 4);
  });
});

describe('the list of indicators', () => {
  test('names each once and uses only metrics of the catalogue', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    const known = new Set([...ids, ...ids.map(lastYearTerm), ...Object.values(CONTEXT_TERMS)]);
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    const terms = INDICATORS.flatMap(({ numerator, denominator }) =>
      [numerator, denominator].flatMap((formula) => (formula === null ? [] : [...formula.add, ...formula.subtract])),
    ).flatMap((term) => (typeof term === 'string' ? [term] : term.oneOf.flat()));
    expect(terms.filter((term) => !known.has(term))).toEqual([]);
  });

  test('prints its formulas', () => {
    const formula = (id: string): string | undefined => {
      const indicator = INDICATORS.find((each) => each.id === id);
      return indicator === undefined ? undefined : indicatorFormula(indicator);
    };
    expect(formula('outcome.disclosureRate')).toBe('（予以公开＋部分公开）÷办理结果总计');
    expect(formula('disputes.litigationCorrectionRate')).toBe('诉讼结果纠正÷（诉讼总计－尚未审结）');
    expect(formula('outcome.refusedRate')).toBe('不予公开各项之和÷办理结果总计');
  });
});
