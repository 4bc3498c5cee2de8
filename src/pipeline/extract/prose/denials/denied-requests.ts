/**
 * Tells whether words of denial deny that any request came in. Takes a denial and the request behind it; refuses denials of
 * faults (未发生依申请公开超期答复), of some requests only (未收到重复申请), of one way beside another, and of what was asked for.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { restOfSentence } from '../text/rest-of-sentence.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type Setting } from '../view/view.ts';

/** True when the denial `none` means all requests; `first`: the token behind it, `request`: the last request of its clause. */
export function deniesAllRequests(setting: Setting, none: Token, first: Token | undefined, request: Token): boolean {
  if (setting.text.startsWith('案例', request.end) || !deniesRequests(setting, none, first)) return false;
  return !narrowed(setting, none, request) && !deniesFault(setting, request);
}

/** True for words that deny that anything came in. */
export function deniesReceipt(setting: Setting, none: Token): boolean {
  return RECEIVE_NONE.test(wordOf(setting, none));
}

/** Takes 未收到, 没有, 无, 零, 未发生, 未向 of those who apply; leaves 未对. */
const RECEIVE_NONE = /[收接受]|没有|不涉及|^无|均无|暂无|尚无|零|未有|未产生|未办理|未发生|未出现|遇到|未向/u;

/** 未收到申请; 不存在依申请公开情况, where the request itself stands behind, since 不存在 may be said of what was asked for. */
function deniesRequests(setting: Setting, none: Token, first: Token | undefined): boolean {
  if (deniesReceipt(setting, none)) return true;
  return (
    wordOf(setting, none) === '不存在' &&
    first?.id === 'request' &&
    first.start === none.end &&
    OCCASION.test(setting.text.slice(first.end))
  );
}

/** Takes 情况。 and 的情形,; leaves 答复. */
const OCCASION = /^的?(?:情况|情形|事项|申请)?[,。;]/u;

/** Takes 未收到不符合要求的申请; leaves 未收到政府信息公开申请. */
function narrowed(setting: Setting, none: Token, request: Token): boolean {
  const between = setting.text.slice(none.end, request.start);
  if (
    between.startsWith('因') ||
    (takes(NARROWING, between, setting.text) && !takes(EITHER, between, setting.text)) ||
    takes(BESIDES, between, setting.text)
  )
    return true;
  if (takes(OTHER_APPLICANTS, between, setting.text) && takesBefore(COUNTED_BEFORE, setting.text, none.start, 80))
    return true;
  return takes(ONE_WAY, between, setting.text) && OTHER_WAY.test(restOfSentence(setting.text, request.end, 60));
}

/** Takes 不予公开的, 需要结转的, 超期未答复, 要求减免费用的; leaves 任何单位提交的. */
const NARROWING = prefiltered(
  /正在|不予|结转|重复|不符合|收费|投诉|异议|其他类|超期|逾期|超时|未答复|未办|未公开|差错|不满|减[免少]|免[收缴交]|退费|听证/u,
);
/** Takes “依申请公开”“不予公开”等, which leave out nothing; leaves 不予公开的. */
const EITHER = prefiltered(/^[^,。;]{0,6}依申请公开[”、“和及与]+不予公开/u);
/** Takes 其他 alone, besides those told of before; leaves 其他组织. */
const BESIDES = prefiltered(/^(?:任何)?其[他它]的?$/u);
/** Takes 法人或其他组织, 书面、网络; leaves 公民、法人. */
const OTHER_APPLICANTS = prefiltered(/^(?!.*(?:公民|自然人|个人|群众)).*(?:法人|组织|企业|书面|网络|传真|其他)/u);
/** Takes 收到申请信函1件,已答复, where requests of another kind were counted; leaves 收到申请0件. */
const COUNTED_BEFORE = prefiltered(/(?:申请|请求)[^。;\d]{0,16}[1-9]\d*[件条份次例][^\d]*$/u);
/** Takes 现场 of 无现场申请; leaves 依法. */
const ONE_WAY = prefiltered(/现场|书面|当面|信函|网络|网上|在线|邮件|传真|口头|窗口/u);
/** Takes ,网络申请5件, by another way than the one denied; leaves 。. */
const OTHER_WAY = /申请[^,。;\d]{0,6}[1-9]\d*[件条份宗]/u;

/** 未发生依申请公开超期答复: what is denied is a fault with requests, not that there were any. */
function deniesFault(setting: Setting, request: Token): boolean {
  return takesIn(FAULT, setting.text, request.end, request.end + 18);
}

/** Takes 超期答复情形, 答复不满意的投诉; leaves 和投诉 and 、逾期. */
const FAULT = prefiltered(/^[^和及与或、,。;]{0,10}(?:超期|逾期|超时|延期|投诉|不满|异议|违规|差错|瑕疵|追责|问责)/u);
