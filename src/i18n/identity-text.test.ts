import { expect, test } from 'vitest';
import type { AgencyName } from '../domain/shards.ts';
import { identityText } from './identity-text.ts';
import { wordsOf } from './words.ts';

const WORDS = wordsOf(undefined);

const NAME: AgencyName = {
  writtenName: '永宁县政府办',
  method: 'title:name',
  evidence: '永宁县 640121',
  confidence: 'certain',
};
const check = (name: Partial<AgencyName>, expected: string): void => {
  expect(identityText({ ...NAME, ...name }, WORDS)).toBe(expected);
};

test('a name tells where it stood, how it was resolved, and how surely', () => {
  check({}, '标题写作“永宁县政府办”，按名称对应：永宁县 640121（确定）。');
});
test('a name that fits several places says so', () => {
  check(
    { method: 'lead:open', evidence: '', confidence: 'open' },
    '引言写作“永宁县政府办”，有几种可能，未能确定（待定）。',
  );
});
test('a report without any name has only its evidence', () => {
  check({ writtenName: null, method: 'none', evidence: '', confidence: 'open' }, '（待定）。');
});
