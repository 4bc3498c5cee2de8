/**
 * A scanned page may have its words behind the picture, where text recognition laid them unseen. Takes what pdf.js paints on a page and
 * tells whether all its words are such.
 */
import type { OperatorCodes, Paintings } from './page-rulings.ts';

/** How words are painted when they are not seen. */
const UNSEEN = 3;

export function hidesWords({ fnArray, argsArray }: Paintings, codes: OperatorCodes): boolean {
  const modes = fnArray.flatMap((code, i) =>
    code === codes['setTextRenderingMode'] ? [(argsArray[i] as readonly unknown[] | null)?.[0]] : [],
  );
  return modes.length > 0 && modes.every((mode) => mode === UNSEEN);
}
