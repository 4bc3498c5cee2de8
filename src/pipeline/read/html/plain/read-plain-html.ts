/**
 * The plain way through HTML: takes a page whose tags nest as they should and use no rarer element, gives the very tree that
 * the full parser builds, several times as fast. Gives null for any other page; a test holds both against each other.
 */
import type { HtmlElement } from '../html-tree.ts';
import { decodeReferences } from './decode-references.ts';
import { endTag } from './end-tags.ts';
import type { Growth, KnownTag } from './open-elements.ts';
import { appendText, closeElement, newGrowth } from './open-elements.ts';
import { isHtmlSpace, scanTag } from './scan-tag.ts';
import { startTag } from './start-tags.ts';
import { kindOf } from './tag-kinds.ts';

export function readPlainHtml(html: string): HtmlElement | null {
  if (html.includes('\0') || html.charCodeAt(0) === 0xfeff) return null;
  const growth = newGrowth(html);
  for (let at = 0; at < html.length && at >= 0;) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    addText(growth, at, end, true);
    at = open < 0 ? end : readMarkup(growth, open);
    if (growth.odd || at < 0) return null;
  }
  return growth.mode === 'body' || growth.open.length > 2 ? growth.document : null;
}

/** Offset behind the tag or comment that begins at `open`; -1 where it is odd. */
function readMarkup(growth: Growth, open: number): number {
  const { html } = growth;
  const code = html.charCodeAt(open + 1);
  if (code === 33 || code === 63) growth.place = endOfComment(growth, open);
  else growth.place = readTag(growth, open, code === 47);
  growth.texts.at = growth.place;
  return growth.place;
}

function readTag(growth: Growth, open: number, closes: boolean): number {
  const { html } = growth;
  const from = closes ? open + 2 : open + 1;
  const end = html.indexOf('>', from) + 1;
  const written = html.slice(from, end);
  const tag = growth.tags.get(written) ?? scanned(growth, from, written);
  if (tag === null) return -1;
  growth.place = from + tag.length;
  if (closes) endTag(growth, tag.name, tag.kind);
  else startTag(growth, tag);
  const raw = !closes && (tag.kind === 'raw' || tag.kind === 'title') && !growth.odd;
  return raw ? readRaw(growth, tag.name, growth.place) : growth.place;
}

/** The tag of a known element, noted where it ends with its first `>`: most tags of a page are written many times. */
function scanned({ html, tags }: Growth, from: number, written: string): KnownTag | null {
  const tag = isLetter(html.charCodeAt(from)) ? scanTag(html, from) : null;
  const kind = tag === null ? undefined : kindOf(tag.name);
  if (tag === null || kind === undefined) return null;
  const known = { ...tag, kind };
  if (tag.length === written.length) tags.set(written, known);
  return known;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Comments, document types and processing instructions, none of which leaves anything in the tree. */
const DOCTYPE = /<!doctype[\s>]/iy; // takes `<!DOCTYPE html>`; leaves `<!--`

function endOfComment({ html, mode }: Growth, open: number): number {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    const short = html.charCodeAt(open + 4) === 62 || html.startsWith('->', open + 4);
    return close < 0 || short || html.slice(open, close).includes('--!>') ? -1 : close + 3;
  }
  DOCTYPE.lastIndex = open;
  if (DOCTYPE.test(html) ? mode !== 'start' : html.startsWith('<![CDATA[', open)) return -1;
  const close = html.indexOf('>', open);
  return close < 0 ? -1 : close + 1;
}

/** Ends of elements that hold text alone: takes `</script >`; leaves `</scripts>`. */
const RAW_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script[\t\n\f\r />]/giu,
  style: /<\/style[\t\n\f\r />]/giu,
  noscript: /<\/noscript[\t\n\f\r />]/giu,
  title: /<\/title[\t\n\f\r />]/giu,
};

/** Reads the text of a script, a style or a title up to its end tag; offset behind that, or -1. */
function readRaw(growth: Growth, name: string, from: number): number {
  const { html, texts } = growth;
  const pattern = RAW_ENDS[name] as RegExp;
  pattern.lastIndex = from;
  const close = pattern.exec(html)?.index ?? -1;
  const tag = close < 0 ? null : scanTag(html, close + 2);
  if (tag === null) return -1;
  const comment = html.indexOf('<!--', from);
  if (name === 'script' && comment >= 0 && comment < close) return -1;
  texts.at = from;
  addText(growth, from, close, name === 'title');
  closeElement(growth);
  return close + 2 + tag.length;
}

/** Adds `html[from, to)` as texts: white space and words by turns, as the standard's tokens are. */
function addText(growth: Growth, from: number, to: number, decodes: boolean): void {
  const { html } = growth;
  for (let i = from; i < to;) {
    const start = i;
    const space = isHtmlSpace(html.charCodeAt(i));
    while (i < to && isHtmlSpace(html.charCodeAt(i)) === space) i += 1;
    const written = html.slice(start, i);
    if (!space && !holdsWords(growth)) growth.odd = true;
    const value = space ? withLineFeeds(written) : decodes ? decodeReferences(written, false) : written;
    if (value === null) growth.odd = true;
    else appendText(growth, value, start, i);
    if (growth.odd) return;
  }
}

/** Takes the break of lines of other systems: `\r\n`, `\r`; leaves `\n`. */
const RETURNS = /\r\n?/gu;

function withLineFeeds(space: string): string {
  return space.includes('\r') ? space.replace(RETURNS, '\n') : space;
}

/** Words stand in the body, in cells and in elements of text alone; elsewhere the standard moves them. */
function holdsWords({ mode, kinds }: Growth): boolean {
  if (mode === 'body' || mode === 'cell') return true;
  const kind = kinds.at(-1);
  return kind === 'raw' || kind === 'title';
}
