/**
 * Readings between characters: mirrors of traditional pages print 公開(kāi), 報(bào)告. Takes a place in a text, gives the end
 * of such a reading in brackets; refuses brackets with anything but one syllable with its tone, or behind no ideograph.
 */

/** Takes `(kāi)`, `（bào）`, `(de)`; leaves `(app)`, `(2)` and `(an)`. */
const READING = /[(（](?:[a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-z]{0,3}|de|le|zi|men)[)）]/uy;

/** Offset behind the reading that begins at `at`; `at` where none does. */
export function glossEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (!(before >= 0x3400 && before < 0xa000)) return at;
  READING.lastIndex = at;
  return READING.test(text) ? READING.lastIndex : at;
}
