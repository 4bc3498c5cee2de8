/** Cases of `applications.received.*`: requests received, and applications for something else. */
import { proseCase } from './prose-case.ts';

const UNDER = '#(二)依申请公开情况\n';

export const REQUEST_CASES = [
  proseCase('received', '全年收到政府信息公开申请⟦22件⟧。', ['applications.received.total 22']),
  proseCase('共收到', '本年度共收到政府信息公开申请⟦7件⟧,均已答复。', ['applications.received.total 7']),
  proseCase('受理', '我局受理信息公开申请⟦176件⟧。', ['applications.received.total 176']),
  proseCase('接收', '接收政府信息公开申请⟦5份⟧。', ['applications.received.total 5']),
  proseCase('新收', '2024年新收政府信息公开申请⟦44件⟧。', ['applications.received.total 44']),
  proseCase('number first', '今年共收到⟦15件⟧政府信息公开申请。', ['applications.received.total 15']),
  proseCase('依申请公开件', '街道收到依申请公开件共计⟦33件⟧。', ['applications.received.total 33']),
  proseCase('依申请公开 and a number', '2024年依申请公开信息⟦0条⟧。', ['applications.received.total 0']),
  proseCase('办理', '全区共办理政府信息公开申请⟦154件⟧。', ['applications.received.total 154 area']),
  proseCase('起 as unit', '共收到信息公开申请⟦22起⟧。', ['applications.received.total 22']),
  proseCase('宗 as unit', '收到政府信息公开申请⟦9宗⟧。', ['applications.received.total 9']),
  proseCase('条 as unit', '收到依申请公开⟦1条⟧。', ['applications.received.total 1']),
  proseCase('件(次) as unit', '收到政府信息公开申请⟦18件(次)⟧。', ['applications.received.total 18']),
  proseCase('a Chinese numeral', '收到政府信息公开申请⟦一件⟧。', ['applications.received.total 1']),
  proseCase('a Chinese numeral before the object', '2024年收到⟦一份⟧依申请公开。', ['applications.received.total 1']),
  proseCase('多', '受理政府信息公开申请⟦800余件⟧。', ['applications.received.total 800 atLeast']),
  proseCase('the object far in front', '收到企业、村民和社会组织递来的政府信息公开申请⟦2件⟧。', [
    'applications.received.total 2',
  ]),
  proseCase('all answered says no number', '收到政府信息公开申请⟦6件⟧,均在法定期限内答复。', [
    'applications.received.total 6',
  ]),
  proseCase('two outcomes in one figure state neither', `${UNDER}收到申请⟦98件⟧,予以公开及部分公开的42件。`, [
    'applications.received.total 98',
  ]),
  proseCase('applicants', '收到政府信息公开申请⟦95件⟧,其中自然人申请⟦89件⟧,商业企业⟦6件⟧。', [
    'applications.received.total 95',
    'applications.received.naturalPerson 89',
    'applications.received.enterprise 6',
  ]),
  proseCase('ways of asking are no totals', '收到政府信息公开申请⟦23件⟧,其中网上申请22件,书面申请1件。', [
    'applications.received.total 23',
  ]),
  proseCase('last year’s figure without brackets', '收到政府信息公开申请⟦22起⟧,比2023年31起下降29%。', [
    'applications.received.total 22',
  ]),
  proseCase('a change', '收到政府信息公开申请⟦2件⟧,比去年增加1件。', ['applications.received.total 2']),
  proseCase('zero', '2024年收到政府信息公开申请⟦0件⟧。', ['applications.received.total 0']),
  proseCase('zero by the amount', '依申请公开受理量为⟦0件⟧。', ['applications.received.total 0']),
  proseCase('发生', '2024年度街道发生依申请公开⟦1次⟧。', ['applications.received.total 1']),
  proseCase('the whole city', '全市各级行政机关受理政府信息公开申请⟦2107件⟧,同比增加29%。', [
    'applications.received.total 2107 area',
  ]),
  proseCase('another application', '受理教师资格认定申请671件。'),
  proseCase('another application under the heading', `${UNDER}受理低保申请35件。`),
  proseCase('days of the procedure', `${UNDER}自收到申请之日起20个工作日内答复。`),
  proseCase('forms of asking', `${UNDER}设置申请渠道3种,公布申请流程图1份。`),
  proseCase('an application’s number', `${UNDER}依据第二十条第(一)项和第36条处理申请。`),
  proseCase(
    'requests without the word under a heading of another topic',
    '#(三)政府信息管理情况\n全年共收到12件,办结11件。',
  ),
  proseCase('items of information asked for', '本局受理⟦2个⟧申请公开信息事项。', ['applications.received.total 2']),
  proseCase('what does not belong to the body', '依申请公开申请⟦4件⟧,结果为信息不存在⟦1件⟧,不属于我街公开⟦3件⟧。', [
    'applications.received.total 4',
    'applications.unavailable.notHeld.total 1 part',
    'applications.unavailable.notHeld.total 3 part',
  ]),
  proseCase('requests by the way they came', '申请均已答复。其中,网上申请8件,当面申请2件,信函申请5件。'),
  proseCase('handed in to the government', '共收到公众向州政府(州政府办公室)提交的政府信息公开申请⟦42件⟧。', [
    'applications.received.total 42',
  ]),
  proseCase('requests among letters and calls', '全年共办理网站留言、市长信箱、依申请公开等45件。'),
  proseCase('the form of a request', '收到《政府信息公开申请表》⟦5件⟧。', ['applications.received.total 5']),
  proseCase('items asked for with a general noun', '收到申请公开政府信息事项⟦3件⟧。', [
    'applications.received.total 3',
  ]),
  proseCase('requests by their form', '收到以邮寄形式提交的申请2件、通过网络提交的申请5件。'),
  proseCase(
    'requests of organisations',
    '共收到政府信息公开申请⟦980件⟧。其中,当面提交13件;法人或其他组织提出申请21件。',
    ['applications.received.total 980'],
  ),
  proseCase('items of business on request', '收到依申请公开政府信息办理事项⟦3件⟧,已按期办结。', [
    'applications.received.total 3',
  ]),
  proseCase('delayed answers are a share', '#依申请公开\n收到申请⟦61件⟧,延期答复4件。', [
    'applications.received.total 61',
  ]),
  proseCase('both ways counted', '收到邮寄申请3件、网络申请2件。'),
  proseCase('applications of enterprises', '受理企业开办申请3100件。'),
  proseCase('amounts of another business', '全年申请量0件,受理量0件,办结量0件。'),
  proseCase('items of business of natural persons', '我镇共收到自然人申请的依申请办理事项⟦0件⟧。', [
    'applications.received.total 0',
  ]),
  proseCase('requests by another order of words', '全市共收到政府信息申请公开件⟦612件⟧。', [
    'applications.received.total 612 area',
  ]),
  proseCase('all under a heading', '#依申请公开情况\n2024年,我局共有⟦29件⟧,都按时答复。', [
    'applications.received.total 29',
  ]),
  proseCase('new and carried over in one figure', '全年新收和上年结转政府信息公开申请41件。'),
  proseCase('a request that was disputed', '有⟦1件⟧政府信息公开申请被提起行政复议。', ['reconsideration.total 1']),
];
