import { expect, test } from 'vitest';
import type { AddressRedirect, RedirectsShard } from '../domain/address-redirect.ts';
import { buildRedirects } from './build-redirects.ts';

const AGENCIES = [
  { id: '990101-new', years: [{ year: 2024, status: 'full' as const, reportId: '990101-new-2024' }] },
  { id: '990101-other', years: [{ year: 2023, status: 'partial' as const, reportId: null }] },
];

function check(asked: readonly AddressRedirect[], expected: RedirectsShard): void {
  expect(buildRedirects(asked, AGENCIES)).toEqual(expected);
}

test('a former id leads to its agency, and its reports to their reports', () => {
  check([{ from: '990101-old', to: '990101-new' }], {
    agencies: [{ from: '990101-old', to: '990101-new' }],
    reports: [{ from: '990101-old-2024', to: '990101-new-2024' }],
  });
});

test('an id that an agency bears is never redirected, nor one to no agency', () => {
  check(
    [
      { from: '990101-other', to: '990101-new' },
      { from: '990101-old', to: '990101-gone' },
    ],
    { agencies: [], reports: [] },
  );
});

test('of two redirects for one id the first counts', () => {
  const twice = [
    { from: 'x', to: '990101-other' },
    { from: 'x', to: '990101-new' },
  ];
  check(twice, { agencies: [{ from: 'x', to: '990101-other' }], reports: [] });
});
