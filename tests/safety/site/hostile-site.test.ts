/**
 * A site built from data in which every field is hostile, against the same code's ordinary site: nothing comes alive, even
 * with the content security policy switched off; with it on, the browser has nothing to complain about.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { unzipSync, strFromU8 } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../site/open-browser.ts';
import { attributeOf, pageElements, textWithin, type PageElement } from '../../site/page-elements.ts';
import { htmlFiles, pageSamples, readPage } from '../../site/page-samples.ts';
import { runBuild } from '../../site/run-build.ts';
import { serveFolder, type ServedFolder } from '../../site/serve-folder.ts';
import { HOSTILE_STRINGS, MARKER } from '../hostile-strings.ts';
import { writeHostileData } from '../write-hostile-data.ts';

const base = inject('base');
const folder = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
const dist = join(folder, 'dist');
let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  writeHostileData(join(folder, 'data'));
  runBuild(folder, base, ['--data', join(folder, 'data')]);
  site = await serveFolder(dist, base);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Elements with their attributes as `a[href]`, and the contents of inline scripts and styles. */
function fingerprints(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap((element) => [
    element.tagName,
    ...element.attrs.map(({ name }) => `${element.tagName}[${name}]`),
    ...(isCode(element) ? [`${element.tagName}: ${textWithin(element)}`] : []),
  ]);
}

/** Data blocks (JSON for search engines) are no code; their text is looked at below. */
const isCode = (element: PageElement): boolean =>
  element.tagName === 'style' ||
  (element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json');

/** Addresses that the browser asks for by itself or that run: they stay on the site. */
const OWN_ONLY = ['src', 'srcset', 'action', 'formaction', 'poster', 'data', 'background', 'xlink:href'];

function badAddresses(path: string, elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      const leads = name === 'href' && element.tagName === 'a' && isWebAddress(value);
      const asked = OWN_ONLY.includes(name) || (name === 'href' && element.tagName !== 'link');
      const own = value.startsWith(base) || value.startsWith('#') || value.startsWith('data:image/');
      return asked && !own && !leads ? [`${path}: ${element.tagName}[${name}] ${value.slice(0, 80)}`] : [];
    }),
  );
}

/** A link may lead away, to where a report was published, by http or https only. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

interface Looked {
  readonly path: string;
  readonly fingerprints: readonly string[];
  readonly badAddresses: readonly string[];
  readonly text: string;
}

/** All that is asked of the tree of a page, so that each is parsed once. */
function lookAt(folderOf: string, path: string): Looked {
  const elements = pageElements(readPage(folderOf, path));
  const text = elements.slice(0, 1).map(textWithin).join('');
  return { path, fingerprints: fingerprints(elements), badAddresses: badAddresses(path, elements), text };
}

let looked: readonly Looked[] = [];
beforeAll(() => {
  looked = htmlFiles(dist).map((path) => lookAt(dist, path));
});

/** What our pages have only where the data ask for it: opened failures, the list of further pages, known issues, signs of references. */
const OWN_BY_DATA: ReadonlySet<string> = new Set([
  'details[open]',
  'ol[class]',
  'a[rel]',
  'span[aria-current]',
  'span[data-sign]',
]);

/** Takes the mark of a component's own styles on another element of it: ol[data-astro-cid-2il7o2dg], h3[data-astro-cid-2il7o2dg]; leaves every other attribute. */
const STYLE_SCOPE = /^[a-z]+\d?\[data-astro-cid-[a-z0-9]{8}\]$/u;

test('no page has an element, an attribute or a piece of code that our own pages do not have', () => {
  const own = inject('dist');
  const known = new Set(htmlFiles(own).flatMap((path) => lookAt(own, path).fingerprints));
  const foreign = new Map<string, string>();
  for (const { path, fingerprints: found } of looked)
    for (const one of found)
      if (!known.has(one) && !OWN_BY_DATA.has(one) && !STYLE_SCOPE.test(one)) foreign.set(one, path);
  expect([...foreign]).toEqual([]);
});

test('every address stays on the site or is a link by http or https', () => {
  expect(looked.flatMap((page) => page.badAddresses).slice(0, 20)).toEqual([]);
});

test('nearly every hostile string is shown as text, so that the tests here look at something', () => {
  const joined = looked.map(({ text }) => text.replace(/\s+/gu, '')).join('\n');
  const shown = HOSTILE_STRINGS.filter((text) => joined.includes(text.replace(/[\s\u0000\p{Cs}]+/gu, '')));
  expect(shown.length / HOSTILE_STRINGS.length).toBeGreaterThan(0.85);
});

interface Seen {
  readonly dialogs: string[];
  readonly asked: string[];
  readonly called: string[];
  readonly messages: string[];
}

async function watch(context: BrowserContext, seen: Seen): Promise<Page> {
  await context.exposeFunction(MARKER, () => void seen.called.push(MARKER));
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !/^(?:data|blob):/u.test(request.url()))
      seen.asked.push(request.url());
  });
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(error.message));
  return page;
}

/** A sample of each type, and every agency and report in whose address a trace of a hostile string is left, one in four. */
function paths(): readonly string[] {
  const marked = ['agencies', 'reports'].flatMap((section) =>
    readdirSync(join(dist, section))
      .filter((name) => name.includes(MARKER))
      .filter((_, i) => i % 4 === 0)
      .map((name) => `${section}/${name}/`),
  );
  return [...pageSamples(dist).map(({ path }) => path), ...marked];
}

async function walk(bypassCSP: boolean): Promise<Seen> {
  const seen: Seen = { dialogs: [], asked: [], called: [], messages: [] };
  const context = await browser.newContext({ locale: 'zh-CN', bypassCSP });
  const page = await watch(context, seen);
  for (const path of paths()) {
    await page.goto(`${site.origin}${base}${path}`, { waitUntil: 'load' });
    await page.mouse.move(300, 300);
  }
  await page.goto(`${site.origin}${base}`);
  await page.locator('#search-main').fill(MARKER);
  await page.locator('.search-results a').first().waitFor();
  await page.goto(`${site.origin}${base}compare/`);
  await page.getByRole('combobox').first().fill(MARKER);
  await page.getByRole('option').first().waitFor();
  await page.getByRole('option').first().click();
  await page.getByRole('table').first().waitFor();
  await context.close();
  return seen;
}

test('without the policy no dialog opens, nothing is called, no other host is asked', async () => {
  const { dialogs, asked, called } = await walk(true);
  expect({ dialogs, asked, called }).toEqual({ dialogs: [], asked: [], called: [] });
});

test('with the policy the browser says nothing on its console', async () => {
  const { messages, ...rest } = await walk(false);
  expect(rest).toEqual({ dialogs: [], asked: [], called: [] });
  expect(messages.filter((text) => !/the server responded with a status of 404/u.test(text))).toEqual([]);
});

test('names without end make no page wider than a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const wide: string[] = [];
  const endless = ['agencies', 'reports'].flatMap((section) =>
    readdirSync(join(dist, section))
      .filter((name) => /evilevilevil|zhenzhenzhen|endless/u.test(name))
      .map((name) => `${section}/${name}/`),
  );
  for (const path of [...endless, '', 'reports/', 'checks/', 'data/', 'metrics/published.total/'].filter((each) =>
    existsSync(join(dist, each, 'index.html')),
  )) {
    await page.goto(`${site.origin}${base}${path}`, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${path}: ${String(width)} px`);
  }
  await page.close();
  expect(endless.length).toBeGreaterThan(1);
  expect(wide).toEqual([]);
});

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('no cell of a CSV begins as a formula', () => {
  const csv = filesBelow(join(dist, 'data')).filter((path) => path.endsWith('.csv'));
  const bad = csv.flatMap((path) =>
    Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''))
      .data.flat()
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)))
      .map((cell) => `${path}: ${cell.slice(0, 60)}`),
  );
  expect(csv.length).toBeGreaterThan(20);
  expect(bad.slice(0, 10)).toEqual([]);
});

test('a workbook holds no formula, no link and no macro; what looks like a formula is text', () => {
  const books = filesBelow(join(dist, 'data')).filter((path) => path.endsWith('.xlsx'));
  expect(books.length).toBeGreaterThan(0);
  for (const book of books) {
    const parts = unzipSync(readFileSync(book));
    for (const [name, bytes] of Object.entries(parts)) {
      expect(name).not.toMatch(/vba|externalLink|activeX|embeddings/iu);
      if (name.endsWith('.xml')) expect(strFromU8(bytes), name).not.toMatch(/<f[\s>]|<hyperlink/u);
    }
  }
});

test('feeds and site maps are well-formed', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  for (const path of filesBelow(dist).filter((each) => each.endsWith('.xml'))) {
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null,
      readFileSync(path, 'utf8'),
    );
    if (fault !== null) faults.push(`${path}: ${fault}`);
  }
  await page.close();
  expect(faults).toEqual([]);
});

test('names of files hold letters, digits, dots, dashes and underlines only, and nothing was written beside them', () => {
  const odd = filesBelow(dist).filter((path) => !/^[\w./=-]+$/u.test(path.slice(dist.length)));
  expect(odd).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['atlas', 'atlas-cache', 'data', 'dist']);
});
