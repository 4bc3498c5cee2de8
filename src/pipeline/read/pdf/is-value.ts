/** Tells numbers and marks for none from words, as the cells of the forms hold them. */

/** Takes `0`, `1,234`, `12.5`, `2 87`, `+19`, `/`, `-`, `—`, `无`, `0件`, `84565元`; leaves labels. */
const VALUE = /^(?:[+-]?[\d０-９][\d０-９,，.． ]*(?:[条件项个篇份次]|万?元)?|[/／\-—–－]{1,2}|无|空)$/u;

/** A number or a mark for none. */
export function isValue({ text }: { readonly text: string }): boolean {
  return VALUE.test(text.trim());
}
