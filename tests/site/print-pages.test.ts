/** A profile on A4: the newest report of an agency fits two sheets, with its three tables. */
import { expect, test } from 'vitest';
import { pageSamples } from './page-samples.ts';
import { servedSite } from './served-site.ts';

const { onPage, dist } = servedSite();
const profiles = pageSamples(dist).filter(({ type }) => type === 'agency' || type === 'agency in English');
const PAGE = /\/Type\s*\/Page\b/gu; // takes /Type /Page; leaves /Type /Pages

test.each(profiles)('$path fits two sheets', async ({ path }) => {
  await onPage(path, async (page) => {
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(PAGE) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
  });
});
