/** Numbers at the end of a text, as the values of a row of the statutory tables: where the words in front of them end. */
import { isDigit } from '../text/digit.ts';

/** Fewer may be anything. */
const FEWEST_VALUES = 5;

/** Place in `text[from, to)` behind the words; -1 where fewer than five numbers stand behind them. */
export function valuesStart(text: string, from: number, to: number): number {
  let values = 0;
  let inside = false;
  let end = to;
  for (; end > from; end -= 1) {
    const code = text.charCodeAt(end - 1);
    const digit = isDigit(code);
    if (digit && !inside) values += 1;
    else if (!digit && !(code === 0x20 && inside)) break;
    inside = digit;
  }
  return values < FEWEST_VALUES ? -1 : end;
}
