/**
 * Normative documents that a clause of its own says were made public (主动公开行政规范性文件24件): a body that publishes those of the year
 * issued them. Takes the view of their number. Leaves stocks of all years, those of others, kinds in a list and papers counted as items.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True where the clause counts nothing but those that were published in the year. */
export function isPublishedAlone({ figure, stated, text }: View): boolean {
  if (!COPIES.has(figure.unit) || !takesBefore(PUBLISHED, text, figure.start, LONGEST)) return false;
  if (takesBefore(OF_A_STOCK, text, figure.start, LONGEST)) return false;
  if (takesIn(AMONG_OTHERS, text, figure.end, figure.end + LONGEST) || takes(ISSUED_TOO, text, text)) return false;
  return !stated.some(({ metric }) => metric === 'normativeDocuments.issued');
}

/** 主动公开市政府规章2个、市政府行政规范性文件23个: the rules in front of them, in the same clause. */
export function rulesPublishedAlone({ figure, text }: View): boolean {
  if (!takesIn(DOCUMENTS_NEXT, text, figure.end, figure.end + LONGEST)) return false;
  return takesBefore(RULES, text, figure.start, LONGEST) && !takesBefore(OF_A_STOCK, text, figure.start, LONGEST);
}

const COPIES: ReadonlySet<string> = new Set(['件', '份', '个', '部']);
const LONGEST = 64;
/** Takes 。全市主动公开行政规范性文件, 公开全县规范性文件, 通过政府网站、公报公开市政府规范性文件, 公开《养犬办法》等规范性文件; leaves 其中公开规范性文件 and 公开财政信息、规范性文件. */
const PUBLISHED = prefiltered(
  /(?:^|[,。;:\n]|20\d\d年度?|\d月份?)(?![^,。;:\d]*其中)[^,。;:\d]{0,40}(?:公开|公布|公示|发布)了?(?:《[^。;:]{2,48}》等的?|(?<!发布了?)(?:本年度?|今年|新增|新|的|全?[省市县区州旗镇乡]级?|本级|人民政府|政府|办公[室厅]|[府]办|及|和|、|规章\d+[件部个](?:\([^()]*\))?)*)(?:行政|政府)?规范性文件(?:共|共计)?$/u,
);
/** Takes 梳理现行规范性文件,公开规范性文件, 规范性文件库公开; leaves 主动公开规范性文件. */
const OF_A_STOCK = prefiltered(
  /(?:有效|现行|历年|历次|(?<!今年|本年|一年)以来|库|专栏|栏目|目录|集中|汇编|清理|梳理|上级|转[发载]|累计)[^。;]*$/u,
);
/** Takes ,公文25件,信息504条, kinds of what was published, 、政策解读11篇, (含历年), ,其中新制定 and ,其中现行有效, which say what they are; leaves ,废止2件. */
const AMONG_OTHERS = prefiltered(
  /^(?:(?:,(?![^,\d]*(?:公开|发布))[^,。;\d]{1,12}\d+[件条份篇个部]){0,3},(?![^,\d]*(?:公开|发布))[^,。;\d]{0,8}信息(?:共|共计)?\d|、|[,(](?:其中|含)(?:20\d\d年|[^,。;\d]{0,8}(?:新|本年|今年|当年|历年|往年|修|有效)))/u,
);
/** Takes 制发规范性文件4, 未制定规范性文件, beside which those published are of other years; leaves 公开规范性文件4. */
const ISSUED_TOO = prefiltered(
  /(?:(?<!公开|公布)(?:制[定发]|印发|出台|新增)了?|(?:未|没有)[^,。;\d]{0,6})(?:行政|政府)?规范性文件(?:共|共计)?\d|(?:未|没有)(?:制[定发]|印发|出台|新增|发布)[^,。;\d]{0,6}规范性文件/u,
);
/** Takes 。主动公开市政府规章; leaves 公开规章制度 and 公开现行规章. */
const RULES = prefiltered(
  /(?:^|[,。;:\n]|20\d\d年度?|\d月份?)(?![^,。;:\d]*其中)[^,。;:\d]{0,40}(?:公开|公布)了?(?:本年度?|今年|新|的|[省市州]级?|本级|人民政府|政府)*规章(?:共|共计)?$/u,
);
/** Takes 、市政府行政规范性文件23; leaves ,规范性文件23 and (含修改4件)、规范性文件7, of which not all were issued. */
const DOCUMENTS_NEXT = prefiltered(/^、[^,。;、\d]{0,20}(?:及|和|、)?[^,。;、\d]{0,12}规范性文件(?:共|共计)?\d/u);
