/** The pieces of text with digits in the main part of a page, drawings apart, each with the elements that it stands in. */
import { attributeOf, hasClass, textWithin, type PageElement } from '../page-elements.ts';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export interface FigureNode {
  readonly text: string;
  /** From the main part down to the element that holds the text. */
  readonly within: readonly PageElement[];
}

type PageNode = DefaultTreeAdapterMap['node'];

/** Drawings repeat what the table beneath them says; their marks have a test of their own. */
const SILENT = new Set(['script', 'style', 'svg', 'template']);

export function figureNodes(html: string): readonly FigureNode[] {
  const found: FigureNode[] = [];
  const visit = (node: PageNode, within: readonly PageElement[]): void => {
    if (node.nodeName === '#text' && 'value' in node && within.length > 0 && /\d/u.test(node.value))
      found.push({ text: node.value.trim(), within });
    if (!('childNodes' in node) || SILENT.has(node.nodeName)) return;
    const inside = 'tagName' in node && (within.length > 0 || node.tagName === 'main') ? [...within, node] : within;
    for (const child of node.childNodes) visit(child, inside);
  };
  // Without scripts, so that what is said to readers without them is text, too.
  visit(parse(html, { scriptingEnabled: false }), []);
  return found;
}

/** Whether the text stands in elements that match, outermost first: `table.files td.n`. */
export function standsIn({ within }: FigureNode, selector: string): boolean {
  const wanted = selector.split(' ');
  let at = 0;
  for (const element of within) if (at < wanted.length && isElement(element, wanted[at] as string)) at += 1;
  return at === wanted.length;
}

/** `td.n`, `#use`, `.note`. */
function isElement(element: PageElement, wanted: string): boolean {
  const [name = '', className] = wanted.split('.');
  if (name.startsWith('#')) return attributeOf(element, 'id') === name.slice(1);
  return (name === '' || element.tagName === name) && (className === undefined || hasClass(element, className));
}

/** The innermost element around the text with this name and class. */
export function around({ within }: FigureNode, selector: string): PageElement | null {
  return within.findLast((element) => isElement(element, selector)) ?? null;
}

/** Text of an element without the drawings in it. */
export const saidIn = (element: PageElement | null): string => (element === null ? '' : textWithin(element));

/** Takes ≥1,033, −19, 88.9% and 0; leaves “·”. */
const NUMBER = /[≥≤约]?[−-]?\d[\d,]*(?:\.\d+)?%?/gu;

/** What only looks like a figure: 其中 3 家为 0, the hotline's name, years, ISO dates, versions, numbers of checks and of laws. */
const NAMES =
  /12345|为 0|作 0|20\d\d(?:-\d\d-\d\d)?|\b[0-9a-f]{12}\b|SHA256|CC BY 4\.0|\b[A-G]\d{1,2}\b|〔20\d\d〕\d+号|95%/gu;

export const numbersIn = (text: string): readonly string[] => text.replace(NAMES, ' ').match(NUMBER) ?? [];
