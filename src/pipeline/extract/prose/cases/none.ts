/** Cases of statements that nothing happened, and of words that only look like one. */
import { proseCase } from './prose-case.ts';

const R = 'applications.received.total 0';
const BOTH = 'reconsideration.total 0 & litigation.total 0';
const UNDER = '#(二)依申请公开情况\n';

export const NONE_CASES = [
  proseCase('未收到', '2024年⟦未收到政府信息公开申请⟧。', [R]),
  proseCase('没有收到', '本年度⟦没有收到政府信息公开申请⟧。', [R]),
  proseCase('未接到', '街道⟦未接到政府信息公开申请⟧。', [R]),
  proseCase('未接收到', '全年⟦未接收到依申请公开⟧。', [R]),
  proseCase('未受理', '我乡⟦未受理依申请公开事项⟧。', [R]),
  proseCase('暂未收到', '截至目前⟦暂未收到政府信息公开申请⟧。', [R]),
  proseCase('无 … 申请', '2024年我镇⟦无依申请公开政府信息⟧。', [R]),
  proseCase('均无', '网络和书面⟦均无政府信息公开申请⟧。', [R]),
  proseCase('零申请', '全年依申请公开⟦零申请⟧。', [R]),
  proseCase('a long object', '我局⟦未收到任何单位、居民递交的政府信息公开申请⟧。', [R]),
  proseCase('申请 alone', '本年度在依申请公开方面⟦未接到相关申请⟧。', [R]),
  proseCase('要求公开', '单位⟦没有收到要求公开信息的申请⟧。', [R]),
  proseCase('a bare 无 behind a colon', '⟦依申请公开情况:无⟧。', [R]),
  proseCase('said twice', '⟦未收到政府信息公开申请⟧。\n我街本年⟦未收到信息公开申请⟧。', [R, R]),
  proseCase('both disputes', '⟦未发生行政复议、行政诉讼⟧。', [BOTH]),
  proseCase('both disputes with a cause', '⟦未出现由依申请公开导致的行政复议或诉讼⟧情形。', [BOTH]),
  proseCase('没有因 … 引起', '⟦没有因政府信息公开引起的行政复议和行政诉讼⟧。', [BOTH]),
  proseCase('both in front of 均未发生', '因信息公开引起的⟦行政复议、行政诉讼均未发生⟧。', [BOTH]),
  proseCase(
    'requests none and disputes none',
    '⟦未收到政府信息公开申请⟧,也⟦未发生因信息公开引起的行政复议、行政诉讼⟧。',
    [R, BOTH],
  ),
  proseCase('answers that caused disputes are no requests', '⟦未收到因答复依申请公开事项引起的复议和诉讼⟧。', [BOTH]),
  proseCase('a request for disclosure and disputes in one list', '⟦未收到政府信息公开申请、行政复议、行政诉讼⟧。', [
    `reconsideration.total 0 & litigation.total 0 & ${R}`,
  ]),
  proseCase('reconsideration only', '⟦未发生因信息公开答复提起的行政复议⟧。', ['reconsideration.total 0']),
  proseCase('litigation only', '政府信息公开方面全年⟦未引起行政诉讼⟧。', ['litigation.total 0']),
  proseCase('one dispute, the other none', '因信息公开引起行政诉讼⟦1件⟧,⟦未发生因信息公开引起的行政复议⟧。', [
    'litigation.total 1',
    'reconsideration.total 0',
  ]),
  proseCase('零复议、零诉讼', '依申请公开答复实现“⟦零复议⟧、⟦零诉讼⟧”。', [
    'reconsideration.total 0',
    'litigation.total 0',
  ]),
  proseCase('无 before disputes', '均依法答复,⟦无行政复议和行政诉讼案件⟧。', [BOTH]),
  proseCase('no fee', '2024年⟦未收取信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('no fee from anybody', '2024年⟦未向任何单位和个人收取信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('没有收取', '本机关⟦没有收取信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('no fee arose', '全年⟦未产生信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('无 fee', '本年度⟦无收取信息处理费⟧的情况。', ['processingFee.amount 0']),
  proseCase('requests and fee in one sentence', '我街全年⟦未收到信息公开申请⟧,也⟦未收取信息处理费⟧。', [
    R,
    'processingFee.amount 0',
  ]),
  proseCase('a threshold is not a fee', '未超出规定数量或频次,⟦未收取信息处理费⟧。', ['processingFee.amount 0']),
  proseCase('无正当理由', '申请人无正当理由逾期不补正的,不再处理其政府信息公开申请。'),
  proseCase('无障碍', '建成无障碍政府信息公开申请页面。'),
  proseCase('a condition', '未收到群众投诉举报。'),
  proseCase('no accident', '全年未发生失泄密事件。'),
  proseCase('no responsibility', '全年没有发生需要追究责任的情形。'),
  proseCase('not yet done', '未及时更新栏目内容。'),
  proseCase('零距离', '打造与群众零距离的政府信息公开申请窗口。'),
  proseCase('a bare 无 under the heading', `${UNDER}⟦无⟧。`, [R]),
  proseCase(
    'requests as well as disputes about disclosure',
    '我镇⟦未收到公民申请公开政府信息以及有关信息公开的投诉、行政复议或者行政诉讼⟧。',
    [`reconsideration.total 0 & litigation.total 0 & ${R}`],
  ),
  proseCase('two disputes parted by a comma', '⟦无因信息公开产生行政复议,提起行政诉讼⟧之事。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('不存在', '全年⟦不存在信息公开方面的行政诉讼⟧。', ['litigation.total 0']),
  proseCase(
    'requests, and disputes with their cause',
    '我办⟦未收到信息公开申请、因公开工作被申请复议及提起诉讼⟧等情况。',
    [`reconsideration.total 0 & litigation.total 0 & ${R}`],
  ),
  proseCase('complaints about requests', '未发生因依申请公开答复迟缓引发的投诉。'),
  proseCase('nobody asked this body', '2024年⟦未有公民或组织要求我局公开政府信息⟧。', [
    'applications.received.total 0',
  ]),
  proseCase('nothing carried in', '⟦上年度无结转政府信息公开申请⟧。', ['applications.carriedIn.total 0']),
  proseCase('nothing carried out', '⟦无结转下年度继续办理的申请⟧。', ['applications.carriedOut.total 0']),
  proseCase('no fee under its name', '⟦信息处理费收取情况:无⟧。', ['processingFee.amount 0']),
  proseCase('no fee behind a year', '收取⟦信息处理费情况:2024年度未收取⟧。', ['processingFee.amount 0']),
  proseCase('费用 for requests', '我局依申请公开政府信息⟦未收取费用⟧。', ['processingFee.amount 0']),
  proseCase('nothing carried in or out', '⟦无2023年结转申请数量和结转2025年继续办理事项⟧。', [
    'applications.carriedIn.total 0 & applications.carriedOut.total 0',
  ]),
  proseCase('no dispute was applied for', '2024年⟦未发生申请行政复议和提起行政诉讼⟧情况。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('no fee under a heading of fees', '#四、收费及减免情况\n2024年⟦未收取任何费用⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase(
    'none lost does not say that there was none',
    '全年没有发生因公开工作被行政复议机关纠错、行政诉讼败诉的案件。',
  ),
  proseCase('none lost behind its disputes', '行政复议纠错、诉讼败诉情形均未发生。'),
  proseCase('no charge under a heading of the fee', '#信息处理费收费情况\n2024年本委⟦未产生信息公开收费⟧行为。', [
    'processingFee.amount 0',
  ]),
  proseCase('a general noun of the file', '学院⟦没有收到依申请公开信息件⟧。', [R]),
  proseCase('requests without delay are requests all the same', '全年未出现依申请公开超期办理情形。'),
  proseCase('no complaint about answers', '没有收到对依申请公开答复存在异议的投诉。'),
  proseCase('no overdue request', '全年无逾期答复的政府信息公开申请。'),
  proseCase('not one request overdue', '全年无一件申请逾期。'),
  proseCase('none by one way, some by another', '2024年无当面申请,网络申请⟦6件⟧。', ['applications.received.total 6']),
  proseCase('a bare denial under a heading of requests', '#三、依申请公开政府信息情况\n⟦2024年度本局未收到⟧。', [
    'applications.received.total 0',
  ]),
  proseCase('a bare denial under a heading of disputes', '#四、政府信息公开行政复议、行政诉讼情况\n⟦本年度未发生⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('disputes about requests are no requests', '均按时答复,⟦未发生依申请公开行政复议或行政诉讼⟧情况。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('a lawsuit about requests', '收到政府信息公开申请⟦2件⟧。⟦未发生政府信息依申请公开提起行政诉讼⟧举报情况。', [
    'applications.received.total 2',
    'litigation.total 0',
  ]),
  proseCase('reconsideration applied for about requests', '⟦未发生政府信息公开申请行政复议、行政诉讼⟧的情况。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('never received', '⟦从未收到过信息公开申请⟧。', ['applications.received.total 0']),
  proseCase('no costs of copies', '⟦未向申请人收取任何检索、复制、邮寄等成本费用⟧。', ['processingFee.amount 0']),
  proseCase('no charge for disclosure', '2024年度本机关⟦无政府信息公开收费⟧。', ['processingFee.amount 0']),
  proseCase('not taken in directly', '我局⟦未直接收受社会民众和单位、团体依申请公开事务⟧。', [
    'applications.received.total 0',
  ]),
  proseCase('what no request led to, cut off', '受理公开申请⟦16件⟧,均是网上申请,未引起', [
    'applications.received.total 16',
  ]),
];
