/**
 * The ways in which a request for information is named, by their parts: 政府信息公开 + 申请 + 函, 依申请公开 + 事宜, 信息公开 + 请求.
 * Takes a passage in normal form; gives the places of such nouns. Leaves 依申请公开指南 and other things that only have to do with requests.
 */

/** True where a noun of a request may stand. */
export function mayRequest(text: string): boolean {
  return text.includes('请');
}

/** `[start, end)` of each noun. */
export function requestNouns(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(NOUN)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** Takes 政府信息公开申请, 信息公开依申请, 依申请公开政府信息, 申请公开信息, 公开政府信息的申请, 政府信息申请公开. */
const CORE = [
  '(?:政府|政务)?信息(?:的)?公开(?:类|相关|有关|方面)?的?(?:书面)?(?:依?申请|请求|诉求)(?:公开)?(?:政府|政务)?(?:信息)?',
  '(?:政府|政务)?信息(?:依申请|申请)(?:公开)?',
  '(?:政府|政务)?依申请(?:公开)?(?:类)?的?(?:政府|政务)?(?:信息)?(?:公开)?',
  '申请(?:获取|查阅)?(?:公开)?的?(?:相关|有关)?(?:政府|政务)信息(?:公开)?',
  '申请公开(?:类)?(?:信息)?',
  '申请(?:政府|政务)?信息公开',
  '公开(?:政府|政务)?信息的?(?:申请|请求)',
].join('|');

/** Takes the 事宜 of 依申请公开事宜, the 函 of 申请函; leaves 指南. */
const KIND =
  '(?:书面)?(?:申请|请求)(?:表|单|书|函|材料|件)?|诉求|要求|案件|办件|来件|收件|事项|事务|事宜|业务|表|单|书|函件|函|信函|信件|来函|来信|邮件|材料|工单|件次|件数|件(?!人)';

/** Takes 依申请公开事宜, 信息公开申请函, 信息公开请求; leaves 依申请公开指南, 申请公开表格下载. */
const NOUN = new RegExp(
  `(?:(?:${CORE})的?(?:类)?(?:${KIND})(?:总?数量?|总量|量)?|(?:政府|政务)?信息公开(?:类|相关|有关|方面)的?申请|(?:政府|政务)?信息公开(?:的)?请求|公开(?:政府|政务)?信息的(?:书面)?请求)(?!指南|流程|培训|渠道|栏目|制度|清单|台账|模板|平台|系统|专栏|格|人|规程|办法|规定|目录|服务|方式|机制|的?受理[点窗机]|办理[制流规程]|工作|行政[复诉]|诉讼|复议|范围)`,
  'gu',
);
