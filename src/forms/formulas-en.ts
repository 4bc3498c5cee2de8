/** Terms of the indicators' formulas in English, by their Chinese words. */
import { ROW_EN } from './table-names-en.ts';

const TERMS: Readonly<Record<string, string>> = {
  本年新收: 'received this year',
  上年结转: 'carried in',
  办理结果总计: 'concluded',
  结转下年度: 'carried over',
  予以公开: 'granted',
  部分公开: 'partly granted',
  不予公开各项之和: 'all refused',
  无法提供各项之和: 'all unable to provide',
  不予处理各项之和: 'all not processed',
  其他处理: 'otherwise handled',
  本机关不掌握相关政府信息: 'not held',
  自然人新收: 'received from natural persons',
  商业企业新收: 'received from enterprises',
  科研机构新收: 'received from research institutions',
  社会公益组织新收: 'received from public-interest organisations',
  法律服务机构新收: 'received from legal service bodies',
  其他组织新收: 'received from other organisations',
  自然人予以公开: 'natural persons granted',
  自然人办理结果总计: 'natural persons concluded',
  法人或其他组织予以公开: 'organisations granted',
  法人或其他组织办理结果总计: 'organisations concluded',
  复议总计: 'reconsiderations',
  诉讼总计: 'lawsuits',
  复议结果纠正: 'reconsiderations corrected',
  复议结果维持: 'reconsiderations upheld',
  诉讼结果纠正: 'lawsuits corrected',
  诉讼结果维持: 'lawsuits upheld',
  复议尚未审结: 'reconsiderations pending',
  诉讼尚未审结: 'lawsuits pending',
  尚未审结: 'pending',
  本年制发: 'issued this year',
  本年废止: 'repealed this year',
  主动公开总数: 'items published, all channels',
  全年天数: 'days of the year',
  政府网站公开: 'items on government websites',
  微信公开: 'items on WeChat',
  微博公开: 'items on Weibo',
  其他新媒体公开: 'items on other new media',
  热线办结: 'hotline tickets closed',
  热线受理: 'hotline tickets received',
  热线超期: 'hotline tickets overdue',
  投诉: 'complaints',
  咨询: 'consultations',
  建议: 'suggestions',
  举报: 'tip-offs',
  求助: 'requests for help',
  本年: 'this year',
  上年: 'last year',
  '法定期限（1月31日，县级以上政府3月31日）减公布日期，逾期为负':
    'deadline (31 January; 31 March for governments at county level and above) less date of publication, negative when late',
  '与本机关上年年报正文相同的字段占比，去掉格式套话':
    'share of passages alike in this and last year’s prose, phrases of the form left out',
  '与收录的其他机关年报正文相同的字段占比，取最高，低于50%的不计算':
    'greatest share of passages alike in another agency’s prose; not computed below 50%',
  读到的单元格: 'cells read',
  应填的单元格: 'cells asked for',
  通过的核对: 'checks that agree',
  可判断的核对: 'checks that could be assessed',
};

const BRACKETED = /^（(.+)）－（(.+)）$/u; // takes （本年新收＋上年结转）－（办理结果总计＋结转下年度）; leaves 本年－上年

/** A formula term by term; `row` is the row of table three that a single reason stands for. What has no English stays as it is. */
export function formulaEn(zh: string, row: string | undefined = undefined): string {
  const known = TERMS[zh] ?? (row === undefined ? undefined : ROW_EN[row]);
  if (known !== undefined) return known;
  const brackets = BRACKETED.exec(zh);
  if (brackets !== null) return `(${formulaEn(brackets[1] ?? '')}) − (${formulaEn(brackets[2] ?? '')})`;
  for (const [sign, printed] of SIGNS)
    if (zh.includes(sign))
      return zh
        .split(sign)
        .map((part) => formulaEn(part))
        .join(printed);
  return zh;
}

const SIGNS = [
  ['－', ' − '],
  ['＋', ' + '],
] as const;
