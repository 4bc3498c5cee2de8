/** Pages on paper: heads of sortable tables stay, what only a screen needs goes. */
import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';

test('a printed metric keeps the heads of its table and leaves out controls', async () => {
  const base = inject('base');
  const site = await serveFolder(inject('dist'), base);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${base}metrics/hotline.received/`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    const heads = await page.locator('#rows thead th').allInnerTexts();
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((text) => text.trim() === '')).toEqual([]);
    for (const control of ['.site-search', '.table-filter', '.embed-code', '.chart-ways'])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  } finally {
    await browser.close();
    await site.close();
  }
});
