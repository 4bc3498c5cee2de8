/**
 * A scanned page may have its words behind the picture, where text recognition laid them unseen. Takes what pdf.js paints on a page and
 * tells whether all its words are such.
 */
import type { OperatorCodes, Paintings } from './page-rulings.ts';

/** How words are painted when they are not seen; a page begins with those that are (0). */
const UNSEEN = 3;

export function hidesWords({ fnArray, argsArray }: Paintings, codes: OperatorCodes): boolean {
  const shows = new Set([codes['showText'], codes['showSpacedText']]);
  const kept: unknown[] = [];
  let mode: unknown = 0;
  let unseen = false;
  for (const [i, code] of fnArray.entries()) {
    if (code === codes['save']) kept.push(mode);
    else if (code === codes['restore']) mode = kept.pop() ?? mode;
    else if (code === codes['setTextRenderingMode']) mode = (argsArray[i] as readonly unknown[] | null)?.[0];
    else if (shows.has(code)) {
      if (mode !== UNSEEN) return false;
      unseen = true;
    }
  }
  return unseen;
}
