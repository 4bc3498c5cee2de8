/** How wide a label is, without a font at hand: Chinese characters one em, others about 0.56 em. Errs on the wide side. */
const WIDE = /[ᄀ-ᅟ⺀-鿿가-힣豈-﫿︰-﹏＀-｠￠-￦“”‘’…—·]/u; // takes 永 and ，; leaves a, 7 and the full stop

/** Width in px at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.6;
  return ems * fontSize;
}

/** The text itself, or its beginning with … when it is wider than `limit` px. */
export function shortenText(text: string, fontSize: number, limit: number): string {
  if (textWidth(text, fontSize) <= limit) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > limit) characters.pop();
  return `${characters.join('')}…`;
}
