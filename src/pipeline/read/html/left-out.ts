/** Which elements of a page are no part of a report: scripts, forms' controls, navigation, hidden parts, page furniture. */
import { NEVER_SHOWN } from './element-traits.ts';
import type { HtmlElement } from './html-tree.ts';

const FURNITURE_TAGS = new Set(['nav', 'header', 'footer', 'aside']);
/** Takes `display:none`, `visibility: hidden`; leaves `display:block`. */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/**
 * Takes class names and ids of page furniture: `nav`, `footer_link`, `crumbs`, `share-bar`; leaves `article`, `headline`.
 */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|footer|foot|bottom|header|topbar|sidebar|side|crumbs?|breadcrumbs?|location|position|share|sharebar|copyright|toolbar|pagination|pager|related|friendlink|links|qrcode|ewm|search|login|banner|recommend)(?:$|[\s_\d-])/iu;

/** True for what no reader of the page sees as text, and for words that are struck through: they are withdrawn. */
export function isNeverShown(element: HtmlElement): boolean {
  return (element.traits & NEVER_SHOWN) !== 0;
}

/** Words whose style strikes them through. */
export const STRUCK_STYLE = 'line-through';

/** True for words that are struck through by their style, as `del` strikes them by its name. */
export function isStruck(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => name === 'style' && value.includes(STRUCK_STYLE));
}

/** True for what is hidden or looks like page furniture by its name; to be believed only when it holds little. */
export function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE_TAGS.has(element.tagName) || isHidden(element)) return true;
  for (const { name, value } of element.attrs) {
    if ((name === 'class' || name === 'id') && value.length < 200 && FURNITURE_NAME.test(value)) return true;
  }
  return false;
}

/** True for what the page's own markup hides; a script may show it. */
export function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN_STYLE.test(value)));
}

/** Value of an attribute; '' when the element has none. */
export function attribute(element: HtmlElement, name: string): string {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return '';
}
