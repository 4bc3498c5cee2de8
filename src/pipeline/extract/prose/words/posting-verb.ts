/**
 * Verbs of posting that no list can hold, told by what they are made of and where they stand: 公众号更文276篇, 网站挂出信息87条. Takes the
 * tokens of a passage; gives them with each such verb as one word. Leaves what was corrected, received or found on a channel.
 */
import { SITES_AND_ACCOUNTS } from './publishing-channel.ts';
import { wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** The tokens, with unknown words right behind a channel and in front of its count as verbs where they say that something went up. */
export function withPostingVerbs(text: string, tokens: readonly Token[]): readonly Token[] {
  let told: Token[] | null = null;
  for (let i = 1; i < tokens.length; i += 1) {
    if (!UNITS.has((tokens[i] as Token).figure?.unit ?? '')) continue;
    const at = countedFrom(tokens, i);
    const before = tokens[at - 1];
    const count = tokens[at] as Token;
    if (before === undefined || count.start - before.end < 2 || count.start - before.end > LONGEST_VERB) continue;
    const word = text.slice(before.end, count.start);
    if (!POSTS.test(word) || OTHERWISE.test(word) || !followsChannel(tokens, at - 1)) continue;
    told ??= [...tokens];
    told.push(wordToken('publish', before.end, count.start));
  }
  return told === null ? tokens : told.sort((a, b) => a.start - b.start);
}

const UNITS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则', '期']);
const LONGEST_VERB = 4;
/** Takes 更文, 挂出, 登出了, 收录; leaves 食品, 发现. */
const POSTS = /^[一-龥]{0,2}(?:[更发贴播晒挂登刊传推投撰]|[上录布登亮]|出|推出)[一-龥]{0,2}$/u;
/** Takes 更正, 出错, 发现, 上访; leaves 更文. */
const OTHERWISE = /[错误改正换现访诉报阅赞评问查办答复审核删撤未被级线]|收(?!录)/u;

/** The count, or the items in front of it: where a verb would end. */
function countedFrom(tokens: readonly Token[], figure: number): number {
  const items = tokens[figure - 1] as Token;
  return items.id === 'info' && items.end === (tokens[figure] as Token).start ? figure - 1 : figure;
}

/** True where only the year and words that sum up part the place from a site or an account. */
function followsChannel(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (i < last && token.end !== tokens[i + 1]?.start) return false;
    if (SITES_AND_ACCOUNTS.has(token.id)) return true;
    if (!BETWEEN.has(token.id)) return false;
  }
  return false;
}

/** Words between the channel and the verb. */
const BETWEEN: ReadonlySet<string> = new Set(['filler', 'thisYear', 'year']);
