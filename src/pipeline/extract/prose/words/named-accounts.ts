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
/** Takes 某某街道, 某某网, which may mean the body or its site; leaves 某某教育. */
const OWN_NAME = /(?:街道|[镇乡局委县区市网办]|政府|微信|微博|公众号|中心)$/u;
/** More accounts are not looked for. */
const MOST = 12;

/** The accounts of a report, each name once; names that stand for two channels are left out. */
export function namedAccounts(text: string): readonly NamedAccount[] {
  if (text === '') return NO_ACCOUNTS;
  const found = new Map<string, string>();
  for (const [, name, kind] of matchesAt(text, namesBeforeKinds(text), NAME_FIRST))
    addAccount(found, name as string, kind as string);
  for (const [, kind, name] of matchesAt(text, namesBehindKinds(text), KIND_FIRST))
    addAccount(found, name as string, kind as string);
  return [...found.entries()].sort(([a], [b]) => b.length - a.length);
}

const NO_ACCOUNTS: readonly NamedAccount[] = [];

/** Takes the ”官 of “某某教育”官方微信, ”微; leaves ”活. Few marks stand beside a kind. */
const NAME_END = /[”"」][官政的微公抖头视今]/gu;
/** Takes the 号“ of 公众号“某某教育”; leaves 在“. */
const KIND_END = /[台号众信博音条][“"「]/gu;

/** Places of the opening marks of what may be a name in front of its kind, in order. */
function namesBeforeKinds(text: string): readonly number[] {
  const places: number[] = [];
  NAME_END.lastIndex = 0;
  while (NAME_END.test(text)) {
    const open = markBefore(text, NAME_END.lastIndex - 2);
    if (open !== -1) places.push(open);
  }
  return places;
}

/** Place of the mark in front of a name that ends at a place; -1 where the name would be too long. */
function markBefore(text: string, end: number): number {
  for (let at = end - 1; at >= end - 1 - LONGEST_NAME && at >= 0; at -= 1) {
    if (MARKS.has(text.charCodeAt(at))) return at;
  }
  return -1;
}

const LONGEST_NAME = 12;
const MARKS: ReadonlySet<number> = new Set(Array.from('“”"「」', (mark) => mark.charCodeAt(0)));

/** Places of the opening marks right behind what may be a kind, in order. */
function namesBehindKinds(text: string): readonly number[] {
  const places: number[] = [];
  KIND_END.lastIndex = 0;
  while (KIND_END.test(text)) places.push(KIND_END.lastIndex - 1);
  return places;
}

function addAccount(found: Map<string, string>, name: string, kind: string): void {
  if (found.size >= MOST) return;
  const channel = channelOfKind(kind);
  const known = found.get(name);
  found.set(name, known === undefined || known === channel ? channel : 'newMedia');
}

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
