/** Characters that text should not hold, strewn into it: each kind is a damage of its own. */
import type { Random } from '../printer/seeded-random.ts';
import type { TextDamage } from './damage.ts';
import { anySize, insertAnywhere, randomSpan } from './splice.ts';

const MARKS: Readonly<Record<string, readonly string[]>> = {
  'NUL bytes': ['\u0000'],
  'control characters': ['\u0001', '\u0007', '\u0008', '\u000b', '\u000c', '\u001b', '\u007f', '\u0085', '\u009f'],
  'right-to-left marks': ['\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2069'],
  'zero-width characters': ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\ufe0f'],
  'lone surrogates': ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d'],
  'combining marks': ['\u0300', '\u0489', '\u20dd', '\u3099', '\u0e49', '\u{e0100}'],
  'compatibility forms': ['ﷺ', '㍿', '𝟏', '①', '⑽', '㈠', '½', '㎡', '⼀', '豈', '﹙', '／', '％', '〇', '＋'],
  'line breaks': ['\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\n\n'],
  'marks of markup': ['<', '>', '&', '|', '\t', '**', '`', '#', '---', '[', '](', '\\', '</table>', '<td>', '&#x0;'],
  punctuation: ['（', '）', '《', '》', '“', '”', '：', '；', '，', '。', '、', '/', '-', '%', '〔', '〕', '·'],
};

/** Strewn over the whole text, or set between all characters of a stretch. */
export const MARK_DAMAGES: readonly TextDamage[] = Object.entries(MARKS).map(([name, marks]) => ({
  name,
  damage: (text, random) => (random.chance(0.7) ? strew(text, marks, random) : interleave(text, marks, random)),
}));

function strew(text: string, marks: readonly string[], random: Random): string {
  let strewn = text;
  for (let left = anySize(60, random); left > 0; left -= 1) strewn = insertAnywhere(strewn, random.pick(marks), random);
  return strewn;
}

function interleave(text: string, marks: readonly string[], random: Random): string {
  const [from, to] = randomSpan(text.length, 400, random);
  const mark = random.pick(marks).repeat(random.integer(1, 3));
  return text.slice(0, from) + [...text.slice(from, to)].join(mark) + text.slice(to);
}
