/**
 * The accounts that a report names with their kind (“某某教育”官方微信公众号): takes its text, gives each name with the channel it
 * stands for, so that a later sentence may speak of the name alone. Leaves names that are the body's own.
 */
import { ACCOUNT_KINDS, channelOfKind } from './account-kinds.ts';
import { isPublishingChannel } from './publishing-channel.ts';
import { wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** A name and the id of its channel. */
export type NamedAccount = readonly [name: string, channel: string];

/** Takes “某某教育”官方微信公众号, at its opening mark; leaves “某某教育”活动. */
const NAME_FIRST = new RegExp(`[“"「]([^“”"「」\\s]{3,12})[”"」](?:官方|政务|的)?(${ACCOUNT_KINDS})`, 'uy');
/** Takes the “某某教育” of 微信公众号“某某教育”, at its opening mark; leaves “某某教育”. */
const KIND_FIRST = new RegExp(`(?<=(${ACCOUNT_KINDS})(?:账号)?)[“"「]([^“”"「」\\s]{3,12})[”"」]`, 'uy');
/** What every kind holds, for one look first: takes 微信 and 抖音; leaves 公开. */
const NAMES_KIND = /微|公众|抖音|头条|视频号/u;
/** Takes 某某街道, 某某网, which may mean the body or its site; leaves 某某教育. */
const OWN_NAME = /(?:街道|[镇乡局委县区市网办]|政府|微信|微博|公众号|中心)$/u;
/** More accounts are not looked for. */
const MOST = 12;

/** The accounts of a report, each name once; names that stand for two channels are left out. */
export function namedAccounts(text: string): readonly NamedAccount[] {
  const found = new Map<string, string>();
  const marks = openingMarks(text);
  if (marks.length === 0 || !NAMES_KIND.test(text)) return [];
  const named = marks.filter((mark) => kindFollows(text, mark));
  for (const [, name, kind] of matchesAt(text, named, NAME_FIRST)) addAccount(found, name as string, kind as string);
  const behind = marks.filter((mark) => KIND_ENDS.has(text.charCodeAt(mark - 1)));
  for (const [, kind, name] of matchesAt(text, behind, KIND_FIRST)) addAccount(found, name as string, kind as string);
  return [...found.entries()].sort(([a], [b]) => b.length - a.length);
}

/** What the words in front of a kind and the kinds begin with, and what the kinds end with. */
const KIND_STARTS = unitsOf('官政的微公抖头视今');
const KIND_ENDS = unitsOf('台号众信博音条');
const CLOSING_MARKS = unitsOf('”"」');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** True where a name as long as those of accounts ends in front of what may be a kind: a quick look before the pattern. */
function kindFollows(text: string, mark: number): boolean {
  for (let i = mark + 1; i <= mark + LONGEST_NAME + 1; i += 1) {
    if (CLOSING_MARKS.has(text.charCodeAt(i))) return KIND_STARTS.has(text.charCodeAt(i + 1));
  }
  return false;
}

const LONGEST_NAME = 12;

function addAccount(found: Map<string, string>, name: string, kind: string): void {
  if (found.size >= MOST) return;
  const channel = channelOfKind(kind);
  const known = found.get(name);
  found.set(name, known === undefined || known === channel ? channel : 'newMedia');
}

/** Places of “, " and 「, in order. */
function openingMarks(text: string): readonly number[] {
  const marks: number[] = [];
  for (const mark of OPENING_MARKS) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) marks.push(at);
  }
  return marks.length < 2 ? marks : marks.sort((a, b) => a - b);
}

const OPENING_MARKS = ['“', '"', '「'] as const;

/** Matches that begin at one of the places, none within another: a search for every kind through the text costs far more. */
function matchesAt(text: string, places: readonly number[], pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    from = place + match[0].length;
    found.push(match);
  }
  return found;
}

/** Takes what an account does or has, behind its name: 发布, 粉丝; leaves 活动. */
const DOES =
  /^[”"」]?(?:共|累计|全年|今年|本年|年度|20\d\d|发布|推送|更新|公开|刊发|编发|推文|粉丝|关注|总|账号|阅读)/u;

/** The tokens with those of the names that stand without their kind. */
export function withNamedAccounts(
  text: string,
  tokens: readonly Token[],
  accounts: readonly NamedAccount[],
): readonly Token[] {
  const added: Token[] = [];
  for (const [name, id] of accounts) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const quoted = text[at - 1] === '“';
      if ((!quoted && OWN_NAME.test(name)) || !DOES.test(text.slice(end, end + 6)) || named(tokens, at, end)) continue;
      added.push(wordToken(id, at, end));
    }
  }
  if (added.length === 0) return tokens;
  const free = tokens.filter((token) => !added.some((one) => token.start < one.end && token.end > one.start));
  return [...free, ...added].sort((a, b) => a.start - b.start);
}

/** True where a channel stands at the name already. */
function named(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.some((token) => isPublishingChannel(token) && token.end >= start - 1 && token.start <= end + 2);
}
