import { expect, test } from 'vitest';
import { daysBetween, publicationDeadline } from './deadline.ts';

test('governments have until 31 March, everybody else until 31 January', () => {
  expect(publicationDeadline({ kind: 'county', speaksForArea: true }, 2024)).toBe('2025-03-31');
  expect(publicationDeadline({ kind: 'street', speaksForArea: false }, 2024)).toBe('2025-01-31');
  expect(publicationDeadline({ kind: 'office', speaksForArea: false }, 2023)).toBe('2024-01-31');
});

test('days are counted over months and leap years, and not from words', () => {
  expect(daysBetween('2025-01-20', '2025-01-31')).toBe(11);
  expect(daysBetween('2024-03-02', '2024-02-28')).toBe(-3);
  expect(daysBetween('2025年1月20日', '2025-01-31')).toBeNull();
});
