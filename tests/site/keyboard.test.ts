/** Everything by keyboard alone: each control of a page is reached and shows its focus, and a comparison is made without a pointer. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const { onPage } = servedSite();

interface Focused {
  /** Place among all elements of the page. */
  readonly at: number;
  readonly outlined: boolean;
  readonly tag: string;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      at: Array.from(document.querySelectorAll('*')).indexOf(element),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
      tag: element.outerHTML.slice(0, 80),
    };
  });

/** A chart is one stop: the arrow keys lead from mark to mark within it, and Enter follows the mark's link (charts.test.ts). */
const CONTROLS = 'a[href]:not(svg a[tabindex="-1"]), button, input, select, summary, svg[tabindex="0"]';

/** Controls in sight that Tab does not reach within as many steps as there are, or that show no focus. */
async function unreached(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate((controls) => {
    const all = Array.from(document.querySelectorAll('*'));
    return Array.from(document.querySelectorAll<HTMLElement>(controls))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => [all.indexOf(element), element.outerHTML.slice(0, 80)] as const);
  }, CONTROLS);
  const [reached, faint] = [new Set<number>(), new Set<string>()];
  for (let step = 0; step < wanted.length + 20; step += 1) {
    await page.keyboard.press('Tab');
    const { at, outlined, tag } = await focused(page);
    reached.add(at);
    if (!outlined && !tag.startsWith('<body') && !tag.startsWith('<html')) faint.add(`no focus ring: ${tag}`);
  }
  return [...wanted.filter(([at]) => !reached.has(at)).map(([, tag]) => `not reached: ${tag}`), ...faint];
}

test.each(['', 'metrics/hotline.received/', 'embed/hotline.received/', 'regions/', 'compare/'])(
  'Tab reaches every control of “%s” and its focus is seen',
  async (path) => {
    await onPage(path, async (page) => {
      expect(await unreached(page)).toEqual([]);
    });
  },
);

test('two agencies are compared without a pointer', async () => {
  await onPage('compare/', async (page) => {
    const field = page.locator('.picker input');
    for (const query of ['beiyuan', 'xiping']) {
      await field.focus();
      await page.keyboard.type(query);
      await page.locator('.picker [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.picker [role=option]').first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
    }
    // The figures' table; a second one below holds the rates of the same subjects.
    const heads = page.locator('.compare-table').first().locator('thead th');
    await heads.nth(2).waitFor();
    expect(await heads.count()).toBe(3);
    expect(page.url()).toContain('a=');
    await page.locator('.compare-table .remove').first().focus();
    await page.keyboard.press('Enter');
    await heads.nth(2).waitFor({ state: 'detached' });
    expect(await heads.count()).toBe(2);
  });
});

test('a comparison offered on the empty page opens with all its columns', async () => {
  await onPage('compare/', async (page) => {
    const examples = page.locator('.examples a');
    await examples.first().waitFor();
    const chosen = new URLSearchParams((await examples.first().getAttribute('href')) ?? '').get('a')?.split(',') ?? [];
    expect(chosen.length).toBeGreaterThan(1);
    await examples.first().focus();
    await page.keyboard.press('Enter');
    const heads = page.locator('.compare-table').first().locator('thead th');
    await heads.nth(chosen.length).waitFor();
    expect(await heads.count()).toBe(chosen.length + 1);
    expect(await examples.count()).toBe(0);
  });
});
