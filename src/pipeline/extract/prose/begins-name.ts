/** Tells a number without a unit that begins or ends a name (365某某网, 热线96515接听): it counts nothing. */
import { IDEOGRAPH } from './ideograph.ts';
import type { View } from './view.ts';

/** True where words follow such a number at once. */
export function beginsName({ figure, text }: View): boolean {
  return figure.unit === '' && IDEOGRAPH.test(text[figure.end] ?? '');
}
