import { expect, test } from 'vitest';
import { siteRoot } from './site-root.ts';

test('a site without a public address has no root', () => {
  expect(siteRoot({})).toBeNull();
  expect(siteRoot({ ATLAS_SITE: '', ATLAS_BASE: '/atlas' })).toBeNull();
});

test('a root is host and base, with one slash at its end', () => {
  expect(siteRoot({ ATLAS_SITE: 'https://atlas.example' })).toBe('https://atlas.example/');
  expect(siteRoot({ ATLAS_SITE: 'https://atlas.example', ATLAS_BASE: '/nianbao' })).toBe(
    'https://atlas.example/nianbao/',
  );
  expect(siteRoot({ ATLAS_SITE: 'https://atlas.example/', ATLAS_BASE: '/a/b/' })).toBe('https://atlas.example/a/b/');
});
