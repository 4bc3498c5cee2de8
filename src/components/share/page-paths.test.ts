import { expect, test } from 'vitest';
import { sitemapParts } from './page-paths.ts';

const check = (addresses: readonly string[], most: number, parts: readonly (readonly string[])[]): void => {
  expect(sitemapParts(addresses, most)).toEqual(parts);
};

test('a sitemap is cut into parts that lose no address and repeat none', () => {
  check(['a', 'b', 'c'], 2, [['a', 'b'], ['c']]);
  check(['a', 'b'], 2, [['a', 'b']]);
  check([], 2, [[]]);
});
