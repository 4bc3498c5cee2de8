/** The elements of a page in reading order, with the few questions that the tests ask of them. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type PageElement = DefaultTreeAdapterMap['element'];
type PageNode = DefaultTreeAdapterMap['node'];

export function pageElements(html: string): readonly PageElement[] {
  return elementsWithin(parse(html));
}

export function elementsWithin(node: PageNode): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = (each: PageNode): void => {
    if ('tagName' in each) found.push(each);
    if ('childNodes' in each) for (const child of each.childNodes) visit(child);
  };
  visit(node);
  return found;
}

export const attributeOf = (element: PageElement, name: string): string | null =>
  element.attrs.find((entry) => entry.name === name)?.value ?? null;

export const hasClass = (element: PageElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

export function textWithin(node: PageNode): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : '';
}
