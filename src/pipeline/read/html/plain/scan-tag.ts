/**
 * Scans one tag: takes the page and the place of its `<`, gives name, attributes and end. Gives null for a tag that is not
 * written as the standard asks: quotes in a name, a value without its end, unusual character references.
 */
import type { HtmlElement } from '../html-tree.ts';
import { decodeReferences } from './decode-references.ts';

type Attribute = HtmlElement['attrs'][number];

export interface ScannedTag {
  readonly name: string;
  readonly attrs: Attribute[];
  /** Length from its name to its `>`. */
  readonly length: number;
}

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** White space of HTML: fewer characters than that of text. */
export function isHtmlSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED;
}

/** The tag whose name begins at `at`. */
export function scanTag(html: string, at: number): ScannedTag | null {
  const nameEnd = endOfName(html, at);
  if (nameEnd < 0) return null;
  const name = lowerCase(html.slice(at, nameEnd));
  if (html.charCodeAt(nameEnd) === GREATER) return { name, attrs: [], length: nameEnd + 1 - at };
  const attrs: Attribute[] = [];
  for (let i = nameEnd; i < html.length;) {
    const code = html.charCodeAt(i);
    if (code === GREATER) return { name, attrs, length: i + 1 - at };
    if (code === SLASH || isHtmlSpace(code)) i += 1;
    else i = scanAttribute(html, i, attrs);
    if (i < 0) return null;
  }
  return null;
}

/** Offset behind a name of tag or attribute; -1 where a character stands in it that none has. */
function endOfName(html: string, from: number): number {
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (code > GREATER) continue;
    if (code === GREATER || code === SLASH || code === EQUALS || isHtmlSpace(code)) return i > from ? i : -1;
    if (code === QUOTE || code === APOSTROPHE || code === LESS || code < SPACE) return -1;
  }
  return -1;
}

/** Adds the attribute that begins at `from`, the first of its name alone; gives the offset behind it, or -1. */
function scanAttribute(html: string, from: number, attrs: Attribute[]): number {
  const nameEnd = endOfName(html, from);
  if (nameEnd < 0) return -1;
  const name = lowerCase(html.slice(from, nameEnd));
  const equals = behindSpace(html, nameEnd);
  if (html.charCodeAt(equals) !== EQUALS) {
    add(attrs, name, '');
    return nameEnd;
  }
  const start = behindSpace(html, equals + 1);
  const quote = html.charCodeAt(start);
  const quoted = quote === QUOTE || quote === APOSTROPHE;
  const valueFrom = quoted ? start + 1 : start;
  const valueEnd = quoted ? html.indexOf(quote === QUOTE ? '"' : "'", valueFrom) : endOfBareValue(html, start);
  if (valueEnd < valueFrom || (!quoted && valueEnd === valueFrom)) return -1;
  const value = decodeReferences(html.slice(valueFrom, valueEnd), true);
  if (value === null || value.includes('\r')) return -1;
  add(attrs, name, value);
  return quoted ? valueEnd + 1 : valueEnd;
}

function add(attrs: Attribute[], name: string, value: string): void {
  for (const known of attrs) if (known.name === name) return;
  attrs.push({ name, value });
}

function behindSpace(html: string, from: number): number {
  let i = from;
  while (i < html.length && isHtmlSpace(html.charCodeAt(i))) i += 1;
  return i;
}

function endOfBareValue(html: string, from: number): number {
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (code === GREATER || isHtmlSpace(code)) return i;
  }
  return -1;
}

/** Only the letters of ASCII have a small form here, as the standard says. */
function lowerCase(name: string): string {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code >= 65 && code <= 90) return name.replace(CAPITALS, (capitals) => capitals.toLowerCase());
  }
  return name;
}

const CAPITALS = /[A-Z]+/gu; // takes the TD of `TD`; leaves `td`
