/** Every page type in a real Chromium, at 360 and 1280 px, in light and dark, with script and without. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageSamples } from './page-samples.ts';
import { servedSite } from './served-site.ts';

const { dist, browser, origin, url } = servedSite();
const samples = pageSamples(dist);

interface Visit {
  readonly page: Page;
  readonly messages: string[];
  readonly foreign: string[];
}

async function visit<T>(path: string, options: BrowserContextOptions, look: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser().newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin()) && !/^(?:data|blob):/u.test(request.url())) foreign.push(request.url());
  });
  try {
    await page.goto(url(path), { waitUntil: 'load' });
    return await look({ page, messages, foreign });
  } finally {
    await context.close();
  }
}

/** Chromium itself reports the status of the page asked for; that one message is the 404 page's own. */
const OWN_STATUS = /the server responded with a status of 404/u;

/** The members of a region by all main metrics, and table three where its numbers have many digits. */
const MANY_COLUMNS = '.members, .form-three, #compare table';

/** Runs in the page: classes of the other tables that are wider than their box. */
const scrollingTables = (left: string): readonly string[] =>
  [...document.querySelectorAll('.scroll > table')]
    .filter((table) => !table.matches(left) && table.scrollWidth > (table.parentElement?.clientWidth ?? Infinity) + 1)
    .map(({ className, scrollWidth }) => `${className} ${scrollWidth}`);

describe.each(samples)('$type $path', ({ type, path }) => {
  test.each([360, 1280])('fits %i px, says nothing on the console and asks no other host', async (width) => {
    await visit(path, { viewport: { width, height: 800 } }, async ({ page, messages, foreign }) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(type === '404' ? messages.filter((text) => !OWN_STATUS.test(text)) : messages).toEqual([]);
      expect(foreign).toEqual([]);
    });
  });

  test('on a phone nothing stands out of the page when all is unfolded, and only tables of many columns scroll', async () => {
    await visit(path, { viewport: { width: 360, height: 800 } }, async ({ page }) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(scrollingTables, MANY_COLUMNS)).toEqual([]);
    });
  });

  test('reads the same without script', async () => {
    await visit(path, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async ({ page }) => {
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
    });
  });

  test('has no accessibility violation in light mode nor, in colours, in dark mode', async () => {
    await visit(path, { colorScheme: 'light', viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
    });
  });
});

/** All that the scheme can change: structure, names and roles are those of the light mode. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
