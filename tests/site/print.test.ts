/** Pages on paper: heads of sortable tables stay, what only a screen needs goes. */
import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const { onPage } = servedSite();

test('a printed metric keeps the heads of its table and leaves out controls', async () => {
  await onPage('metrics/hotline.received/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    const heads = await page.locator('#rows thead th').allInnerTexts();
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((text) => text.trim() === '')).toEqual([]);
    for (const control of ['.site-search', '.table-filter', '.embed-code', '.chart-ways'])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  });
});

test('a printed comparison leaves out what chooses', async () => {
  await onPage('compare/', async (page) => {
    await page.locator('.picker:visible').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.picker:visible, .years-choice:visible').count()).toBe(0);
  });
});
