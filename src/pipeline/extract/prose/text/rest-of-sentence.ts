/** The text from a place to the end of its sentence, at most so many characters of it: what a pattern that goes on is tried on. */
export function restOfSentence(text: string, from: number, most = text.length): string {
  return text.slice(from, from + most).split('。', 1)[0] as string;
}
