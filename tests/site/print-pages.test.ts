/** Pages on A4: the newest report of an agency fits two sheets with its three tables; a region's wide table lies on its side. */
import { expect, test } from 'vitest';
import { pageSamples } from './page-samples.ts';
import { servedSite } from './served-site.ts';

const { onPage, dist } = servedSite();
const profiles = pageSamples(dist).filter(({ type }) => type === 'agency' || type === 'agency in English');
const PAGE = /\/Type\s*\/Page\b/gu; // takes /Type /Page; leaves /Type /Pages
const LANDSCAPE = /\/MediaBox\s*\[0 0 84\d[.\d]* 59\d[.\d]*\]/gu; // takes [0 0 842.88 595.92]; leaves [0 0 595.92 842.88]

test.each(profiles)('$path fits two sheets', async ({ path }) => {
  const printed = await print(path);
  const sheets = printed.match(PAGE) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(2);
});

test.each(['/regions/cn/', '/en/regions/cn/'])(
  'a page of agencies of %s fits two sheets on their side',
  async (path) => {
    const sheets = (await print(path)).match(LANDSCAPE) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
  },
);

/** The page as PDF, byte by character. */
async function print(path: string): Promise<string> {
  let printed = '';
  await onPage(path, async (page) => {
    printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  });
  return printed;
}
