/** The text in front of a place, at most so many characters of it: what a pattern that ends there is tried on. */
export function textBefore(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}
