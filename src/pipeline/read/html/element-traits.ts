/** What the name of an element tells of it, as bits: asked for every element of a page, several times. */
import { STRIKING_TAGS } from '../struck-words.ts';

/** No trait: inline elements and unknown ones. */
const PLAIN = 0;
/** What no reader of the page sees as text, and words that are struck through: they are withdrawn. */
export const NEVER_SHOWN = 1;
/** What parts paragraphs. */
export const BLOCK = 2;
/** What may hold the article. */
export const CONTAINER = 4;

const NAMES: readonly (readonly [number, string])[] = [
  [
    NEVER_SHOWN,
    'script style noscript template head title meta link base iframe object embed svg math canvas audio video select option button textarea map area datalist frameset noframes rt rp rtc',
  ],
  [NEVER_SHOWN, [...STRIKING_TAGS].join(' ')],
  [
    BLOCK,
    'html body div p section article main header footer nav aside form center ul ol li dl dt dd table caption colgroup thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre hr br address fieldset legend figure figcaption details summary ucapcontent ucaptitle',
  ],
  [CONTAINER, 'html body div section article main form center td tr tbody ucapcontent'],
];

const TRAITS = new Map<string, number>();
for (const [trait, names] of NAMES) for (const name of names.split(' ')) TRAITS.set(name, trait | traitsOf(name));

/** The traits of an element of this name. */
export function traitsOf(name: string): number {
  return TRAITS.get(name) ?? PLAIN;
}
