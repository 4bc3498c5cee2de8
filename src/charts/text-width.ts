/** How wide a label is, without a font at hand: Chinese characters one em, others about 0.56 em. Errs on the wide side. */
const WIDE = /[ᄀ-ᅟ⺀-鿿가-힣豈-﫿︰-﹏＀-｠￠-￦“”‘’…—·]/u; // takes 永 and ，; leaves a, 7 and the full stop

/** Width in px at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.6;
  return ems * fontSize;
}

/**
 * The text itself, or its two ends around … when it is wider than `limit` px: the end of a Chinese name tells agencies of one place
 * apart. Of a name in Latin letters, which begins with its own word, the beginning stands alone.
 */
export function shortenText(text: string, fontSize: number, limit: number): string {
  if (textWidth(text, fontSize) <= limit) return text;
  const characters = [...text];
  const share = WIDE.test(characters[0] as string) ? HEAD : 1;
  for (let kept = characters.length - 1; kept > 1; kept -= 1) {
    const head = Math.ceil(kept * share);
    const short = `${characters.slice(0, head).join('')}…${characters.slice(characters.length - kept + head).join('')}`;
    if (textWidth(short, fontSize) <= limit) return short;
  }
  return `${characters.slice(0, 1).join('')}…`;
}

/** Share of the kept characters that stand before …: the place, which the end mostly need not repeat. */
const HEAD = 0.4;
