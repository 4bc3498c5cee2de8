/**
 * What a page says of itself outside its text: the title of the report (`<meta name="ArticleTitle">`, a heading outside
 * the article, `<title>`), the day of publication and the publisher. Gives places, so that a title is shown where it stands.
 */
import type { FrontMatter } from '../../../domain/source.ts';
import { isDay } from '../front-matter.ts';
import type { Article } from './find-article.ts';
import type { HtmlElement } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { attribute } from './left-out.ts';

/** Words of a page with their place in the parsed HTML. */
export interface PageWords {
  readonly value: string;
  readonly offset: number;
}

export interface PageFacts {
  /** Candidates for the title, the best first. */
  readonly titles: readonly PageWords[];
  readonly frontMatter: FrontMatter;
}

/** Takes the date of `2025-01-20 10:12`, `2025/1/20`, `2025年1月20日`; leaves `20250120`. */
const DATE = /^\s*((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u;
/** Takes titles of annual reports; leaves `首页` and the name of a site. */
const REPORT_TITLE = /年度报告|年报|工作报告|政府信息公开|政务公开/u;

/** Pieces of titles and headings that are looked at: a hostile page has a million. */
const MOST_PIECES = 1000;

/** Reads the head of a document, and headings that lie outside of `article` and of its copies. */
export function pageFacts(html: string, document: HtmlElement, article: Article): PageFacts {
  const found: { titles: PageWords[]; metas: Map<string, PageWords> } = { titles: [], metas: new Map() };
  collect(html, document, article, found);
  const articleTitle = found.metas.get('articletitle');
  const titles = [...(articleTitle === undefined ? [] : [articleTitle]), ...found.titles];
  const publishedOn = isoDate(found.metas.get('pubdate')?.value ?? '');
  const publisher = found.metas.get('contentsource')?.value.trim() ?? '';
  return {
    titles: titles.filter((title) => REPORT_TITLE.test(title.value)),
    frontMatter: {
      ...(publishedOn === null ? {} : { publishedOn }),
      ...(publisher === '' || publisher.length > 60 ? {} : { publisher }),
    },
  };
}

function collect(
  html: string,
  element: HtmlElement,
  article: Article,
  found: { titles: PageWords[]; metas: Map<string, PageWords> },
): void {
  if ((element === article.root && element.tagName !== '#document') || article.copies.has(element)) return;
  for (const child of element.childNodes) {
    if (isText(child)) continue;
    if (child.tagName === 'meta') addMeta(html, child, found.metas);
    else if (child.tagName === 'title') addTitle(found.titles, child, false);
    else if (HEADINGS.has(child.tagName)) addTitle(found.titles, child, true);
    else collect(html, child, article, found);
  }
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'ucaptitle']);

function addTitle(titles: PageWords[], element: HtmlElement, first: boolean): void {
  if (titles.length >= MOST_PIECES) return;
  const texts = textsOf(element);
  if (first) titles.unshift(...texts);
  else titles.push(...texts);
}

/** Texts within an element, at most `MOST_PIECES`. */
function textsOf(element: HtmlElement, texts: PageWords[] = []): readonly PageWords[] {
  for (const child of element.childNodes) {
    if (texts.length >= MOST_PIECES) break;
    if (!isText(child)) textsOf(child, texts);
    else if (child.value.trim() !== '') texts.push({ value: child.value, offset: child.offset });
  }
  return texts;
}

/** A meta element is behind its own tag: its content is looked for before that. */
function addMeta(html: string, meta: HtmlElement, metas: Map<string, PageWords>): void {
  const name = attribute(meta, 'name').toLowerCase();
  const value = attribute(meta, 'content');
  if (value === '' || metas.has(name)) return;
  const offset = html.lastIndexOf(value, meta.offset - 1);
  if (offset >= 0) metas.set(name, { value, offset });
}

function isoDate(written: string): string | null {
  const [, year, month, day] = DATE.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}
