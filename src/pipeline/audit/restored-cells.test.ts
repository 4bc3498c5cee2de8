import { expect, test } from 'vitest';
import type { ExampleReport } from '../../forms/check-example.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

const SPLIT = 'applications.received.naturalPerson';
const REPORT: ExampleReport = {
  restZero: true,
  table: { [SPLIT]: 12, 'applications.received.total': 12 },
  splitDigits: [SPLIT],
};

function check(report: ExampleReport, code: string, expected: Readonly<Record<string, string>>): void {
  const input = exampleInput(report);
  const diagnostics = (input.diagnostics ?? []).map((finding) => ({ ...finding, code }));
  const results = auditReport({ ...input, diagnostics });
  const found = Object.keys(expected).map((key) => {
    const result = results.find(({ id, instance }) => `${id} ${instance}`.trim() === key);
    return [key, result?.status];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
}

test.each(['digits-split', 'digit-repaired'])(
  'the sum that proves a number restored (%s) is no check of its row',
  (code) => {
    check(REPORT, code, { 'A3 received': 'not-assessable', 'A3 granted': 'pass', [`F8 ${SPLIT}`]: 'pass' });
  },
);

test('the columns check a restored number as any other', () => {
  check(REPORT, 'digits-split', { 'A1 naturalPerson': 'fail', 'A1 enterprise': 'pass' });
});

test('a row that does not add up fails all the same', () => {
  const wrong = { ...REPORT, table: { ...REPORT.table, 'applications.received.total': 3 } };
  check(wrong, 'digits-split', { 'A3 received': 'fail', [`F8 ${SPLIT}`]: 'fail' });
});

test('so is the sum of a block of table four', () => {
  const upheld = 'reconsideration.upheld';
  const block = { restZero: true, table: { [upheld]: 12, 'reconsideration.total': 12 }, splitDigits: [upheld] };
  check(block, 'digits-split', { 'A4 reconsideration': 'not-assessable', [`F8 ${upheld}`]: 'pass' });
});

test('the sums that place the values of an outcome are no check of its row nor of the columns, those of the balance are', () => {
  const granted = 'applications.granted.naturalPerson';
  const report = {
    restZero: true,
    table: {
      [granted]: 4,
      'applications.granted.total': 4,
      'applications.concluded.naturalPerson': 4,
      'applications.concluded.total': 4,
      'applications.received.naturalPerson': 4,
      'applications.received.total': 4,
    },
    splitDigits: [granted],
  };
  check(report, 'row-restored', {
    'A1 naturalPerson': 'pass',
    'A2 naturalPerson': 'not-assessable',
    'A2 enterprise': 'not-assessable',
    'A3 granted': 'not-assessable',
    'A3 received': 'pass',
    'A4 reconsideration': 'pass',
    A5: 'not-assessable',
  });
});

test('the sums that place the values of what came in are no check of the balance', () => {
  const carriedIn = 'applications.carriedIn.naturalPerson';
  const report = {
    restZero: true,
    table: {
      [carriedIn]: 2,
      'applications.carriedIn.total': 2,
      'applications.carriedOut.naturalPerson': 2,
      'applications.carriedOut.total': 2,
    },
    splitDigits: [carriedIn],
  };
  check(report, 'row-restored', {
    'A1 naturalPerson': 'not-assessable',
    'A2 naturalPerson': 'pass',
    'A3 carriedIn': 'not-assessable',
    A5: 'pass',
  });
});

test('a balance that does not hold fails all the same', () => {
  const carriedIn = 'applications.carriedIn.naturalPerson';
  const report = {
    restZero: true,
    table: { [carriedIn]: 2, 'applications.carriedIn.total': 2 },
    splitDigits: [carriedIn],
  };
  check(report, 'row-restored', { 'A1 naturalPerson': 'fail', 'A1 enterprise': 'not-assessable' });
});
