/** The built site as files: budgets, links, and a table and CSV for every chart. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { htmlFiles, readPage } from './page-samples.ts';

type Node = DefaultTreeAdapterMap['node'];

const dist = inject('dist');
const base = inject('base');
const pages = htmlFiles(dist);

/** Largest HTML page, gzipped; the report page is counted apart with its text. */
const PAGE_BUDGET = 20_000;

function elements(node: Node): readonly DefaultTreeAdapterMap['element'][] {
  const found: DefaultTreeAdapterMap['element'][] = [];
  const open: Node[] = [node];
  while (open.length > 0) {
    const next = open.pop() as Node;
    if ('tagName' in next) found.push(next);
    if ('childNodes' in next) open.push(...next.childNodes);
  }
  return found;
}

const attribute = (element: DefaultTreeAdapterMap['element'], name: string): string | null =>
  element.attrs.find((entry) => entry.name === name)?.value ?? null;

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

test('no page but the report page is above 20 kB gzip', () => {
  const heavy = pages
    .filter((path) => !/^(?:en\/)?reports\//u.test(path))
    .map((path) => ({ path, size: gzipSync(readFileSync(join(dist, path))).length }))
    .filter(({ size }) => size > PAGE_BUDGET);
  expect(heavy).toEqual([]);
});

test('every internal link, picture, script and style leads to a file, and every fragment to an element', () => {
  const identifiers = new Map<string, ReadonlySet<string>>();
  const trees = new Map(pages.map((path) => [path, elements(parse(readPage(dist, path)))]));
  for (const [path, found] of trees)
    identifiers.set(path, new Set(found.map((element) => attribute(element, 'id')).filter((id) => id !== null)));
  const dead: string[] = [];
  for (const [path, found] of trees) {
    for (const element of found) {
      const target = attribute(element, 'href') ?? attribute(element, 'src');
      if (target === null || /^(?:https?:|mailto:|tel:|data:)/u.test(target)) continue;
      const url = new URL(target, `http://host${base}${path.replace(/index\.html$/u, '')}`);
      const wanted = decodeURIComponent(url.pathname);
      if (!wanted.startsWith(base)) {
        dead.push(`${path}: ${target} leaves the base`);
        continue;
      }
      const below = wanted.slice(base.length);
      const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
      if (!existsSync(join(dist, file)) || statSync(join(dist, file)).isDirectory()) dead.push(`${path}: ${target}`);
      else if (
        url.hash !== '' &&
        identifiers.has(file) &&
        !identifiers.get(file)?.has(decodeURIComponent(url.hash.slice(1)))
      )
        dead.push(`${path}: ${target} has no such element`);
    }
  }
  expect(dead).toEqual([]);
});

test('every page is in the language of its folder, has a title, a description and one heading of the first level', () => {
  const poor = pages.filter((path) => {
    const html = readPage(dist, path);
    const found = elements(parse(html));
    const described = found.some(
      (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
    );
    return !(
      html.includes(`lang="${path.startsWith('en/') ? 'en' : 'zh-CN'}"`) &&
      /<title>[^<]+<\/title>/u.test(html) &&
      described &&
      found.filter((element) => element.tagName === 'h1').length === 1
    );
  });
  expect(poor).toEqual([]);
});

test('every chart carries a sentence, its rows as a table and its CSV', () => {
  const poor: string[] = [];
  let charts = 0;
  for (const path of pages) {
    for (const element of elements(parse(readPage(dist, path)))) {
      if (element.tagName !== 'figure') continue;
      charts += 1;
      const inside = elements(element);
      const says = inside.some((child) => child.tagName === 'figcaption');
      const table = inside.some((child) => child.tagName === 'table');
      const csv = inside.some((child) => child.tagName === 'a' && /\.csv$/u.test(attribute(child, 'href') ?? ''));
      if (!says || !table || !csv) poor.push(`${path}: caption ${says}, table ${table}, CSV ${csv}`);
    }
  }
  expect(charts).toBeGreaterThan(4);
  expect(poor).toEqual([]);
});

test('pages carry no script of their own but a small sorter; the compare page stays within 95 kB gzip', () => {
  const weight = (html: string): number =>
    [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].reduce(
      (sum, [, src]) => sum + gzipSync(readFileSync(join(dist, (src as string).slice(base.length)))).length,
      gzipSync(
        [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/gu)]
          .map((match) => match[1])
          .join(''),
      ).length,
    );
  const heavy = pages
    .map((path) => ({ path, size: weight(readPage(dist, path)) }))
    .filter(({ path, size }) => size > (/^(?:en\/)?compare\//u.test(path) ? 95_000 : 4_000));
  expect(heavy).toEqual([]);
});
