/** How wide a label is, without a font at hand: Chinese characters one em, others about 0.56 em. Errs on the wide side. */
const WIDE = /[ᄀ-ᅟ⺀-鿿가-힣豈-﫿︰-﹏＀-｠￠-￦“”‘’…—·]/u; // takes 永 and ，; leaves a, 7 and the full stop

/** Width in px at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.6;
  return ems * fontSize;
}

/** The text itself, or its two ends around … when it is wider than `limit` px: the end tells agencies of one place apart. */
export function shortenText(text: string, fontSize: number, limit: number): string {
  if (textWidth(text, fontSize) <= limit) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 1; kept -= 1) {
    const head = Math.ceil(kept * HEAD);
    const short = `${characters.slice(0, head).join('')}…${characters.slice(head - kept).join('')}`;
    if (textWidth(short, fontSize) <= limit) return short;
  }
  return `${characters.slice(0, 1).join('')}…`;
}

/** Share of the kept characters that stand before …: the place, which the end mostly need not repeat. */
const HEAD = 0.4;
