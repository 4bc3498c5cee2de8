/** The normal form of a character for matching: whole characters for radicals, simplified for traditional ones, else NFKC. */
import { SIMPLIFIED_FORMS } from './simplified-forms.ts';
import { WHOLE_CHARACTERS } from './whole-characters.ts';

/**
 * NFKC, a whole character for a radical of its form, and the simplified form of a traditional character; a circled number in brackets,
 * since NFKC would glue it to the number behind: ①12345热线.
 */
export function normalForm(character: string): string {
  const whole = WHOLE_CHARACTERS.get(character) ?? SIMPLIFIED_FORMS.get(character);
  if (whole !== undefined) return whole;
  const plain = character.normalize('NFKC');
  return CIRCLED.test(character) ? `(${plain})` : plain;
}

/** Takes ①, ⑳; leaves ⑴ and ⒈, whose normal forms have marks of their own. */
const CIRCLED = /^[①-⑳]$/u;
