/** Requests answered to the end, left over and carried on in other words; and rules, questions and findings that are none. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const ANSWERED_AND_LEFT_CASES: readonly ProseCase[] = [
  proseCase('answered to the end', '收到政府信息公开申请⟦15件⟧,其中网络申请1件,信函申请14件;答复完毕⟦15件⟧。', [
    'applications.received.total 15',
    'applications.concluded.total 15',
  ]),
  proseCase('answers that were brought to an end', '全年共办复依申请公开事项⟦3项⟧。', [
    'applications.concluded.total 3',
  ]),
  proseCase(
    'the share that was answered, with the rest behind',
    '收到政府信息公开申请⟦20件⟧,其中答复⟦18件⟧,⟦2件⟧结转下年度办理。',
    ['applications.received.total 20', 'applications.concluded.total 18', 'applications.carriedOut.total 2'],
  ),
  proseCase('answers by their form', '收到政府信息公开申请⟦8件⟧,其中电话答复3件、书面答复5件。', [
    'applications.received.total 8',
  ]),
  proseCase(
    'answers that went to the applicants',
    '收到政府信息公开申请⟦51件⟧,其中⟦49件⟧已书面答复申请人,⟦2件⟧结转下年度。',
    ['applications.received.total 51', 'applications.concluded.total 49', 'applications.carriedOut.total 2'],
  ),
  proseCase('those not concluded', '收到政府信息公开申请⟦38件⟧,未办结⟦2件⟧,结转下年度。', [
    'applications.received.total 38',
    'applications.carriedOut.total 2',
  ]),
  proseCase('carried over, proved by subtraction', '收到政府信息公开申请⟦15件⟧,答复⟦14件⟧,结转⟦1件⟧。', [
    'applications.received.total 15',
    'applications.concluded.total 14',
    'applications.carriedOut.total 1',
  ]),
  proseCase('carried over, from or to which year nothing says', '收到政府信息公开申请⟦15件⟧,答复⟦14件⟧,结转3件。', [
    'applications.received.total 15',
    'applications.concluded.total 14',
  ]),
  proseCase('new and carried over, the noun behind both', '全年新收⟦52件⟧,上年结转⟦2件⟧政府信息公开申请。', [
    'applications.received.total 52',
    'applications.carriedIn.total 2',
  ]),
  proseCase('other cases, new and carried over', '全年新收案件52件,结转上年2件。'),
  proseCase('a rate behind what was dealt with', '收到依申请件⟦5件⟧,办理⟦5件⟧,办结率100%。', [
    'applications.received.total 5',
    'applications.concluded.total 5',
  ]),
  proseCase('who applied, in brackets', '新收政府信息公开申请⟦3件⟧(其中企业申请⟦2件⟧,法人申请1件),办结⟦3件⟧。', [
    'applications.received.total 3',
    'applications.received.enterprise 2',
    'applications.concluded.total 3',
  ]),
  proseCase('what bodies apply for elsewhere', '受理企业法人申请变更登记8件,答复7件。'),
  proseCase('questions about requests', '接受来电咨询依申请公开问题120余次。'),
  proseCase('no requests in other words', '本年度⟦不存在依申请公开⟧情况。', ['applications.received.total 0']),
  proseCase('information that is not there', '因不存在政府信息公开申请所指内容,答复申请人。'),
  proseCase('a rule on fees', '申请公开政府信息10件以下(含10件)的不收费。'),
  proseCase('no fees but for the costs', '依申请公开除检索、邮寄等成本费用外不收取其他费用。'),
  proseCase('no fee for requests', '⟦未就政府信息公开申请收取信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('a charge of nothing', '政府信息公开收费⟦0元⟧。', ['processingFee.amount 0']),
  proseCase(
    'disputes, with what they were about in brackets',
    '行政复议⟦0件⟧,行政诉讼⟦0件⟧(均因政府信息公开工作引发)。',
    ['reconsideration.total 0', 'litigation.total 0'],
  ),
  proseCase('faults found among tickets', '整改12345热线工单办理不规范问题6个。'),
  proseCase('questions sorted out of tickets', '梳理12345热线高频问题56个,形成问答库。'),
  proseCase('carried over, said in a sentence of its own', '收到政府信息公开申请⟦35件⟧。结转下年度⟦2件⟧。', [
    'applications.received.total 35',
    'applications.carriedOut.total 2',
  ]),
  proseCase('proposals carried over behind requests', '收到政府信息公开申请⟦35件⟧。办理建议提案20件,结转下年度2件。', [
    'applications.received.total 35',
  ]),
  proseCase(
    'as many answered as came in, behind a list of ways',
    '收到申请公开政府信息⟦7件⟧,其中网上4件,来函3件,全部依法办理,共答复⟦7件⟧。',
    ['applications.received.total 7', 'applications.concluded.total 7'],
  ),
  proseCase('a verb whose first character ends the word before', '街道办结政府信息公开申请⟦4件⟧。', [
    'applications.concluded.total 4',
  ]),
  proseCase('the office as the subject of the same verb', '街道办办结政府信息公开申请⟦4件⟧。', [
    'applications.concluded.total 4',
  ]),
  proseCase('the office, and what it learns', '街道办理论学习12次。'),
  proseCase('requests of another body', '配合市政府办公室协查依申请答复6件。'),
  proseCase('requests beside help to others', '配合上级做好信息公开工作,收到政府信息公开申请⟦7件⟧。', [
    'applications.received.total 7',
  ]),
  proseCase('services by request on a list', '在政务服务网对外展示依申请事项1209项。'),
  proseCase('one dispute of each kind', '政府信息公开行政复议、行政诉讼各⟦1件⟧。', [
    'reconsideration.total 1 & litigation.total 1',
  ]),
  proseCase('both kinds in one count', '政府信息公开行政复议、行政诉讼共2件。'),
  proseCase('sued over disclosure', '政府信息公开被起诉⟦2件⟧。', ['litigation.total 2']),
  proseCase('conferences of products', '举办招商推介会、产品发布会12场。'),
  proseCase('documents whose attribute was changed', '清理历史公文1200件,转为主动公开120件。'),
  proseCase('those who come to complain', '县信访局转办群众来信来访45批次。'),
];
