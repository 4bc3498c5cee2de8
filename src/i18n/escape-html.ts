/** Makes any text safe inside HTML text and quoted attributes. Reports may hold anything; nothing reaches a page unescaped. */

const UNSAFE = /[&<>"']/gu; // takes < and "; leaves 《 and “

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (character) => ENTITIES[character] as string);
}
