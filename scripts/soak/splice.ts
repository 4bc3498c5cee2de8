/** Small cuts into texts, for damages: places and spans by chance, insertions, sizes that are mostly small. */
import type { Random } from '../printer/seeded-random.ts';

/** A span of up to `longest` units of a text of the given length. */
export function randomSpan(length: number, longest: number, random: Random): readonly [from: number, to: number] {
  const from = random.integer(0, length);
  return [from, Math.min(length, from + random.integer(0, longest))];
}

/** The text with something put in at a place by chance. */
export function insertAnywhere(text: string, put: string, random: Random): string {
  const at = random.integer(0, text.length);
  return text.slice(0, at) + put + text.slice(at);
}

/** From 1 to `most`, each power of ten as likely as any other. */
export function anySize(most: number, random: Random): number {
  const digits = random.integer(0, Math.floor(Math.log10(most)));
  return Math.min(most, random.integer(1, 10 ** (digits + 1)));
}

/** Elements in an order by chance. */
export function shuffled<T>(elements: readonly T[], random: Random): readonly T[] {
  const order = [...elements];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = random.integer(0, i);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
