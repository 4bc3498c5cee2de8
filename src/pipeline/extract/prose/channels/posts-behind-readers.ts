/** Posts that stand without a verb behind the readers of their account. Takes the view of their count; leaves those with other figures between. */
import { CHANGED_BY } from '../figures/quantity-words.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

/** 公众号粉丝3.1万人,较上年增加200人;推文340篇: only readers, and how they grew, are counted in front of the posts. */
export function followsReaders({ stated, index, near, sentence, tokens, text }: View): boolean {
  if (near.length !== 1) return false;
  const semi = sentence.findIndex(({ id }) => id === 'semi');
  const parted = semi !== -1 && sentence.slice(0, semi).some(({ figure }) => figure !== null);
  const from = index - (parted ? semi : sentence.length);
  for (let i = from; i < index - 1; i += 1) {
    const token = tokens[i] as Token;
    if (token.figure === null || CHANGED_BY.test(textBefore(text, token.start, 4))) continue;
    if (!stated.some((fact) => fact.index === i && fact.metric === 'followers.total')) return false;
  }
  return stated.some((fact) => fact.index >= from);
}
