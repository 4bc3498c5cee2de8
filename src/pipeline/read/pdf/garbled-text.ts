/**
 * Tells words from the numbers of glyphs: a PDF whose fonts lack the table of their characters gives signs without meaning.
 * Takes the text of a document, says whether it is such; leaves other languages and short texts alone.
 */

/** Signs that are looked at, and the fewest of them that tell anything. */
const MOST_SIGNS = 20_000;
const FEWEST_SIGNS = 80;
/** Share of the commonest characters among the signs that are no ASCII: a report has 0.2 and more, chance gives 0.001. */
const FEWEST_COMMON = 0.02;
/** Share of signs beyond ASCII from which a text is no Latin one. */
const FEWEST_BEYOND = 0.3;
/** Share of Latin words below which signs of ASCII are no words. */
const FEWEST_WORDS = 0.3;

const COMMON: ReadonlySet<string> = new Set(
  '的一是在有不了和及为公开信息政府年度月日报告工作本机关行申请人大中上情况件条第',
);
const SPACE = /\s+/u; // takes white space; leaves words
/** Takes `report`, `2024`, `Annual,`; leaves `%&'(`, `)*+A`. */
const LATIN_WORD = /^[(“"]?(?:[A-Za-z][a-z]+|[A-Z]{2,}|a|I|\d[\d.,]*)[)”".,;:?!%]*$/u;

/** True for signs without meaning. */
export function isGarbled(text: string): boolean {
  const signs = [...text.slice(0, MOST_SIGNS)].filter((sign) => !SPACE.test(sign));
  if (signs.length < FEWEST_SIGNS) return false;
  const beyond = signs.filter((sign) => sign > '\u007f');
  if (beyond.length > FEWEST_BEYOND * signs.length) {
    return beyond.filter((sign) => COMMON.has(sign)).length < FEWEST_COMMON * beyond.length;
  }
  const words = text
    .slice(0, MOST_SIGNS)
    .split(SPACE)
    .filter((word) => word !== '');
  return (
    beyond.every((sign) => !COMMON.has(sign)) &&
    words.filter((word) => LATIN_WORD.test(word)).length < FEWEST_WORDS * words.length
  );
}
