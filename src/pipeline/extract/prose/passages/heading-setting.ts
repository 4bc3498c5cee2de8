/** What the headings above a passage set for it: the topic of clauses without a subject, and the channel that a heading names alone. */
import { remembered } from '../../../../domain/remembered.ts';
import { normalWords } from '../text/normal-text.ts';
import type { Passage } from './passages.ts';
import { headingChannel, headingUpkeep } from './heading-channel.ts';
import { headingTime, type HeadingTime } from './heading-time.ts';
import { headingTopic } from '../view/read-topic.ts';
import { HEADS, traitsOf, WORDS } from '../text/text-traits.ts';
import { tokenise, type Token } from '../words/tokenise.ts';
import type { Topic } from '../view/view.ts';

export interface HeadingSetting {
  readonly topic: Topic;
  readonly channel: string | null;
  /** The channel whose upkeep alone the heading names. */
  readonly upkeep: string | null;
  /** The time of which alone it speaks. */
  readonly time: HeadingTime;
  /** How deep its ordinal stands: 1 of 一、, 2 of (一), 3 of 1., 4 of (1), 5 of 一是; 0 without one. */
  readonly level: number;
}

/** Headings that set nothing, by their level. */
const BARE_HEADINGS: readonly HeadingSetting[] = [0, 1, 2, 3, 4, 5].map((level) => ({
  topic: null,
  channel: null,
  upkeep: null,
  time: null,
  level,
}));
export const NO_HEADING = BARE_HEADINGS[0] as HeadingSetting;

/** How much of a passage may be its heading. */
const LONGEST_HEADING = 48;

/** The setting for a passage: its own heading's where it has one, else that of the passage before. */
export function headingOver(passage: Passage, before: HeadingSetting): HeadingSetting {
  if (passage.silent !== null) return passage.silent.heading === null ? before : below(passage.silent.heading, before);
  if ((passage.traits & WORDS) === 0 && !passage.heading) return before;
  // A heading without any such word sets nothing, as nothing is set already.
  if (BARE_HEADINGS.includes(before) && (passage.traits & HEADS) === 0) return before;
  const whole = passage.to - passage.from <= LONGEST_HEADING;
  if (!passage.heading && !whole && beginsAsText(passage)) return before;
  const alone = whole && passage.from === 0 && passage.to === passage.mended.text.length;
  const own = alone ? knownSetting(passage) : ownSetting(passage);
  return own === null ? before : below(own, before);
}

type Headed = Pick<Passage, 'mended' | 'from' | 'to' | 'traits' | 'heading'>;

/** Lines of their own come again in every report: what they set is remembered. */
function knownSetting({ mended, heading }: Headed): HeadingSetting | null {
  return heading ? ofHeading(mended.text) : ofLine(mended.text);
}

const MOST_REMEMBERED = 2000;
const ofHeading = remembered((text) => ownSetting(wholePassage(text, true)), MOST_REMEMBERED);
const ofLine = remembered((text) => ownSetting(wholePassage(text, false)), MOST_REMEMBERED);

function wholePassage(text: string, heading: boolean): Headed {
  return { mended: { text, offsets: [], first: 0 }, from: 0, to: text.length, traits: traitsOf(text), heading };
}

/** What a passage sets by its own words; null where they are no heading, or go on with the one above. */
function ownSetting({ mended, from, to, traits, heading }: Headed): HeadingSetting | null {
  const text = normalWords(mended, from, Math.min(to, from + LONGEST_HEADING));
  const own = heading || (to - from <= LONGEST_HEADING && BARE_HEADING.test(text)) ? text : OWN_HEADING.exec(text)?.[1];
  if (own === undefined || GOES_ON.test(own)) return null;
  const level = levelOf(text);
  if ((traits & HEADS) === 0 || STATES.test(own)) return BARE_HEADINGS[level] as HeadingSetting;
  const tokens = (): readonly Token[] => tokenise(own);
  const [topic, channel, upkeep] = [headingTopic(own), headingChannel(own, tokens), headingUpkeep(own, tokens)];
  const time = headingTime(own);
  const bare = topic === null && channel === null && upkeep === null && time === null;
  return bare ? (BARE_HEADINGS[level] as HeadingSetting) : { topic, channel, upkeep, time, level };
}

/** The heading, or the one of requests or disputes under which it stands where it sets nothing: (二)依申请公开 / 2.按答复结果分类. */
function below(own: HeadingSetting, before: HeadingSetting): HeadingSetting {
  if (own.time !== null) return own.level === 0 ? { ...own, level: before.level } : own;
  if (before.time !== null && isBelowTime(own, before)) return { ...own, time: before.time, level: before.level };
  if (before.level === 0 || own.level <= before.level) return own;
  if (before.topic !== 'request' && before.topic !== 'dispute') return own;
  return BARE_HEADINGS.includes(own) || own.topic === before.topic ? before : own;
}

/** True below a heading that set a time: deeper, or without an ordinal below one that has it. */
function isBelowTime(own: HeadingSetting, before: HeadingSetting): boolean {
  return own.level === 0 ? before.level > 0 : own.level > Math.max(before.level, 1);
}

/** Takes 一是公开栏公开信息80条, a statement, which sets nothing below; leaves 2.公开情况. */
const STATES = /\d[余多]?[条篇件份期次则个场]/u;

function levelOf(text: string): number {
  return LEVELS.findIndex((ordinal) => ordinal.test(text)) + 1;
}

/** Take 一、, (一), 1., (1) and 一是 at the start; leave words. */
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^\([一二三四五六七八九十]{1,3}\)/u,
  /^\d{1,2}[.、]/u,
  /^\(\d{1,2}\)/u,
  /^[一二三四五六七八九十]是/u,
];

/** Takes 2.办理情况, 3.答复处理情况, parts of what the heading above opened; leaves (三)政府信息管理情况. */
const GOES_ON =
  /^(?:\d{1,2}[.、]|\(\d{1,2}\))?(?:申请)?(?:受理|收到|办理|答复|处理|办结|结转)+(?:工作)?(?:结果|情况)$/u;

/** True where the first character is an ideograph and no numeral: no ordinal leads a heading there. */
function beginsAsText({ mended, from }: Passage): boolean {
  const code = mended.text.charCodeAt(from);
  return code >= 0x4e00 && code <= 0x9fff && !NUMERALS.includes(mended.text[from] as string);
}

const NUMERALS = '一二三四五六七八九十';

/** Takes (二)依申请公开情况。, 二是依申请公开方面,; leaves running text. */
const OWN_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]是)([^。,:;]{2,30})/u;
/** Takes 依申请公开情况 and 2.政府网站公开; leaves 无。 and 全年公开18条。 */
const BARE_HEADING =
  /^[^,。;:\d]{2,24}:?$|^(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、)[^,。;\d]{2,24}$/u;
