import { expect, test } from 'vitest';
import { metricOf } from '../../forms/catalogue.ts';
import { namedMarks, type StatedNumber } from './named-marks.ts';

const numbers = (count: number, value: number, scope: StatedNumber['scope'] = 'agency'): readonly StatedNumber[] =>
  Array.from({ length: count }, () => ({ value, scope }));

function check(id: string, stated: readonly StatedNumber[], expected: number): void {
  const metric = metricOf(id);
  if (metric === undefined) throw new Error(`Unexpected metric ${id}`);
  expect(namedMarks(metric, stated)).toBe(expected);
}

test('each scope of a strip counts for itself, columns as forty', () => {
  check('published.total', [...numbers(200, 7), ...numbers(5, 9, 'area')], 205);
  check('published.total', [...numbers(201, 7), ...numbers(5, 9, 'area')], 45);
});

test('dots count while each is one agency, lists to their last line', () => {
  check('applications.received.total', numbers(40, 0), 40);
  check('applications.received.total', numbers(41, 0), 40);
  check('penalties.decisions', numbers(300, 8), 24);
});
