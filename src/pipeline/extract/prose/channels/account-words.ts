/** Words that look like a channel beside the channel itself: who owns the account, its genus, its name, a column of a site. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

/** What the words of a channel are looked up in. */
type Words = Pick<Setting, 'text' | 'tokens'>;

/** True for a word of a channel that only says more of the channel beside it. */
export function belongsToChannel(setting: Words, token: Token): boolean {
  return isUnquotedName(setting, token) || isItsOwner(setting, token) || isNameInRow(setting, token);
}

/** “某某日报”、“某某网”等新媒体: names in a row of which the word behind it says what they are. */
function isNameInRow({ text, tokens }: Words, token: Token): boolean {
  if (token.id !== 'media' && token.id !== 'website') return false;
  const at = tokens.indexOf(token);
  for (let i = at + 1; i < tokens.length && IN_ROW.has((tokens[i] as Token).id); i += 1) {
    const { id, start, end } = tokens[i] as Token;
    if (id === 'newMedia' && ENDS_ROW.test(text.slice(start, end))) return isQuoted(text, token);
  }
  return false;
}

/** What may stand in a row of names. */
const IN_ROW: ReadonlySet<string> = new Set(['filler', 'pause', 'media', 'website', 'newMedia', 'agency']);
/** Takes 等新媒体, 等政务新媒体平台; leaves 等平台. */
const ENDS_ROW = /^等[^,。;]{0,6}新媒体/u;

/** True where marks stand around the word, and no others between. */
function isQuoted(text: string, { start, end }: Token): boolean {
  const open = text.lastIndexOf('“', start);
  const close = text.indexOf('”', end - 1);
  return open !== -1 && close !== -1 && close - open <= LONGEST_NAME && !text.slice(open, close).includes('、');
}

const LONGEST_NAME = 14;

/** 区融媒体中心微信公众号: the medium whose account it is. */
function isItsOwner(setting: Words, token: Token): boolean {
  if (token.id === 'newMedia') return isSpecified(setting, token);
  if (token.id === 'offline') return isColumnOfSite(setting, token);
  if (token.id !== 'media' && token.id !== 'website') return false;
  const at = setting.tokens.indexOf(token);
  const next = setting.tokens.slice(at + 1, at + 8).find(({ id }) => SOCIAL.has(id));
  if (next === undefined) return false;
  if (token.id === 'website') return next.start === token.end || isPlatformOf(setting, token, next);
  return OWNED.test(setting.text.slice(token.end, next.start));
}

/** 新媒体网络平台“某某乡”微信公众号: the genus in two words. */
function isPlatformOf({ text, tokens }: Words, token: Token, account: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return (
    before?.id === 'newMedia' &&
    before.end === token.start &&
    text.slice(token.start, token.end) === '网络平台' &&
    QUOTED.test(text.slice(token.end, account.start))
  );
}

/** 门户网站政务公开栏: a column of the site, no board. */
function isColumnOfSite(setting: Words, token: Token): boolean {
  const before = setting.tokens[setting.tokens.indexOf(token) - 1];
  return (
    before?.id === 'website' && before.end === token.start && setting.text.slice(token.start, token.end).endsWith('栏')
  );
}

/** 融媒微信公众号, 微信公众号自媒体: a word for new media of any kind beside the kind. */
function isSpecified(setting: Words, token: Token): boolean {
  if (!takesIn(ANY_KIND, setting.text, token.start, token.end)) return false;
  const at = setting.tokens.indexOf(token);
  const [before, next] = [
    setting.tokens[at - 1],
    setting.tokens.slice(at + 1, at + 8).find(({ id }) => SOCIAL.has(id)),
  ];
  return (
    (before !== undefined && ONE_KIND.has(before.id) && before.end === token.start) ||
    (next !== undefined && QUOTED.test(setting.text.slice(token.end, next.start))) ||
    (next !== undefined && next === setting.tokens[at + 1] && BARE_NAME.test(setting.text.slice(token.end, next.start)))
  );
}

/** Takes nothing, and the “某某发布” or “某某县某某乡人民政府” between 政务新媒体平台 and 公众号; leaves 、. */
const QUOTED = /^(?:网络)?(?:平台)?(?:“[^”]{1,24}”)?(?:官方|政务)?$/u;

/** Takes 政务新媒体, 自媒体, 融媒; leaves 抖音. */
const ANY_KIND = prefiltered(/^(?:政务|官方)?(?:新媒体|自媒体|融媒)(?:网络)?(?:平台|账号|矩阵)?$/u);
const ONE_KIND: ReadonlySet<string> = new Set(['wechat', 'weibo']);

/** Takes nothing, and the “某某发布” between 融媒体中心 and 客户端; leaves 、. */
const OWNED = /^(?:“[^”]{1,12}”)?$/u;

/** Takes 爱尚某城 between 新媒体 and 公众号; leaves 和, 及其. */
const BARE_NAME = /^[^、和与及的等“”]{3,10}$/u;

/** 微信公众号青山融媒: the name of the account whose kind stands in front of it. */
function isUnquotedName(setting: Words, token: Token): boolean {
  if (token.id !== 'newMedia') return false;
  const before = setting.tokens[setting.tokens.indexOf(token) - 1];
  if (before === undefined || (before.id !== 'wechat' && before.id !== 'weibo')) return false;
  return UNQUOTED.test(setting.text.slice(before.end, token.start));
}

/** Takes 青山 between 微信公众号 and 融媒; leaves 、. */
const UNQUOTED = /^[\u4e00-\u9fa5]{2,5}$/u;
