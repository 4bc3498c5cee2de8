/** 网站公开124条,政务信息115条、财政预决算9条: figures without a verb that add up to what their channel carried. */
import { holds, type View } from '../view/view.ts';

/** Tokens behind the total among which its shares are looked for. */
const MOST_TOKENS = 40;

/** True when the figure is such a share. */
export function isShareOf({ near, stated, tokens, index, sentence, figure }: View, channel: string): boolean {
  if (holds(near, 'publish', 'via')) return false;
  const total = stated.findLast((fact) => fact.metric === `published.${channel}`)?.index ?? -1;
  const whole = tokens[total]?.figure ?? null;
  if (whole === null || total < index - sentence.length || whole.value <= figure.value) return false;
  let sum = 0;
  for (let i = total + 1; i < tokens.length && i < total + MOST_TOKENS && tokens[i]?.id !== 'stop'; i += 1) {
    sum += tokens[i]?.figure?.value ?? NOTHING_COUNTED;
    if (sum === whole.value) return i >= index;
  }
  return false;
}

/** What a word adds. */
const NOTHING_COUNTED = 0;
