/**
 * The lexicon by which prose is read, as data: each word has one id, and a reader asks for ids, never for words.
 * Where two groups hold a word, the later group wins; the longest word at a place wins over shorter ones.
 */
import { ACTION_WORDS, PERIOD_WORDS } from './prose-lexicon-actions.ts';
import { CHANNEL_WORDS } from './prose-lexicon-channels.ts';
import { NONE_WORDS, OBJECT_WORDS } from './prose-lexicon-objects.ts';

/** Words of one meaning, separated by spaces. */
export interface LexiconGroup {
  readonly id: string;
  readonly words: string;
}

export const PROSE_LEXICON: readonly LexiconGroup[] = [
  ...PERIOD_WORDS,
  ...OBJECT_WORDS,
  ...CHANNEL_WORDS,
  ...ACTION_WORDS,
  ...NONE_WORDS,
];

/** Ids of the words that name a channel. */
export const CHANNEL_IDS: ReadonlySet<string> = new Set(CHANNEL_WORDS.map((group) => group.id));
