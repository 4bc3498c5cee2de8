/** The profile of an agency whose reports tell no year: it names the agency and leads to its report, and stops no build. */
import { expect, test } from 'vitest';
import type { AgencyShard } from '../../domain/shards.ts';
import { wordsOf } from '../../i18n/words.ts';
import { profileHtml } from './profile-html.ts';

const name = '<b>某</b>局';
const region = { code: null, province: null, prefecture: null, county: null, township: null };
const agency = {
  id: 'cn-unnamed-other-at-example',
  name,
  aliases: [],
  pinyin: 'mouju',
  initials: 'mj',
  kind: 'bureau',
  region,
  speaksForArea: false,
  confidence: 'low',
  years: [],
} as const;
const shard = { agency, identity: {}, names: [], years: [], neighbours: [] } as unknown as AgencyShard;
const context = { places: new Map(), domains: new Map(), version: '1', site: undefined };

test.each(['zh', 'en'])('in %s', (locale) => {
  const html = profileHtml(shard, context, wordsOf(locale === 'zh' ? undefined : locale));
  expect(html).toContain('/reports/cn-unnamed-other-at-example-undated/');
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('<b>');
});
