/** Charts in a real Chromium: read point by point with the keyboard, saved as files that stand alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const { url, onPage } = servedSite();

async function saved(page: Page, kind: 'svg' | 'png'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`figure.chart-frame button[data-save=${kind}]`).first().click(),
  ]);
  return readFileSync(await download.path());
}

test('the arrow keys lead through every mark of a chart, and each says its words', async () => {
  await onPage('metrics/published.total/', async (page, messages) => {
    const chart = page.locator('svg.chart[aria-label]:visible').first();
    const titles = await chart.locator('title').allTextContents();
    const readout = page.locator('.chart-readout');
    await chart.focus();
    const heard: (string | null)[] = [];
    for (const title of titles) {
      await page.keyboard.press('ArrowRight');
      expect(await readout.isVisible(), title).toBe(true);
      heard.push(await readout.textContent());
    }
    expect(heard).toEqual(titles);
    await page.keyboard.press('Escape');
    expect(await readout.isHidden()).toBe(true);
    expect(messages).toEqual([]);
  });
});

test('Enter follows the mark that the arrow keys stand on, to its proof', async () => {
  await onPage('metrics/hotline.received/', async (page) => {
    const chart = page
      .locator('svg.chart[aria-label]:visible')
      .filter({ has: page.locator('a[href]') })
      .first();
    const leads = await chart.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(leads.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      const stop = (event: Event): void => {
        event.preventDefault();
        if (event.target instanceof Element) document.body.dataset['led'] = event.target.getAttribute('href') ?? '';
      };
      window.addEventListener('click', stop, true);
    });
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(leads).toContain(await page.locator('body').getAttribute('data-led'));
  });
});

test('a chart is saved as an SVG that carries its looks, its title and its address', async () => {
  await onPage('metrics/published.total/', async (page, messages) => {
    const svg = (await saved(page, 'svg')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/u);
    expect(svg).toContain(await page.locator('figcaption strong').first().innerText());
    expect(svg).toContain('/metrics/published.total/');
    expect(svg).toContain('fill="rgb(');
    expect(svg).not.toMatch(/class=|NaN|var\(/u);
    expect(messages).toEqual([]);
  });
});

test('a chart is saved as a PNG with marks on its ground', async () => {
  await onPage('metrics/penalties.decisions/', async (page, messages) => {
    const png = await saved(page, 'png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    expect(messages).toEqual([]);
  });
});

test('a list has no buttons that would save no drawing', async () => {
  await onPage('metrics/litigation.direct.total/', async (page) => {
    expect(await page.locator('figure.chart-frame').count()).toBe(1);
    expect(await page.locator('button[data-save]:visible').count()).toBe(0);
  });
});

test('a chart on somebody else’s page draws, says nothing on the console and fits 320 px', async () => {
  await onPage('embed/penalties.decisions/', async (page, messages) => {
    await page.setViewportSize({ width: 320, height: 480 });
    expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(messages).toEqual([]);
  });
});

test('the code that embeds a chart holds a whole address', async () => {
  await onPage('metrics/penalties.decisions/', async (page) => {
    const code = await page.locator('input[data-embed]').inputValue();
    expect(code).toContain(`src="${url('embed/penalties.decisions/')}"`);
  });
});
