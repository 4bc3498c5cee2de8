import { expect, test } from 'vitest';
import type { AgencySummary } from '../../domain/shards.ts';
import { listedMembers } from './listed-members.ts';
import type { Member } from './members-table-html.ts';

const member = (agencyId: string): Member => ({ agencyId, name: agencyId, year: 2024, byMetric: new Map() });
const agency = (id: string): AgencySummary => ({ id, region: { code: id.split('-')[0] } }) as unknown as AgencySummary;

const CHILDREN = [{ code: '640121', name: '永宁县', agencies: 1, reports: 1 }];

const check = (ids: readonly string[], children: typeof CHILDREN, expected: number): void => {
  const listed = listedMembers({ agencies: ids.map(agency), children }, ids.map(member));
  expect(listed.length).toBe(expected);
};

const below = Array.from({ length: 50 }, (_, i) => `640121-${i}`);

test('a small region lists all its members', () => check(['640121-a', '6401-b'], CHILDREN, 2));
test('a region without parts lists all its members, however many', () => check(below, [], 50));
test('a large region lists the members of its own level', () => check([...below, '6401-a', '6401-b'], CHILDREN, 2));
test('a large region without members of its own level lists the first', () => check(below, CHILDREN, 20));
