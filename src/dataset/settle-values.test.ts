import { expect, test } from 'vitest';
import type { Observation } from '../domain/observation.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import { settleValues } from './settle-values.ts';

type Stated = Pick<Observation, 'metric' | 'value' | 'state' | 'source' | 'scope'>;

/** `t` table or `p` prose, a number with its state's sign, and a scope: `t 8`, `p >=132 mixed`, `t blank`. */
function parse(metric: string, text: string): Stated {
  const [source, figure, scope = 'agency'] = text.split(' ') as [string, string, Observation['scope']?];
  const state = STATES[figure.replace(/[\d.]+/u, '')] ?? (figure as Observation['state']);
  const digits = /[\d.]+/u.exec(figure)?.[0];
  return {
    metric,
    value: digits === undefined ? null : Number(digits),
    state,
    source: source === 't' ? 'table' : 'prose',
    scope,
  };
}

const STATES: Readonly<Record<string, Observation['state']>> = {
  '': 'exact',
  '>=': 'atLeast',
  '<=': 'atMost',
  '~': 'approximate',
};

function settle(metric: string, stated: readonly Stated[]) {
  const statements = stated.map((observation, i) => ({
    observation: {
      unit: '件',
      method: 'prose-figure' as const,
      raw: String(observation.value),
      evidence: null,
      ...observation,
    },
    proof: { kind: 'report' as const, reportId: 'r', anchor: `f-${String(i)}` },
  }));
  return settleValues(statements, '2021').find((value) => value.metric === metric);
}

/** The chosen statement by its place in the list, and the conflict's number. */
function check(metric: string, stated: readonly string[], chosen: number, conflict: number | null): void {
  const value = settle(
    metric,
    stated.map((text) => parse(metric, text)),
  );
  expect(value?.proof).toEqual({ kind: 'report', reportId: 'r', anchor: `f-${String(chosen)}` });
  expect(value?.conflict?.value ?? null).toBe(conflict);
}

const CASES: readonly (readonly [string, string, readonly string[], number, number | null])[] = [
  ['a table cell comes before prose', 'penalties.decisions', ['p 3', 't 3'], 1, null],
  ['a table cell and another exact number in prose are a conflict', 'penalties.decisions', ['t 3', 'p 4'], 0, 4],
  ['zero in the table and a number in prose are a conflict', 'penalties.decisions', ['t 0', 'p 4'], 0, 4],
  ['a bound in prose is no conflict', 'penalties.decisions', ['t 3', 'p >=2'], 0, null],
  ['a part is no conflict', 'penalties.decisions', ['t 3', 'p 2 part'], 0, null],
  ['a figure of the whole area is no conflict', 'penalties.decisions', ['t 3', 'p 900 area'], 0, null],
  ['prose fills a blank cell', 'penalties.decisions', ['t blank', 'p 4'], 1, null],
  ['prose fills a missing cell', 'penalties.decisions', ['t missing', 'p 4'], 1, null],
  ['a blank cell stays blank', 'penalties.decisions', ['t blank'], 0, null],
  ['what cannot be read says more than what is missing', 'penalties.decisions', ['t missing', 'p unreadable'], 1, null],
  ['the agency comes before its area', 'published.total', ['p 900 area', 'p 12'], 1, null],
  ['the whole comes before a part', 'published.total', ['p 7 part', 'p 12'], 1, null],
  ['mixed channels are kept when nothing else is stated', 'hotline.complaints', ['p 463 mixed'], 0, null],
  ['an exact number comes before a bound', 'published.total', ['p >=100', 'p 108'], 1, null],
  ['the first of two statements is taken', 'published.total', ['p 108', 'p 109'], 0, null],
];

test.each(CASES)('%s', (_title, metric, stated, chosen, conflict) => {
  check(metric, stated, chosen, conflict);
});

test('a prose total that includes the requests carried in is no conflict', () => {
  const stated = [
    parse('applications.received.total', 't 8'),
    parse('applications.carriedIn.total', 't 1'),
    parse('applications.received.total', 'p 9'),
  ];
  expect(settle('applications.received.total', stated)?.conflict).toBeNull();
});

test('bounds follow the state', () => {
  const bounds = (text: string) => {
    const value = settle('published.total', [parse('published.total', text)]);
    return [value?.value, value?.lower, value?.upper];
  };
  expect(bounds('p 5')).toEqual([5, 5, 5]);
  expect(bounds('p >=5')).toEqual([5, 5, null]);
  expect(bounds('p <=5')).toEqual([5, null, 5]);
  expect(bounds('p ~5')).toEqual([5, null, null]);
});

test('every metric of the catalogue gets one value, and none of them is a zero nobody wrote', () => {
  const values = settleValues([], '2021');
  expect(values.map(({ metric }) => metric)).toEqual(CATALOGUE.map(({ id }) => id));
  expect(new Set(values.map(({ metric }) => metric)).size).toBe(values.length);
  expect(values.filter(({ value }) => value !== null)).toEqual([]);
});

test('what the edition does not ask is not missing', () => {
  const stateIn = (edition: '2021' | '2019' | null, metric: string) =>
    settleValues([], edition).find((value) => value.metric === metric)?.state;
  expect(stateIn('2021', 'procurement.amount')).toBe('notAsked');
  expect(stateIn('2019', 'procurement.amount')).toBe('missing');
  expect(stateIn('2019', 'charges.amount')).toBe('notAsked');
  expect(stateIn(null, 'penalties.decisions')).toBe('notAsked');
  expect(stateIn(null, 'published.total')).toBe('missing');
});
