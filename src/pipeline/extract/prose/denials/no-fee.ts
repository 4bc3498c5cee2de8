/** Tells denials of a processing fee (未收取信息处理费, 没有产生信息公开收费). Refuses other charges. */
import { prefiltered, taken, takes, takesBefore } from '../../../../domain/prefilter.ts';
import { isFeeForRequests } from '../documents/processing-fee.ts';
import type { Setting } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

/** Where the words end that deny a fee behind `none`; null when none is denied. `clause` holds the tokens behind it. */
export function endOfNoFee(setting: Setting, none: Token, clause: readonly Token[]): number | null {
  const fee = clause.find((token) => token.id === 'fee');
  if (isRule(setting, none)) return null;
  const denied = fee === undefined ? '' : setting.text.slice(none.start, fee.start);
  if (takes(SPENT, denied, setting.text)) return null;
  const meantFee = fee !== undefined && takes(FEE_NONE, denied, setting.text);
  if (
    meantFee &&
    (takes(FROM_APPLICANTS, denied, setting.text) || ABOUT_DISCLOSURE.test(denied) || feeMeant(setting, fee))
  )
    return fee.end;
  const charge = taken(CHARGE_NONE, setting.text.slice(none.start, none.end + 24), setting.text);
  const meant =
    charge !== null &&
    (setting.heading === 'fee' || ABOUT_DISCLOSURE.test(charge[0]) || besideRequests(setting, none, charge[0]));
  return meant ? none.start + charge[0].length : null;
}

/** 除复制、邮寄等成本费用外,不收取其他费用; 依申请提供政府信息,不收取费用: what the rule says, not what the year brought. */
function isRule({ text }: Setting, none: Token): boolean {
  if (text.slice(none.start, none.end) !== '不收取') return false;
  const before = textBefore(text, none.start, 40);
  return (takes(BUT_FOR, before, text) || takes(AS_RULED, before, text)) && !WITHIN_YEAR.test(before);
}

/** Takes 机关依申请提供政府信息, as the regulations word their rule; leaves 办理依申请公开件. */
const AS_RULED = prefiltered(/(?:依|按照?)申请(?:提供|公开)(?:的)?(?:政府)?信息,?(?:原则上|一律|依法|均)?$/u);
/** Takes 除成本费用外, in the clause or the one before; leaves 外地. */
const BUT_FOR = prefiltered(/除[^。;]{2,30}[以之]?外,?[^,。;]{0,6}$/u);
/** Takes 本年度, 2024年; leaves 按照规定. */
const WITHIN_YEAR = /20\d\d年|年度|全年/u;

/** Takes 无涉及信息公开实际支出, the body's own money, and 没有收到要求减免费用, a wish of others; leaves 未收取 and 未减免. */
const SPENT = prefiltered(/支出|经费|(?:要求|请求|申请|提出)[^,。;]{0,3}[减免]/u);
/** Takes 未收取信息处理费, 未产生任何费用; leaves 无故. */
const FEE_NONE = prefiltered(/收|产生|发生|涉及|没有|^无/u);
/** Takes 未向申请人收取 and 没有向申请人收取过; leaves 未向群众. */
const FROM_APPLICANTS = prefiltered(/^(?:未|没有|均未|从未)[对向]申请人/u);

/** Takes 未发生信息公开收费, 没有产生收费; leaves 未公开收费标准. */
const CHARGE_NONE = prefiltered(
  /^(?:未发生|没有发生|未产生|没有产生|未出现|未有|不存在|无|没有|零)[^,。;、\d]{0,18}收费(?!标准|公示|项目|目录|行为)/u,
);
/** Takes 信息公开, 依申请; leaves 收费. */
const ABOUT_DISCLOSURE = /信息公开|依申请|公开信息/u;

/** 未收到申请,未发生行政复议,未产生收费: the charge of what the sentence speaks of, and nothing else named. */
function besideRequests({ text, tokens, heading }: Setting, none: Token, charge: string): boolean {
  if (!CHARGE_ALONE.test(charge) || !ENDS.test(text.slice(none.start + charge.length))) return false;
  const begun = text.lastIndexOf('。', none.start);
  return (
    heading === 'request' || tokens.some(({ id, start }) => OF_REQUESTS.has(id) && start > begun && start < none.start)
  );
}

/** What the report speaks of only as it concerns disclosure. */
const OF_REQUESTS: ReadonlySet<string> = new Set(['request', 'reconsideration', 'litigation', 'disputeBoth', 'fee']);

/** Takes 未产生收费, 没有发生任何收费; leaves 无违规收费. */
const CHARGE_ALONE = /^(?:未发生|没有发生|未产生|没有产生|不存在|无|没有|零)(?:任何|相关)?收费$/u;
/** Takes 。 and 情况; leaves 现象. */
const ENDS = /^(?:情况|事项)?(?:[,。;]|$)/u;

function feeMeant(setting: Setting, fee: Token): boolean {
  return (
    isFeeForRequests(setting, fee) ||
    setting.heading === 'fee' ||
    setting.heading === 'dispute' || // 复议、诉讼和收费情况
    takesBefore(COSTS, setting.text, fee.start, 16) ||
    setting.tokens.some((token) => token.start < fee.start && (token.id === 'request' || token.id === 'fee'))
  );
}

/** Takes 检索、复制、邮寄等, 政府信息公开未收取; leaves 停车. */
const COSTS = prefiltered(/检索|复制|邮寄|信息公开(?:工作)?(?:未|没有|无)[^,。;]{0,6}$/u);
