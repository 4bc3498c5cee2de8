/**
 * Takes a text in normal form and gives it in common words (`synonyms`), with its way back, so that no pattern need know what else
 * writers put for them.
 */
import { takes } from '../../../../domain/prefilter.ts';
import type { NormalText } from './normal-text.ts';
import { SYNONYMS, type Synonym } from './synonyms.ts';

/** The text in common words; the text itself where no rarer one stands. */
export function inCommonWords(read: NormalText): NormalText {
  let common = read;
  for (const synonym of SYNONYMS) {
    if (takes(synonym.rare, common.text)) common = replaced(common, synonym);
  }
  return common;
}

/** The text with each such word put in another, whose last unit keeps the place of the last one that stood there. */
function replaced(read: NormalText, { rare: { words }, common }: Synonym): NormalText {
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    text += read.text.slice(from, to);
    for (let i = from; i < to; i += 1) offsets.push(read.offsets[read.first + i] as number);
  };
  for (const { 0: rare, index } of read.text.matchAll(new RegExp(words.source, 'gu'))) {
    keep(index);
    from = index + rare.length;
    const word = typeof common === 'string' ? common : common(rare);
    text += word;
    for (let i = 0; i < word.length; i += 1) {
      const at = i === word.length - 1 ? from - 1 : Math.min(index + i, from - 1);
      offsets.push(read.offsets[read.first + at] as number);
    }
  }
  keep(read.text.length);
  offsets.push(read.offsets[read.first + read.text.length] as number);
  return { text, offsets, first: 0 };
}
