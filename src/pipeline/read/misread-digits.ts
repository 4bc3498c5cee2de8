/**
 * Letters that text recognition puts for the digits they look like, where digits beside them and a unit behind prove it: 2O22年, l482件, 共]件.
 * Takes mended words, gives them with digits in their places. Leaves letters of words and of names, and Roman numerals: I期工程, A10, 5l.
 */

/** What a count or a date is counted in, behind the words between: 余条, 万份. */
const UNIT = '(?=\\s?[余多万]{0,2}(?:[件篇份项期次个场宗起例名位户家批部册张封年月日%]|条(?!例)|人(?![民大])))';
/** Takes O and 2 of 2O22年, all of l2345, l of l482件 and of 10,l37人; leaves the letters of COVID19例 and 10lux. */
const AMID_DIGITS = new RegExp(
  `(?<![A-Za-z\\d.])(?=[lIOo,.]{0,6}\\d)[\\dlIOo,.]{2,10}(?:${UNIT}|(?<=[lI]2345)(?![\\dA-Za-z]))`,
  'gu',
);
/** Takes l of 收到l件 and O of 共O件; leaves 第I期 and O型. */
const ALONE = new RegExp(
  `(?<=[\\u4e00-\\u9fa5,;:(（，、])(?:[lOo\\]]|ll)(?=\\s?[余多]?[件篇份项次场宗起例批元](?![\\u4e00-\\u9fa5]{0,4}\\[))`,
  'gu',
);
const LETTERS = /[lIOo\]]/gu; // takes the signs to be replaced, each by one digit

export function withMisreadDigits(words: string): string {
  const bracketed = words.includes('[');
  const digitsFor = (letters: string): string =>
    bracketed && letters.includes(']') ? letters : letters.replace(LETTERS, digitFor);
  return words.replace(AMID_DIGITS, digitsFor).replace(ALONE, digitsFor);
}

const digitFor = (letter: string): string => (letter === 'O' || letter === 'o' ? '0' : '1');
