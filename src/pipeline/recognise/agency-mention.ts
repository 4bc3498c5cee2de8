/** Turns a stretch of text that names an agency into the bare name: 2024年永宁县人民政府办公室政府信息公开… → 永宁县人民政府办公室. */
import { REPORT_WORDS } from './title-words.ts';
import { withoutYears } from './year-words.ts';

/** Takes the openings before a name: 关于, 附件:, 公布; leaves names. */
const PREFIX = /^(?:关于|附件[::]?|公布|发布|印发|[\s·.、,:：《「"“]+)+/u;

/** Takes what is left over behind a name: 关于, 的, 人民 (of a shared 人民政府信息公开), marks; leaves names. */
const SUFFIX = /(?:关于|开展|的|[\s·.、,:：《「"“\-—]+)+$/u;

/** Takes a shared 政府: 永宁县人民 | 政府信息公开; leaves 永宁县人民政府. */
const CUT_GOVERNMENT = /人民$/u;

/** Takes an agency in brackets behind the title: 年度报告(永宁县教育局); leaves (2024年). */
const BRACKETED_AGENCY = /[(（]([^()（）\d]{4,30})[)）]\s*$/u;

/** Takes the inner office behind a department or township: 教育局办公室, 西平街道党政综合办公室; leaves 人民政府办公室. */
const INNER_OFFICE =
  /(?<=局|(?<!管理)委员会|厅|中心|街道|街道办事处|镇|乡|镇人民政府|乡人民政府|镇政府|乡政府)(?:党政|综合|政务公开|信息公开|行政|党群|秘书|\/)*(?:办公室|办|科|股|处)$/u;

/** Takes the office of a zone's board in a contact line: 管委会办公室; leaves 人民政府办公室. */
const BOARD_OFFICE = /(?<=管委会|管理委员会)(?:党政|综合)?(?:办公室|办)$/u;

/** The name in a contact line, where the office that answers the telephone stands for its body. */
export function agencyOfContact(text: string): string {
  return agencyName(text).replace(BOARD_OFFICE, '');
}

/** The agency that a title names; '' where it names none. */
export function agencyOfTitle(title: string): string {
  const at = title.search(REPORT_WORDS);
  const head = agencyName(at < 0 ? title : title.slice(0, at));
  if (head !== '') return head;
  const bracketed = BRACKETED_AGENCY.exec(title)?.[1] ?? '';
  return agencyName(bracketed);
}

/** The name without years, openings, left-overs and inner offices. */
export function agencyName(text: string): string {
  const bare = withoutYears(text).trim().replace(PREFIX, '').replace(SUFFIX, '').replace(CUT_GOVERNMENT, '');
  return bare.replace(INNER_OFFICE, '');
}
