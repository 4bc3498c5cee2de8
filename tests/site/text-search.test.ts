/** Full-text search in a real Chromium: what is found first, where it leads, what travels, and that the policy of the page holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const { dist, base, browser, origin, url } = servedSite();

interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly messages: string[];
}

async function search(path: string, look: (visit: Visit) => Promise<void>): Promise<void> {
  const context = await browser().newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(url(path));
  try {
    await look({ page, requests, messages });
  } finally {
    await context.close();
  }
}

const names = (page: Page) => page.locator('.search-results a');
const texts = (page: Page) => page.locator('.text-results li');
/** Until the status names the query, the list is not whole. */
const answered = (page: Page, query: string) =>
  page.locator(`[data-text-search] [role=status]:has-text("${query}")`).waitFor();

test.each([
  ['永宁', '永宁县', '永宁'],
  ['热线', '热线工单受理量', '热线'],
  ['12345', '热线工单受理量', '12345'],
  ['团结西路', '银川市永宁县团结西路街道办事处', '团结西路'],
  ['行政复议', '行政复议·总计', '行政复议'],
])('%s: the name %s first, then sentences with the words', async (query, name, words) => {
  await search(`search/?q=${encodeURIComponent(query)}`, async ({ page }) => {
    await answered(page, query);
    expect(await names(page).first().innerText()).toBe(name);
    expect(await texts(page).count()).toBeGreaterThan(0);
    for (const text of await texts(page).all()) {
      const marked = await text.locator('mark').allInnerTexts();
      expect(marked.length).toBeGreaterThan(0);
      expect(new Set(marked.map((mark) => mark.replace(/\s/gu, '')))).toEqual(new Set([words]));
    }
  });
});

test('pinyin finds the place; the text of reports has none', async () => {
  await search('search/?q=yongning', async ({ page }) => {
    await answered(page, 'yongning');
    expect(await names(page).first().innerText()).toBe('永宁县');
    expect(await texts(page).count()).toBe(0);
  });
});

test('a place and a word apart find the reports of the place with the word', async () => {
  await search(`search/?q=${encodeURIComponent('永宁 热线')}`, async ({ page }) => {
    await answered(page, '永宁 热线');
    expect(await texts(page).count()).toBeGreaterThan(0);
    for (const text of await texts(page).all()) expect(await text.locator('a').first().innerText()).toContain('永宁');
  });
});

test('words that no report has find nothing, however alike others are', async () => {
  await search(`search/?q=${encodeURIComponent('行政复议热线团结')}`, async ({ page }) => {
    await answered(page, '行政复议热线团结');
    expect(await texts(page).count()).toBe(0);
  });
});

test('a sentence leads to its line of the report, which holds the words', async () => {
  await search(`search/?q=${encodeURIComponent('团结西路')}`, async ({ page }) => {
    await answered(page, '团结西路');
    const way = texts(page).first().locator('blockquote a').first();
    const address = (await way.getAttribute('href')) ?? '';
    await way.click();
    await page.waitForURL(`**${address}`);
    const line = page.locator(`[id="${address.split('#')[1] ?? ''}"]`);
    expect((await line.innerText()).replace(/\s/gu, '')).toContain('团结西路');
  });
});

test('by keyboard: words, Enter, the results in the order of Tab, no other host, nothing on the console', async () => {
  await search('search/', async ({ page, requests, messages }) => {
    expect(requests.filter((url) => url.includes('/search/text/'))).toEqual([]);
    await page.locator('#search-main').fill('保密审查');
    await page.keyboard.press('Enter');
    await answered(page, '保密审查');
    expect(new URL(page.url()).searchParams.get('q')).toBe('保密审查');
    const first = texts(page).first().locator('a').first();
    for (let tab = 0; tab < 20 && !(await first.evaluate((link) => link === document.activeElement)); tab += 1)
      await page.keyboard.press('Tab');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(requests.filter((url) => !url.startsWith(origin()))).toEqual([]);
    expect(messages).toEqual([]);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
});

test('on an English page the agency has its English name and the sentence its language', async () => {
  await search(`en/search/?q=${encodeURIComponent('团结西路')}`, async ({ page }) => {
    await answered(page, '团结西路');
    const own = texts(page).filter({ hasText: 'Tuanjiexilu Subdistrict Office, 2024' });
    expect(await own.count()).toBe(1);
    expect(await own.locator('blockquote').first().getAttribute('lang')).toBe('zh-CN');
    expect(await own.locator('a').first().getAttribute('href')).toContain(`${base}en/reports/`);
  });
});

test('the home page sends on what is no name, and offers the text beneath the names', async () => {
  await search('', async ({ page, requests }) => {
    await page.locator('#search-main').fill('热线');
    await page.locator('.search-results li').nth(1).waitFor();
    expect(await page.locator('.search-results a').last().innerText()).toBe('在年报正文中查找“热线”');
    await page.locator('#search-main').fill('营商环境');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await answered(page, '营商环境');
    expect(await texts(page).count()).toBe(1);
    expect(requests.filter((url) => url.includes('/search/text/')).length).toBeGreaterThan(0);
  });
});

test('the policy of the search page is that of every page: no evaluation, not of WebAssembly either', () => {
  const html = readFileSync(join(dist, 'search', 'index.html'), 'utf8');
  expect(html).toContain("script-src 'self'");
  expect(html).not.toMatch(/unsafe-/u);
});
