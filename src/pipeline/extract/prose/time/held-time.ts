/**
 * Another time that words before a figure set for what follows: 下一步,…。网站公开200条, 去年网站公开98条、公众号30条. Takes the view of the
 * figure; it holds until this year is named, what is to come over sentences, the year before to the end of the half sentence.
 */
import { namesYear } from './names-year.ts';
import type { Token } from '../words/tokenise.ts';
import { TO_COME } from './to-come.ts';
import type { View } from '../view/view.ts';

/** True where the figure is of that time. */
export function isOfHeldTime(view: View): boolean {
  return isToCome(view) || goesOnWithLastYear(view);
}

/** The place of the first sentence that opens with what is to come; -1 for none. */
export function planFrom(text: string, tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ id, start, end }, i) =>
      id === 'plan' && (i === 0 || tokens[i - 1]?.id === 'stop') && IS_TO_COME.test(text.slice(start, end)),
  );
}

/** Takes 下一步, 明年; leaves 要求. */
const IS_TO_COME = new RegExp(`^(?:${TO_COME})$`, 'u');

/** Whether the text from a place on tells of what is to come: opened so, or as an item of what was. */
export function tellsAhead(text: string, from: number, before: boolean): boolean {
  const pattern = before ? OPENS_AHEAD_OR_ITEM : OPENS_AHEAD;
  pattern.lastIndex = from;
  return pattern.test(text);
}

/** Takes 下一步,我局将; leaves 下一步工作. */
const OPENS_AHEAD = new RegExp(`(?:${TO_COME})[,，]`, 'uy');
/** Takes 一是, 2. and (三) too; leaves words. */
const OPENS_AHEAD_OR_ITEM = new RegExp(
  `${OPENS_AHEAD.source}|[一二三四五六七八九十]是|[(（]?[\\d一二三四五六七八九十]{1,2}[.．)）](?!\\d)`,
  'uy',
);

function isToCome({ planFrom: from, index, sentence, near, tokens, text, year }: View): boolean {
  if (from === -1 || from >= index) return false;
  if (index - sentence.length <= from) return !near.some((token) => token.id === 'year' && token.year === year);
  return !namesYear(text, tokens.slice(from, index), year);
}

/** 去年网站公开98条、公众号30条: behind a figure that the year before dates. */
function goesOnWithLastYear({ sentence, tokens, index }: View): boolean {
  const at = sentence.findIndex(({ id }) => id === 'lastYear');
  if (at === -1) return false;
  const since = sentence.slice(0, at);
  if (since.some(({ id }) => id === 'semi' || id === 'thisYear' || id === 'year')) return false;
  const [opening, before] = [sentence[at] as Token, tokens[index - at - 2]];
  if (before !== undefined && !(CLAUSE_ENDS.has(before.id) && before.end === opening.start)) return false;
  const first = since.findLastIndex(({ figure }) => figure !== null);
  return first !== -1 && !since.slice(first + 1).some(({ id }) => NOT_DATED.has(id));
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'colon', 'list']);
/** 上年结转2件,收到5件: what came over is of this year, and so is what a clause behind tells. */
const NOT_DATED: ReadonlySet<string> = new Set(['carriedIn', 'carriedOut', 'comma', 'change', 'plan']);
