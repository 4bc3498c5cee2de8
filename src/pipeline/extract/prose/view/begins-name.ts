/** Tells a number without a unit that begins or ends a name (365某某网, 热线96515接听): it counts nothing. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import type { View } from './view.ts';

/** True where words follow such a number at once, and for a number alone in quotation marks: 热线“8890”. */
export function beginsName({ figure, text }: View): boolean {
  if (figure.unit !== '') return false;
  return (
    IDEOGRAPH.test(text[figure.end] ?? '') ||
    (text[figure.start - 1] === '“' && takesIn(QUOTED, text, figure.end, figure.end + 2))
  );
}

/** Takes the end of “8890”全年; leaves that of “67”件. */
const QUOTED = prefiltered(/^”(?![件条份宗次个项例])/u);
