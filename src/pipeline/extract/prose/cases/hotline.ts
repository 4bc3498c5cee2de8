/** Cases of `hotline.*` and `messages.received`. */
import { proseCase } from './prose-case.ts';

export const HOTLINE_CASES = [
  proseCase('tickets handled', '办理“12345”便民热线工单共⟦427件⟧。', ['hotline.received 427']),
  proseCase('tickets taken', '全年受理12345热线工单⟦1572件⟧。', ['hotline.received 1572']),
  proseCase('the verb behind the hotline', '完成12345政府热线办理⟦1572条⟧。', ['hotline.received 1572']),
  proseCase('the hotline as object', '2024年共办理12345热线⟦47件⟧,已全部办结。', ['hotline.received 47']),
  proseCase('通过 the hotline', '通过12345热线受理诉求⟦20万余件⟧,办结率100%。', ['hotline.received 200000 atLeast']),
  proseCase('接到', '接到12345热线群众诉求⟦216件⟧。', ['hotline.received 216']),
  proseCase('number first', '全年处理了⟦98件⟧12345热线工单。', ['hotline.received 98']),
  proseCase('转办', '收到12345平台转办件⟦73件⟧。', ['hotline.received 73']),
  proseCase('received and closed', '受理12345热线工单⟦120件⟧,办结⟦118件⟧。', [
    'hotline.received 120',
    'hotline.closed 118',
  ]),
  proseCase('received and closed with one verb phrase', '受理并办结12345热线工单⟦86件⟧。', [
    'hotline.received 86 & hotline.closed 86',
  ]),
  proseCase('closed', '按时办结12345热线工单⟦205件⟧。', ['hotline.closed 205']),
  proseCase('kinds of tickets', '受理12345热线工单⟦427件⟧,其中:投诉⟦390条⟧、咨询⟦28条⟧、建议⟦4条⟧、举报⟦5条⟧。', [
    'hotline.received 427',
    'hotline.complaints 390',
    'hotline.consultations 28',
    'hotline.suggestions 4',
    'hotline.tipoffs 5',
  ]),
  proseCase('kinds with 类', '12345热线共受理诉求⟦60件⟧,其中投诉类⟦35件⟧,求助类⟦20件⟧,咨询类⟦5件⟧。', [
    'hotline.received 60',
    'hotline.complaints 35',
    'hotline.helpRequests 20',
    'hotline.consultations 5',
  ]),
  proseCase('overdue zero', '办理12345热线工单⟦90件⟧,超期办结数为⟦0⟧。', ['hotline.received 90', 'hotline.overdue 0']),
  proseCase('overdue', '12345热线工单⟦410件⟧,逾期⟦2件⟧。', ['hotline.received 410', 'hotline.overdue 2']),
  proseCase('complaints alone', '通过12345热线接到投诉⟦25件⟧。', ['hotline.complaints 25']),
  proseCase('consultations alone', '12345热线解答群众咨询⟦132余条⟧。', ['hotline.consultations 132 atLeast']),
  proseCase('complaints over several channels', '通过政务微博和“12345”热线接受投诉⟦463件⟧,已办理完结⟦463件⟧。', [
    'hotline.complaints 463 mixed',
    'hotline.closed 463 mixed',
  ]),
  proseCase(
    'consultations over several channels',
    '依靠12345热线、网民留言、数字城管等渠道解答群众政策咨询⟦132余条⟧。',
    ['hotline.consultations 132 atLeast mixed'],
  ),
  proseCase('hotline and letter box', '通过12345热线、局长信箱受理诉求⟦75件⟧。', ['hotline.received 75 mixed']),
  proseCase('a list of channels with 等', '依托12345热线等渠道办理群众诉求⟦640件⟧。', ['hotline.received 640 mixed']),
  proseCase(
    'a number cut from its hotline by a blank line',
    '街道积极回应关切,通过政务微博、“12345”\n\n热线等渠道接受投诉⟦463件⟧。',
    ['hotline.complaints 463 mixed'],
  ),
  proseCase('市长热线', '办理市长热线交办件⟦31件⟧。', ['hotline.received 31']),
  proseCase('便民服务热线', '便民服务热线受理诉求⟦402件⟧。', ['hotline.received 402']),
  proseCase('民心网', '民心网受理群众诉求⟦24件⟧。', ['hotline.received 24']),
  proseCase('群工系统', '群工系统办理群众诉求⟦56件⟧。', ['hotline.received 56']),
  proseCase('12316', '12316热线解答咨询⟦310人次⟧。', ['hotline.consultations 310']),
  proseCase('网络问政', '办理网络问政平台诉求⟦67件⟧。', ['messages.received 67']),
  proseCase('接诉即办', '接诉即办受理群众诉求⟦5230件⟧。', ['hotline.received 5230']),
  proseCase('the next sentence goes on', '认真办理12345热线工单。全年共受理⟦233件⟧,办结⟦230件⟧。', [
    'hotline.received 233',
    'hotline.closed 230',
  ]),
  proseCase('named without a count', '充分发挥12345热线作用,全年发布信息⟦200条⟧。', ['published.total 200']),
  proseCase('named, then trainings', '加强12345热线管理,举办培训3次。'),
  proseCase('named, then requests', '畅通12345热线,全年收到政府信息公开申请⟦2件⟧。', ['applications.received.total 2']),
  proseCase('rates only', '12345热线办结率100%,满意率98.6%。'),
  proseCase('the number of the hotline is no count', '群众可拨打12345反映问题。'),
  proseCase('members of the hotline', '12345热线成员单位共32家。'),
  proseCase('the whole city’s hotline', '全市12345热线共受理诉求⟦63.9万件⟧。', ['hotline.received 639000 area']),
  proseCase('under its heading', '#(六)12345热线办理情况\n全年共受理⟦188件⟧,办结⟦188件⟧,按期办结率100%。', [
    'hotline.received 188',
    'hotline.closed 188',
  ]),
  proseCase('letters of a box', '市长信箱收到来信⟦58件⟧。', ['messages.received 58']),
  proseCase('message board', '处理网站群众留言⟦92条⟧。', ['messages.received 92']),
  proseCase('replies to messages', '全年回复网民留言⟦317条⟧。', ['messages.received 317']),
  proseCase('letters and replies', '共收到“县长信箱”留言⟦76条⟧,答复76条。', ['messages.received 76']),
  proseCase('人民网', '办理人民网领导留言板留言⟦11条⟧。', ['messages.received 11']),
  proseCase('online consultations', '全年收到网上咨询⟦55件⟧。', ['messages.received 55']),
  proseCase('through the interaction column', '通过政府网站互动交流栏目答复公众咨询⟦1779条⟧。', [
    'messages.received 1779',
  ]),
  proseCase('a box named without a count', '设立领导信箱,开设专栏5个。'),
  proseCase('letters published are not letters received', '公开留言办理结果20条。'),
  proseCase('the agency’s own telephone', '办公热线接听来电154次,业务咨询126次。'),
  proseCase(
    'several matters handled in one sentence',
    '办理书记信箱⟦7件⟧、12345政务服务热线办件⟦207件⟧、人大代表建议9件、政协提案5件。',
    ['messages.received 7', 'hotline.received 207'],
  ),
  proseCase('承办 and 派单', '承办12345热线派单⟦1203件⟧,按时办结⟦1190件⟧,超期办结⟦0件⟧。', [
    'hotline.received 1203',
    'hotline.closed 1190',
    'hotline.overdue 0',
  ]),
  proseCase('接诉即办 in the sentence before', '接诉即办稳步推进。共受理群众诉求⟦856件⟧,解决率96%。', [
    'hotline.received 856',
  ]),
  proseCase('boards with names that hold kinds', '回复“市长留言板”“12345”“网站投诉咨询建议”等⟦90余条⟧。', [
    'hotline.received 90 atLeast mixed',
  ]),
  proseCase('what was done with the tickets', '12345热线受理群众诉求⟦877件⟧,自行处理276件,派单601件。', [
    'hotline.received 877',
  ]),
  proseCase('a request called information', '收到“12345”便民热线转办群众诉求信息⟦3条⟧。', ['hotline.received 3']),
  proseCase('a sum without a verb', '热线工单总量⟦640件⟧,超期办结⟦0件⟧。', [
    'hotline.received 640',
    'hotline.overdue 0',
  ]),
  proseCase('complaints and consultations as objects of the hotline', '接受12345热线咨询投诉⟦731件⟧。', [
    'hotline.received 731',
  ]),
  proseCase('a board counted behind the hotline', '办理12345热线交办事项⟦410件⟧,领导留言板⟦9件⟧。', [
    'hotline.received 410',
    'messages.received 9',
  ]),
  proseCase('letters of two boxes', '答复网民留言⟦27条⟧,办理县长信箱来信⟦140件⟧。', [
    'messages.received 27 part',
    'messages.received 140 part',
  ]),
  proseCase('another telephone', '回复12345热线信息咨询⟦31次⟧,其它电话咨询12次。', ['hotline.consultations 31']),
  proseCase(
    'letters as an item of what was published',
    '主动公开信息⟦600条⟧,其中公示公告40条,县长信箱收到信件,⟦21条⟧。',
    ['published.total 600', 'messages.received 21'],
  ),
  proseCase(
    'requests that came by a box are no letters',
    '共收到信息公开申请⟦13件⟧,其中在线系统收到11件,局长信箱收到2件。',
    ['applications.received.total 13'],
  ),
  proseCase(
    'the hotline among channels of publishing',
    '公开信息⟦900条⟧,其中通过政府网站发布信息⟦400条⟧,通过12345热线、互动交流平台回应咨询、投诉等⟦500余条⟧。',
    ['published.total 900', 'published.website 400', 'hotline.received 500 atLeast mixed'],
  ),
  proseCase('a ministry’s own line', '“12333”人力资源和社会保障咨询服务热线共接听市民咨询电话⟦约9万个⟧。', [
    'hotline.received 90000 approximate',
  ]),
  proseCase('a line by its number and its long name', '发挥12328交通运输服务监督热线作用,受理诉求⟦187件⟧。', [
    'hotline.received 187',
  ]),
  proseCase('calls by the telephone of the line', '全年接听12345热线电话⟦1930个⟧。', ['hotline.received 1930']),
  proseCase('tickets passed on are a share', '12345热线共受理诉求⟦1930件⟧,直接答复1400件,转办530件,办结⟦1900件⟧。', [
    'hotline.received 1930',
    'hotline.closed 1900',
  ]),
  proseCase('tickets handed over and closed are closed only', '办结12345热线交办工单⟦1127件⟧。', [
    'hotline.closed 1127',
  ]),
  proseCase(
    'the line as subject and the ways summed up',
    '12345市民服务热线作为反映诉求主渠道,全年受理系统派单、领导交办共⟦261件⟧。',
    ['hotline.received 261'],
  ),
  proseCase('tickets and letters in one figure', '办理“12345”热线诉求和领导信箱来信⟦1127件⟧。', [
    'hotline.received 1127 mixed',
  ]),
  proseCase('a leader at the line', '区领导接听12345热线5次。'),
  proseCase('the number of a line under its heading', '一是在12360服务热线方面。通过“老带新”做好培训。'),
  proseCase('the body’s own telephone', '回复网络留言⟦76件⟧。电话接听咨询约2.1万人次。', ['messages.received 76']),
  proseCase('visits beside the line', '12393医保咨询热线解决率97%,现场信访接待640人次,信访办件870件次。'),
  proseCase(
    'letters closed, in a list of other items',
    '全年共发布信息⟦3100条⟧。其中,政务动态1250条,答复意见8件;及时办结网站局长信箱、便民问答⟦197件⟧。',
    ['published.total 3100', 'messages.received 197'],
  ),
  proseCase('messages of two boards', '办理县长信箱留言⟦287条⟧,人民网留言⟦43条⟧,12345热线工单⟦1930件⟧。', [
    'messages.received 287 part',
    'messages.received 43 part',
    'hotline.received 1930',
  ]),
];
