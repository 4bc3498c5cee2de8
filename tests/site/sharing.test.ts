/** What leaves the site: embedded charts, feed, sitemap, pictures for links. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFiles, readPage } from './page-samples.ts';

const dist = inject('dist');
const base = inject('base');
const pages = htmlFiles(dist);
const PICTURE = /<meta property="og:image" content="([^"]+)"/u;

test('every metric has an embeddable page, and its page gives the one line that embeds it', () => {
  const metrics = readdirSync(join(dist, 'metrics')).filter((name) =>
    existsSync(join(dist, 'metrics', name, 'index.html')),
  );
  expect(metrics.length).toBeGreaterThan(100);
  for (const metric of metrics) {
    const embed = readPage(dist, `embed/${metric}/index.html`);
    expect(embed).toContain('<base target="_top"');
    expect(embed).not.toContain('<nav');
    const page = readPage(dist, `metrics/${metric}/index.html`);
    if (page.includes('<figure')) expect(page).toContain(`data-embed="${base}embed/${metric}/"`);
  }
});

test('every page names a picture of 1200 × 630 that exists', () => {
  const sizes = new Map<string, readonly number[]>();
  for (const path of pages.filter((page) => !page.startsWith('embed/'))) {
    const address = PICTURE.exec(readPage(dist, path))?.[1] ?? '';
    expect(address, path).toMatch(/\.png$/u);
    const bytes = readFileSync(join(dist, address.slice(base.length)));
    sizes.set(address, [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
  }
  expect(sizes.size).toBeGreaterThan(1);
  expect([...sizes.values()].every(([width, height]) => width === 1200 && height === 630)).toBe(true);
});

test('without a known host there is no feed, whose readers need whole addresses, and no page names one', () => {
  expect(existsSync(join(dist, 'rss.xml'))).toBe(false);
  expect(pages.filter((path) => readPage(dist, path).includes('rss.xml'))).toEqual([]);
});

test('without a known host the sitemap names no address, since it may name no relative one', () => {
  expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('<loc>/');
  expect(existsSync(join(dist, 'sitemap', '1.xml'))).toBe(true);
});
