/** Which topic a figure stands under: the nearest word in its sentence that sets one, else the sentence before, else the heading. */
import type { Topic, View } from './view.ts';
import type { Token } from './tokenise.ts';

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
  return nearestTopic(view.sentence) ?? earlierTopic(view) ?? view.heading;
}

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
  for (const [pattern, topic] of HEADINGS) if (pattern.test(text)) return topic;
  return null;
}

/** Each takes headings of its topic; (三)政府信息管理 sets none. */
const HEADINGS: readonly (readonly [RegExp, Topic])[] = [
  [/复议|诉讼/u, 'dispute'],
  [/依申请|申请/u, 'request'],
  [/热线|12345/u, 'hotline'],
  [/开放日/u, 'openDay'],
  [/主动公开|信息发布/u, 'publish'],
];
