/**
 * Tells what people asked by way of a site, an account or a mailbox and were answered (网站回复群众咨询35条). Takes a passage in normal form;
 * gives the tokens that stand for letters. Refuses what was asked of people (征求意见), questions of a talk, calls, and what came over a
 * hotline or the petition offices.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { NO_TOKENS, wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** Letters without a box of their own, by their place; stronger than the words of the lexicon. */
export function askedOnline(text: string): readonly Token[] {
  if (!takes(MAY_ASK, text)) return NO_TOKENS;
  if (!MAY_BE_ONLINE.test(text)) return NO_TOKENS;
  return [...objects(text, ASKED), ...objects(text, COUNTED_FIRST)];
}

/** Takes 咨询, 群众提问; leaves 申请. */
const MAY_ASK = prefiltered(/[咨询提来互]|留言|诉求|意见|建议|问题|投诉|举报|求助/u);
/** Takes 网站, 公众号, 在线; leaves 大厅. */
const MAY_BE_ONLINE = /网|在线|线上|邮箱|公众号|微[信博]|客户端|新媒体|私信/u;

/** The objects of a pattern whose first group stands in front of them, where the sentence speaks of no other way. */
function objects(text: string, pattern: RegExp): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, before = ''] = match;
    const begun = text.lastIndexOf('。', match.index) + 1;
    const said = text.slice(begun, match.index + whole.length);
    if (OTHER_WAYS.test(said)) continue;
    const start = match.index + before.length;
    // 收到意见 is a word of its own, which the object would break.
    if (before.endsWith('收到')) found.push(wordToken('receive', start - 2, start));
    found.push(wordToken('letterbox', start, match.index + whole.length));
  }
  return found;
}

/** Takes 12345热线, 网上信访, 在线访谈, 征求意见, 电话; leaves 网站. */
const OTHER_WAYS =
  /12\d{3}|热线|信访|访谈|征[集求]|草案|意见稿|调查|代表|委员|提案|许可|审批|办件|电话|来电|现场|当面|窗口|大厅|直播|智能|机器人|舆情|督办|发布会|开放日|公[开示布]|发布|推送/u;

const CHANNEL =
  '(?:网站|门户网?|官网|网页|网上|网络|线上|在线|电子邮箱|邮箱|公众号|微信|微博|客户端|新媒体(?:平台)?|私信)';
const VERB =
  '(?:受理|收到|接收|接受|回复|答复|办理|处理|解答|回应|反馈|办结)(?:和|并|及|、)?(?:受理|收到|回复|答复|办理|处理|解答|回应|反馈|办结)?了?';
const PERSON = '(?:群众|网民|网友|市民|公众|居民|企业|用户|粉丝|社会各界)';
const FILL = '(?:各[类种项]|有效|相关|有关|提出的?|提交的?|反映的?|的|[一-龥]{2,4}领域)*';
const SURE =
  '(?:业务|政策|办事|民生|网上|在线)?(?:咨询|提问|疑问|求助|诉求|留言|来信|意见建议|意见和建议)(?:信息|事项|件|问题)?';
const ANY = '(?:咨询|提问|疑问|求助|诉求|留言|来信|意见|建议|投诉|举报|问题|反馈)';
const REST = `(?:[、和及与]?${ANY})*(?:等(?:各类)?(?:问题|事项|诉求|信息|留言|信件)?)?`;
const COUNT = String.raw`(?=(?:共计?|合计|总计|累计|达)*\d)`;
const OBJECT = `(?:${SURE}${REST}|${ANY}(?:[、和及与]${ANY})+(?:等(?:各类)?(?:问题|事项|诉求|信息)?)?`;

/** Takes 网站回复群众咨询35条, 通过微信公众号受理咨询、投诉35件; leaves 网站公开投诉处理结果35条. */
const ASKED = new RegExp(
  String.raw`(${CHANNEL}[^。;\d]{0,24}?${VERB}${FILL}(?:${PERSON}${FILL})?)(?:${OBJECT})|(?<=${PERSON}${FILL})${ANY}(?:类|件)?)${COUNT}`,
  'gu',
);
/** Takes 网站回复35条群众咨询; leaves 网站发布35条咨询. */
const COUNTED_FIRST = new RegExp(
  String.raw`(${CHANNEL}[^。;\d]{0,24}?${VERB}\d+[条件个封次]${FILL}(?:${PERSON}${FILL})?)(?:${SURE}${REST})(?=[,。;])`,
  'gu',
);
