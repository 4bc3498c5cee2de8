/**
 * Names dealt out to numbers in their order: 自然人、企业分别为12件、3件; “予以公开”“部分公开”依次为7件和2件. Takes the words in front of each number, from the
 * number before it on; gives the name of each number that has one, by its place. Refuses runs of more or fewer numbers than names.
 */
import { DEALING } from '../words/dealing-words.ts';

export function dealtNames(inFront: readonly string[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [at, words] of inFront.entries()) {
    const dealt = DEALT.exec(words)?.[1]?.split(BETWEEN_NAMES).filter(Boolean) ?? [];
    const next = inFront.findIndex((link, i) => i > at && !LINK.test(link));
    if (dealt.length < 2 || (next === -1 ? inFront.length : next) !== at + dealt.length) continue;
    for (const [k, name] of dealt.entries()) names.set(at + k, name);
  }
  return names;
}

/** Takes 自然人、企业分别为, 维持、纠正依次是; leaves 分别通过网站. */
const DEALT = new RegExp(`([^,。;:()]+?)的?(?:${DEALING})(?:提出|提交|申请|办理)?(?:的|了|为|是|有|占)*$`, 'u');
const BETWEEN_NAMES = /[、和与及“”]+/u;
/** Takes 、 and 和, where they alone part such numbers; leaves 的. */
const LINK = /^[、,和与及]$/u;
