/**
 * Every page exists in both languages with the same figures; English pages hold no Chinese outside elements marked as Chinese
 * (names, quotations, labels as written), and none of the dictionary's Chinese strings even there.
 */
import { expect, inject, test } from 'vitest';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { chinese } from '../../src/i18n/zh/chinese.ts';
import { attributeOf, hasClass, pageElements, textWithin, type PageElement } from './page-elements.ts';
import { htmlFiles, readPage } from './page-samples.ts';

const dist = inject('dist');
const files = htmlFiles(dist);
const english = files.filter((path) => path.startsWith('en/'));
/** All pages of the few, and one in seven of those that come by the hundred. */
const sample = english.filter(
  (path, at) => !/^en\/(?:agencies|metrics|regions|reports)\/./u.test(path) || at % 7 === 0,
);

test('every page but those that exist once has its twin in English', () => {
  const once = /^(?:en|embed)\/|^404\.html$/u;
  expect(english.map((path) => path.slice('en/'.length))).toEqual(files.filter((path) => !once.test(path)));
});

const HAN = /\p{Script=Han}/u; // takes 永宁; leaves Yongning

/** Attributes that readers see or hear. */
const SAID = [
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'content',
  'label',
  'data-none',
  'data-some',
  'data-shown',
  'data-template',
];

interface Said {
  readonly text: string;
  /** True inside an element marked as Chinese. */
  readonly marked: boolean;
  /** Of a line of a report, whose labels are those of the form. */
  readonly quoted: boolean;
}

const LINE = /(?:^| )line(?: |$)/u; // takes line tabular; leaves inline-list

function saidOn(node: DefaultTreeAdapterMap['node'], marked = false, within = false): readonly Said[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value.trim(), marked, quoted: within }];
  const lang = 'attrs' in node ? attributeOf(node, 'lang') : null;
  const own = lang === null ? marked : lang.startsWith('zh');
  const quoted = within || ('attrs' in node && LINE.test(attributeOf(node, 'class') ?? ''));
  if (node.nodeName === 'script' || node.nodeName === 'style') return [];
  const attributes = 'attrs' in node ? SAID.flatMap((name) => attributeOf(node, name) ?? []) : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => saidOn(child, own, quoted)) : [];
  return [...attributes.map((text) => ({ text, marked: own, quoted })), ...inside];
}

test('English pages hold Chinese only where it is marked as such', () => {
  const slips = new Map<string, string>();
  for (const path of sample)
    for (const { text, marked } of saidOn(parse(readPage(dist, path))))
      if (!marked && HAN.test(text)) slips.set(text.slice(0, 120), path);
  expect([...slips].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
});

/** Strings that no report and no name contains; shorter ones may be quoted by chance. */
const LEAST = 5;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= LEAST && HAN.test(value) && !value.includes('{') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('no string of the Chinese dictionary stands on an English page', () => {
  const own = new Set(stringsIn(chinese));
  const found = sample.flatMap((path) =>
    saidOn(parse(readPage(dist, path))).flatMap(({ text, quoted }) =>
      !quoted && own.has(text) ? [`${path}: ${text}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

/** Numbers in text and tables, without the words of their states. */
const figuresOf = (path: string): readonly string[] =>
  pageElements(readPage(dist, path))
    .filter((element: PageElement) => hasClass(element, 'v') && !hasClass(element, 'v-none'))
    .map((element) => textWithin(element).replace(/^(?:约|about )/u, '~'));

test('an English page has the figures of its Chinese twin', () => {
  for (const path of sample) expect([path, figuresOf(path)]).toEqual([path, figuresOf(path.slice('en/'.length))]);
});

test('each page names its language and its twins', () => {
  for (const path of sample.filter((each) => !/404|search/u.test(each))) {
    const elements = pageElements(readPage(dist, path));
    expect(attributeOf(elements[0] as PageElement, 'lang')).toBe('en');
    const twins = elements
      .filter(({ tagName }) => tagName === 'link')
      .flatMap((each) => attributeOf(each, 'hreflang') ?? []);
    expect(twins).toEqual(['zh-CN', 'en', 'x-default']);
  }
});
