/**
 * A page that Astro rendered with slots, cut at them, and filled with the text of one page. Gives the bytes that Astro itself
 * would have given: text and attributes are escaped as Astro escapes them. Refuses a page without a slot for the body.
 */
import { SLOTS, type PageText } from './page-slots.ts';

export interface PageTemplate {
  /** HTML up to the slot of the same place, and behind the last one. */
  readonly pieces: readonly string[];
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly name: keyof PageText;
  readonly inAttribute: boolean;
}

const SLOT = /atlas-slot-(id|title|description|picture|body)/gu; // takes atlas-slot-id in `/agencies/atlas-slot-id/`; leaves atlas-slot

export function cutTemplate(html: string): PageTemplate {
  if (html.split(SLOTS.body).length !== 2) throw new Error('Unexpected template, expected one slot for the body');
  const pieces: string[] = [];
  const slots: Slot[] = [];
  let from = 0;
  for (const match of html.matchAll(SLOT)) {
    pieces.push(html.slice(from, match.index));
    slots.push({ name: match[1] as keyof PageText, inAttribute: isInsideTag(html, match.index) });
    from = match.index + match[0].length;
  }
  pieces.push(html.slice(from));
  return { pieces, slots };
}

export function fillTemplate({ pieces, slots }: PageTemplate, text: PageText): string {
  let html = pieces[0] as string;
  for (const [at, slot] of slots.entries()) html += textOf(slot, text) + (pieces[at + 1] as string);
  return html;
}

const isInsideTag = (html: string, at: number): boolean => html.lastIndexOf('<', at) > html.lastIndexOf('>', at);

/** Ids stand in addresses only. */
function textOf({ name, inAttribute }: Slot, text: PageText): string {
  if (name === 'body') return text.body;
  const words = name === 'id' ? encodeURI(text.id) : (text[name] ?? '');
  return inAttribute ? escapeAttribute(words) : escapeText(words);
}

const AMPERSANDS = /&/gu; // takes & of `A&B`
const QUOTES = /"/gu; // takes " of `a "b"`
const UNSAFE = /[&<>'"]/gu; // takes < of `a<b`; leaves 《

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

const escapeAttribute = (words: string): string => words.replace(AMPERSANDS, '&#38;').replace(QUOTES, '&#34;');

const escapeText = (words: string): string => words.replace(UNSAFE, (character) => ENTITIES[character] as string);
