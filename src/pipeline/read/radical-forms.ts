/** The normal form of a character for matching: whole characters for radicals, simplified for traditional ones, else NFKC. */
import { SIMPLIFIED_FORMS } from './simplified-forms.ts';
import { WHOLE_CHARACTERS } from './whole-characters.ts';

/** NFKC, a whole character for a radical of its form, and the simplified form of a traditional character. */
export function normalForm(character: string): string {
  return WHOLE_CHARACTERS.get(character) ?? SIMPLIFIED_FORMS.get(character) ?? character.normalize('NFKC');
}
