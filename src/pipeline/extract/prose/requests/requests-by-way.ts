/** Tells requests counted by the way they came (网上申请8件,当面申请2件), none of which are all. */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import { restOfSentence } from '../text/rest-of-sentence.ts';
import type { View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

/** 网上申请8件,当面申请2件: requests by the way they came, side by side, none of them all. */
export function isByWay(view: View, head: Token): boolean {
  const begun = Math.max(0, head.start - 10);
  const own = view.text.slice(begun, head.end);
  const way = [...own.matchAll(BY_WAYS)].at(-1)?.index ?? -1;
  if (way === -1) return false;
  if (takes(BY_WAY_EACH, own, view.text)) return true;
  const from = view.text.lastIndexOf('。', view.figure.start) + 1;
  const rest = restOfSentence(view.text, Math.max(view.figure.end, head.end));
  const around = view.text.slice(from, Math.max(from, begun + way)).replace(NO_WAY, '') + rest;
  return BY_WAY.test(around) || NEXT_WAY.test(around) || WAY_COUNTED.test(around);
}

/** 收到网上申请12件,信函申请5件,共17件: the sum of the ways named before it, proved by adding up. */
export function sumsUpWays({ text, tokens, sentence, index, near, figure }: View): boolean {
  if (!near.some(({ start, end }) => takesIn(SUM_WORD, text, start, end))) return false;
  const before = tokens.slice(index - sentence.length, index);
  const begun = before[0]?.start ?? figure.start;
  let sum = 0;
  let ways = 0;
  for (const token of before) {
    if (token.figure === null) continue;
    if (token.figure.unit !== figure.unit) return false;
    sum += token.figure.value;
    ways += 1;
  }
  return ways > 1 && sum === figure.value && NAMES_WAY.test(text.slice(begun, figure.start));
}

/** Takes 共, 合计; leaves 公共. */
const SUM_WORD = prefiltered(/^(?:总?共计?|一共|[合总累]计)$/u);

/** 受理申请19件,邮箱受理2件: a way in front of the verb, behind the figure of all. */
export function isWaysShare(view: View): boolean {
  const { figure, text } = view;
  const besideAnother =
    NEXT_WAY.test(text.slice(figure.end, figure.end + 32)) || LAST_WAY.test(textBefore(text, figure.start, 48));
  if (!besideAnother) return false;
  const before = textBefore(text, figure.start, 28);
  return WAYS_VERB_AND_NOUN.test(before) || BY_WAY_DONE.test(before) || WAY_LAST.test(before);
}

/** Ways in which requests come: 网上, 信函; leaves 申请. */
const WAY =
  '其他(?:渠道|途径|方式|形式)|网[上络页站]|线上|在线|平台|当面|现场|窗口|信函|来函|邮[寄箱件]|快递|书面|纸质|传真|来信';
/** Takes 网上收到公民依申请公开事项, 来函提交的申请; leaves 通过网络等方式收到申请. */
const WAYS_VERB_AND_NOUN = new RegExp(
  `(?:${WAY}|电话)(?:形式|方式|途径|渠道)?(?:共|累计)?(?:受理|收到|接收|接到|提交|提出)的?(?:公民|群众|个人|市民)?的?(?:(?:政府)?信息公开)?(?:申请|依申请公开(?:申请|事项|件)?)(?:共|为)?$`,
  'u',
);
/** Takes 通过网站共办理并答复申请, 网上办理申请 and 信函办理 right behind a mark; leaves 通过网络、信函等方式答复申请, several ways together. */
const BY_WAY_DONE = new RegExp(
  `(?:^|[,。;:、])(?:其中|全年|共|累计|通过|经|以|利用|依托|从)*[^,。;:、等和及与\\d]{0,6}(?:${WAY}|系统|电话)[^,。;:、等和及与\\d]{0,8}(?:受理|收到|接收|办理|答复|办结|回复|处理)[^,。;:、\\d率]{0,12}$`,
  'u',
);
/** Takes 信息公开申请来函, the way behind the noun; leaves 来函申请. */
const WAY_LAST = new RegExp(`申请(?:${WAY}|信件)(?:共|有)?$`, 'u');
/** Takes 网上受理申请9件, in front of another way; leaves 受理申请9件,. */
const LAST_WAY = new RegExp(String.raw`(?:${WAY}|系统|电话)[^,。;\d]{0,14}\d+[件份条宗封][,、;][^,。;\d]{0,16}$`, 'u');
/** Takes 网上平台收到并办结2件, with its mark, in front of another way; leaves 网上申请. */
const WAY_COUNTED = new RegExp(String.raw`(?:${WAY}|系统|电话)[^,。;\d]{0,14}\d+[件份条宗封][,、;]`, 'u');
/** Takes 网上申请, 快递; leaves 申请. */
const NAMES_WAY = new RegExp(`${WAY}|信件`, 'u');
/** Takes a further way with its number: ,快递17件; leaves ,其中5件. */
const NEXT_WAY = new RegExp(
  String.raw`[,、;](?:通过|以|经|从)?(?:电子)?(?:${WAY}|信件|电话)[^,。;\d]{0,10}\d+[件份条宗封]`,
  'u',
);

/** Takes 网上申请, 以信函形式提交的申请; leaves 公开申请. */
const BY_WAY =
  /(?:网上|网络|网页|线上|在线|平台|当面|现场|窗口|信函|信件|来函|邮寄|快递|书面|纸质|邮件|传真|电话)(?:形式|方式|途径|渠道)?(?:提交|提出|递交)?的?(?:(?:政府|政务)?信息公开)?申请/u;

/** Takes 无现场申请, 未收到书面申请, ways by which none came; leaves 现场申请. */
const NO_WAY = /(?:无|没有|未)[^,。;\d]{0,16}申请/gu;
/** The same, all of them: 信函申请41件;网络申请. */
const BY_WAYS = new RegExp(BY_WAY.source, 'gu');

/** Takes 邮寄申请2件、网络申请, where both ways are counted; leaves 网络申请. */
const BY_WAY_EACH = prefiltered(/申请\d+[件份条][、,和及][^,。;\d]{2,6}申请$/u);
