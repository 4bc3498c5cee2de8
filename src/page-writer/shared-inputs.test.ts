import { expect, test } from 'vitest';
import type { AtlasIndex } from '../domain/shards.ts';
import type { RenderedTemplates } from './page-job.ts';
import { sharedKey } from './shared-inputs.ts';

const INDEX = {
  version: 'aaaaaaaaaaaa',
  regions: [{ code: '64', name: '宁夏回族自治区', nameEn: 'Ningxia' }],
  metrics: [{ id: 'hotline.received', domain: [1, 1000] }],
} as unknown as AtlasIndex;

const framed = (html: string): RenderedTemplates =>
  ({ agency: [{ locale: undefined, html }], report: [] }) as unknown as RenderedTemplates;

const USUAL = sharedKey('code', framed('foot aaaaaaaaaaaa'), null, INDEX);

const check = (key: string, isSame: boolean): void => {
  if (isSame) expect(key).toBe(USUAL);
  else expect(key).not.toBe(USUAL);
};

test('another version of the data alone changes nothing', () => {
  check(sharedKey('code', framed('foot bbbbbbbbbbbb'), null, { ...INDEX, version: 'bbbbbbbbbbbb' }), true);
});

test.each([
  ['other code', sharedKey('other', framed('foot aaaaaaaaaaaa'), null, INDEX)],
  ['another frame', sharedKey('code', framed('other aaaaaaaaaaaa'), null, INDEX)],
  ['another address', sharedKey('code', framed('foot aaaaaaaaaaaa'), 'https://a.example/', INDEX)],
  ['another place', sharedKey('code', framed('foot aaaaaaaaaaaa'), null, { ...INDEX, regions: [] })],
  ['another axis', sharedKey('code', framed('foot aaaaaaaaaaaa'), null, { ...INDEX, metrics: [] })],
])('%s changes everything', (_, key) => {
  check(key, false);
});
