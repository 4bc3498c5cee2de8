/**
 * Takes a text in normal form and gives it in common words (`synonyms`), with its way back, so that no pattern need know what else
 * writers put for them.
 */
import { takes } from '../../../../domain/prefilter.ts';
import type { NormalText } from './normal-text.ts';
import { putInPlace } from './put-in-place.ts';
import { SYNONYMS, type Synonym } from './synonyms.ts';

/** The text in common words; the text itself where no rarer one stands. */
export function inCommonWords(read: NormalText): NormalText {
  let common = read;
  for (const synonym of SYNONYMS) {
    if (takes(synonym.rare, common.text)) common = replaced(common, synonym);
  }
  return common;
}

function replaced(read: NormalText, { rare: { words }, common }: Synonym): NormalText {
  const found = [...read.text.matchAll(new RegExp(words.source, 'gu'))];
  return putInPlace(
    read,
    found.map(({ 0: rare, index }) => ({
      index,
      end: index + rare.length,
      words: typeof common === 'string' ? common : common(rare),
    })),
  );
}
