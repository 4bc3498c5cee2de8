/** Cases of documents by attribute, normative documents, decisions and fees. */
import { proseCase } from './prose-case.ts';

export const DECISION_CASES = [
  proseCase(
    'documents by attribute',
    '街道所发公文中,属性为主动公开⟦46份⟧,属性为依申请公开⟦26份⟧,属性为不公开⟦6份⟧。',
    ['documents.proactive 46', 'documents.onRequest 26', 'documents.withheld 6'],
  ),
  proseCase('documents made, of which', '制发公文78件,其中主动公开⟦46件⟧、依申请公开⟦26件⟧、不予公开⟦6件⟧。', [
    'documents.proactive 46',
    'documents.onRequest 26',
    'documents.withheld 6',
  ]),
  proseCase('number first', '印发公文中,⟦12件⟧主动公开,⟦3件⟧依申请公开。', [
    'documents.proactive 12',
    'documents.onRequest 3',
  ]),
  proseCase('normative documents issued', '制定行政规范性文件⟦3件⟧。', ['normativeDocuments.issued 3']),
  proseCase('normative documents repealed', '废止规范性文件⟦1件⟧。', ['normativeDocuments.repealed 1']),
  proseCase('normative documents in force', '现行有效规范性文件⟦36件⟧。', ['normativeDocuments.inForce 36']),
  proseCase('issued and repealed', '全年制发规范性文件⟦5件⟧,废止⟦2件⟧。', [
    'normativeDocuments.issued 5',
    'normativeDocuments.repealed 2',
  ]),
  proseCase('penalties', '作出行政处罚决定⟦287件⟧。', ['penalties.decisions 287']),
  proseCase('licences', '办理行政许可⟦4251件⟧。', ['licensing.decisions 4251']),
  proseCase('both', '全年作出行政许可决定⟦278件⟧,作出行政处罚决定⟦1217件⟧。', [
    'licensing.decisions 278',
    'penalties.decisions 1217',
  ]),
  proseCase('penalties zero', '#二、主动公开政府信息情况\n行政处罚⟦0件⟧。', ['penalties.decisions 0']),
  proseCase('penalties published', '公开行政处罚信息120条。'),
  proseCase('licences on display', '公示行政许可结果300条。'),
  proseCase('normative documents published', '网站公开行政规范性文件⟦42件⟧。', ['normativeDocuments.issued 42']),
  proseCase('normative documents examined', '清理规范性文件60件。'),
  proseCase('a fee taken', '全年收取信息处理费⟦300元⟧。', ['processingFee.amount 300']),
  proseCase('a fee in 万元', '收取政府信息公开信息处理费⟦1.2万元⟧。', ['processingFee.amount 12000']),
  proseCase('a fee of zero', '信息处理费收取金额⟦0元⟧。', ['processingFee.amount 0']),
  proseCase('other money', '投入政务公开经费20万元。'),
  proseCase('decisions by their number', '本年度内行政处罚处理决定数量⟦39件⟧。', ['penalties.decisions 39']),
  proseCase(
    'documents by attribute without the word',
    '主动公开政府信息⟦16条⟧,依申请公开文件⟦12条⟧、不予公开文件⟦36条⟧。',
    ['published.total 16', 'documents.onRequest 12', 'documents.withheld 36'],
  ),
  proseCase(
    'official documents among the items',
    '本街全年公开信息⟦48条⟧,内有主动公开公文信息⟦3条⟧。免于公开信息0条。',
    ['published.total 48', 'documents.proactive 3'],
  ),
  proseCase('documents made and published', '全年产生政府文件信息22份,其中主动公开⟦14份⟧。', [
    'documents.proactive 14',
  ]),
  proseCase('documents issued for all', '本局共印发主动公开文件⟦66份⟧。', ['documents.proactive 66']),
  proseCase(
    'documents sorted by attribute without the word',
    '发布前审核文件60件,认定主动公开⟦20件⟧,依申请公开⟦30件⟧,不予公开⟦10件⟧。',
    ['documents.proactive 20', 'documents.onRequest 30', 'documents.withheld 10'],
  ),
  proseCase('one verb for two kinds of decisions', '全年办理行政许可⟦560件⟧,行政处罚⟦31件⟧。', [
    'licensing.decisions 560',
    'penalties.decisions 31',
  ]),
  proseCase('the amount of the fee', '依法发出信息处理费收费通知0件,总金额⟦0元⟧。', ['processingFee.amount 0']),
  proseCase('decisions that were made and published', '主动公开办理行政许可⟦227件⟧,行政处罚⟦358件⟧。', [
    'licensing.decisions 227',
    'penalties.decisions 358',
  ]),
  proseCase('made and published', '本年制定并主动公开行政规范性文件⟦6件⟧。', ['normativeDocuments.issued 6']),
  proseCase('rules and normative documents of one verb', '全年制定发布省政府规章⟦17件⟧、行政规范性文件⟦26件⟧。', [
    'rules.issued 17',
    'normativeDocuments.issued 26',
  ]),
  proseCase('rules of a house are no rules', '健全规章制度12项。'),
  proseCase('copies of an issue', '印发政府公报⟦6期⟧3000册。', ['published.gazette 6']),
  proseCase('issues and items with the verb between', '政府公报全年出刊12期,刊登规范性文件⟦31件⟧。', [
    'published.gazette 31',
  ]),
  proseCase('disputes in the field of disclosure', '信息公开领域行政复议案件⟦4件⟧。', ['reconsideration.total 4']),
  proseCase('costs of copies', '2024年共收取检索、复制、邮寄费用⟦0元⟧。', ['processingFee.amount 0']),
  proseCase(
    'kinds of papers with a document among them',
    '依托区政府门户网站,街道主动公开公文类信息、预算、公告等事项政府信息累计⟦62条⟧。',
    ['published.website 62'],
  ),
  proseCase('papers issued by 发布', '发布行政规范性文件⟦9件⟧。', ['normativeDocuments.issued 9']),
];
