/**
 * Makes any text safe inside HTML text and quoted attributes, as React writes it. Reports may hold anything; nothing reaches a
 * page unescaped.
 */

const UNSAFE = /[&<>"']/u; // takes < and "; leaves 《 and “
const EACH_UNSAFE = /[&<>"']/gu; // as above, every one

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

export function escapeHtml(text: string): string {
  return UNSAFE.test(text) ? text.replace(EACH_UNSAFE, (character) => ENTITIES[character] as string) : text;
}
