/** Ten shapes that stay apart in black and white, for rows that the reader chose. */
import { symbol, symbolsFill, symbolsStroke } from 'd3';

const SIZE = 64;
const LONG_DECIMAL = /(\.\d{2})\d+/gu; // takes 5.123456; leaves 5.12

/** Filled shapes first (the circle is everybody's, so it is left out), then stroked ones. */
const SHAPES: readonly string[] = [
  ...[symbolsFill[2], symbolsFill[5], symbolsFill[3], symbolsFill[4], symbolsFill[1], symbolsFill[6]],
  ...[symbolsStroke[1], symbolsStroke[2], symbolsStroke[4], symbolsStroke[0]],
].map((type) => (type === undefined ? '' : round(symbol(type, SIZE)())));

function round(path: string | null): string {
  return path === null ? '' : path.replace(LONG_DECIMAL, '$1');
}

/** Path around the origin for the nth chosen row; after ten the shapes repeat. */
export function markShape(choice: number): string {
  return SHAPES[choice % SHAPES.length] as string;
}

/** Stroked shapes have no inside. */
export function isStroked(choice: number): boolean {
  return choice % SHAPES.length >= 6;
}
