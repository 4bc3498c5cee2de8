/** Which topic a figure stands under: the nearest word in its sentence that sets one, else the sentence before, else the heading. */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import type { Topic, View } from './view.ts';
import type { Token } from '../words/tokenise.ts';

const TOPIC_OF: Readonly<Record<string, Topic>> = {
  request: 'request',
  hotline: 'hotline',
  letterbox: 'letterbox',
  openDay: 'openDay',
  reconsideration: 'dispute',
  litigation: 'dispute',
  disputeBoth: 'dispute',
  proposal: 'other',
  press: 'other',
  interpretation: 'other',
  info: 'publish',
  attribute: 'other',
  otherMatter: 'other',
  licensing: 'other',
  penalties: 'other',
  cityService: 'letterbox',
};

/** Topic of a figure; publish yields to any stronger topic of the same sentence. */
export function topicOf(view: View): Topic {
  const named = takes(AMOUNT, view.text) ? view.sentence.filter((token) => !isAmount(view, token)) : view.sentence;
  return nearestTopic(named) ?? earlierTopic(view) ?? view.heading;
}

/** 12345热线受理量31万件,其中咨询19万件: the amount is of the line in front of it, not of requests. */
function isAmount({ text, tokens }: View, { id, start, end }: Token): boolean {
  if (id !== 'request' || !takesIn(AMOUNT, text, start, end)) return false;
  return tokens.some((token) => token.id === 'hotline' && token.end === start);
}

/** Takes 受理量, 受理总量; leaves 申请量. */
const AMOUNT = prefiltered(/受理[总数]?量/u);

/** Topic of the words to the left within the sentence, nearest first. */
export function nearestTopic(tokens: readonly Token[]): Topic {
  for (const token of tokens) {
    const topic = TOPIC_OF[token.id];
    if (topic !== undefined && topic !== 'publish') return topic;
  }
  return null;
}

/** Topic in which the sentence before ended: only strong topics are carried on. */
function earlierTopic(view: View): Topic {
  let stops = 0;
  for (let i = view.index - 1; i >= 0 && stops < 2; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.id === 'stop') stops += 1;
    const topic = stops === 1 ? TOPIC_OF[token.id] : undefined;
    if (topic !== undefined && topic !== 'publish' && topic !== 'other') return topic;
  }
  return null;
}

/** Topic that a heading sets for what follows. */
export function headingTopic(text: string): Topic {
  if (!ANY_HEADING.test(text)) return null;
  for (const [words, topic] of HEADINGS) for (const word of words) if (text.includes(word)) return topic;
  return null;
}

/** Words of the headings of each topic; (三)政府信息管理 sets none. */
export const HEADINGS: readonly (readonly [words: readonly string[], topic: Topic])[] = [
  [['复议', '诉讼', '应诉', '争议', '行政救济'], 'dispute'],
  [['收费', '费用'], 'fee'],
  [['申请'], 'request'],
  [['热线', '12345'], 'hotline'],
  [['开放日'], 'openDay'],
  [['主动公开', '信息发布'], 'publish'],
];

/** Any of these words, for one look first, since most lines hold none: takes 依申请公开情况; leaves 政府信息管理. */
const ANY_HEADING = new RegExp(HEADINGS.flatMap(([words]) => words).join('|'), 'u');
