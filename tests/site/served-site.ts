/** The built site, served to a Chromium of the test file's own: opened before its first test, closed after its last. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

type Look = (page: Page, messages: readonly string[]) => Promise<void>;

export interface ServedSite {
  /** Folder of the built site. */
  readonly dist: string;
  readonly base: string;
  /** Not before the first test runs, as everything below. */
  readonly browser: () => Browser;
  readonly origin: () => string;
  /** Address of a path below the base. */
  readonly url: (path: string) => string;
  /** Opens a path in a wide Chinese window and waits for its scripts and closes it after the look; `messages` are those of its console. */
  readonly onPage: (path: string, look: Look) => Promise<void>;
}

/** Called at the top of a test file. */
export function servedSite(): ServedSite {
  const dist = inject('dist');
  const base = inject('base');
  let browser: Browser;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder(dist, base);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const url = (path: string): string => `${site.origin}${base}${path}`;
  return {
    dist,
    base,
    browser: () => browser,
    origin: () => site.origin,
    url,
    onPage: (path, look) => lookAt(browser, url(path), look),
  };
}

async function lookAt(browser: Browser, url: string, look: Look): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  await look(page, messages);
  await context.close();
}
