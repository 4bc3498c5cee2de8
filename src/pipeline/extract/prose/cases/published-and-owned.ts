/** Cases of papers that were published, a body's own site among others, reads and followers of some, and events told without a verb. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const PUBLISHED_AND_OWNED_CASES: readonly ProseCase[] = [
  proseCase('normative documents published in the year', '2024年主动公开行政规范性文件⟦14件⟧,均已解读。', [
    'normativeDocuments.issued 14',
  ]),
  proseCase('those of an area', '全县主动公开行政规范性文件⟦52件⟧,配套解读材料。', [
    'normativeDocuments.issued 52 area',
  ]),
  proseCase('those that site and gazette carried', '通过区政府网站、政府公报公开规范性文件⟦17件⟧,其他文件40件。', [
    'normativeDocuments.issued 17',
  ]),
  proseCase('rules and normative documents published', '主动公开市政府规章⟦4件⟧、市政府行政规范性文件⟦29件⟧。', [
    'rules.issued 4',
    'normativeDocuments.issued 29',
  ]),
  proseCase('normative documents published as kinds of items', '全年公开财政信息41条、人事信息9条、规范性文件6件。'),
  proseCase('normative documents of all years', '梳理规范性文件目录,公开规范性文件58件。'),
  proseCase('normative documents of others', '转载并公开上级规范性文件12件。'),
  proseCase('those issued beside those published', '制定规范性文件⟦2件⟧,公开规范性文件9件。', [
    'normativeDocuments.issued 2',
  ]),
  proseCase('decisions as the law lists them', '行政处罚的依据、程序以及作出的行政处罚决定公开63条。'),
  proseCase('decisions by the law', '依据有关条例作出行政处罚决定⟦27件⟧。', ['penalties.decisions 27']),
  proseCase(
    'a body’s own site among those of others',
    '在省厅网站发布信息⟦24条⟧,在市政府网站发布⟦71条⟧,在局门户网站发布⟦505条⟧。',
    ['published.website 24 part', 'published.website 71 part', 'published.website 505'],
  ),
  proseCase('the same, its own first', '本局官网发布信息⟦380条⟧,市人民政府网站发布⟦44条⟧。', [
    'published.website 380',
    'published.website 44 part',
  ]),
  proseCase('two platforms of one body', '依托两个网站公开信息,在县政府网站公开⟦66条⟧,在局网站公开⟦98条⟧。', [
    'published.website 66 part',
    'published.website 98 part',
  ]),
  proseCase('a platform of villages beside the site', '在镇政府网站公开⟦142条⟧,在县三务公开网站公开⟦530条⟧。', [
    'published.website 142',
    'published.website 530 part',
  ]),
  proseCase('followers of some accounts', '部分公众号粉丝超过3万,其中2个账号粉丝突破8万。'),
  proseCase('followers of all accounts', '3个政务账号粉丝总数⟦4.5万⟧。', ['followers.total 45000']),
  proseCase('followers at the end of the year', '公众号关注人数年底是⟦2.6万⟧。', ['followers.total 26000']),
  proseCase('reads of one piece', '该推文阅读量达1.9万次,其中一篇报道浏览量超4万次。'),
  proseCase('reads of a measure', '出台的便民举措的全网阅读量超20万次。'),
  proseCase('reads of that site', '该网站年访问量⟦17万人次⟧。', ['views.total 170000']),
  proseCase('interpretations that were sent out', '解读材料共写了⟦16篇⟧。', ['interpretations.published 16']),
  proseCase('interpretations each time, in sum', '每次数据公布后配发解读,一年累计⟦22篇⟧。', [
    'interpretations.published 22',
  ]),
  proseCase('few interpretations behind a colon', '解读少:全年只有⟦3篇⟧。', ['interpretations.published 3']),
  proseCase('a quota of interpretations', '每月发布解读2篇。'),
  proseCase('papers by attribute when drafted', '拟稿时定为主动公开的⟦83份⟧,定为不予公开的⟦40份⟧。', [
    'documents.proactive 83',
    'documents.withheld 40',
  ]),
  proseCase('repealed in the same time', '全年制发规范性文件⟦6件⟧,同期废止⟦4件⟧。', [
    'normativeDocuments.issued 6',
    'normativeDocuments.repealed 4',
  ]),
  proseCase('open days without a verb', '开放日以“走进气象台”为主题,共⟦4期⟧。', ['openDays.held 4']),
  proseCase('open days a year', '开放日活动一年⟦两次⟧,累计参加⟦47人⟧。', [
    'openDays.held 2',
    'openDays.participants 47',
  ]),
  proseCase('open days in each month', '5月和10月各组织一次政府开放活动,⟦61名⟧居民参加。', [
    'openDays.participants 61',
  ]),
  proseCase('films of a messenger', '微信视频发布作品⟦37个⟧,微信公众号发布图文⟦150条⟧。', [
    'published.newMedia 37',
    'published.wechat 150',
  ]),
  proseCase(
    'a list of one site that all its items end',
    '通过县政府门户网站发布政府文件37件、政策解读⟦33件⟧、政务信息⟦1.1万余条⟧、通知26期。',
    ['interpretations.published 33', 'published.website 11000 atLeast'],
  ),
  proseCase('the same behind a comma', '在管委会官网公开政策文件16篇,各类政府信息⟦940条⟧,其中重点信息60条。', [
    'published.website 940',
  ]),
  proseCase('a list of an account', '公众号发布政策文件16篇、政务信息220条。'),
  proseCase(
    'papers of the site, then all it carried',
    '县政府门户网站公开县政府印发文件22件;主动公开各类信息⟦8130条⟧。',
    ['published.website 8130'],
  ),
  proseCase('papers by way of the site, then the year', '县政府网站公开政策文件;全年主动公开政府信息⟦8130条⟧。', [
    'published.total 8130',
  ]),
  proseCase('what others were led to publish', '通过县政府网站公开信息⟦1780条⟧,指导全县公开信息⟦3.6万余条⟧。', [
    'published.website 1780',
    'published.total 36000 atLeast area',
  ]),
  proseCase('sites of two levels', '市、县政府网站全年更新各类信息⟦51300条⟧。', ['published.website 51300 area']),
  proseCase('sites of two levels, by which a body publishes', '通过市、县政府网站公开信息⟦130条⟧。', [
    'published.website 130',
  ]),
  proseCase('sites of all departments', '区政府网站、各部门网站共发布信息⟦1.9万条⟧。', [
    'published.website 19000 area',
  ]),
  proseCase('interpretations entrusted by departments', '各部门委托县政府网站发布政策解读⟦29条⟧。', [
    'interpretations.published 29 area',
  ]),
  proseCase('columns with items each', '惠农板块更新信息52条,乡村振兴板块更新信息19条,工作总结类信息更新24条。'),
  proseCase('surveys on a site', '全年通过政府网站发布征集调查17期。'),
  proseCase('papers by letters', '全年A类公开26件;B类公开7件。'),
  proseCase('two boxes in a row', '答复网站咨询⟦9件⟧,回复领导信箱留言⟦14件⟧。', [
    'messages.received 9 part',
    'messages.received 14 part',
  ]),
  proseCase(
    'normative documents that the last of a row names',
    '2024年共制发⟦8件⟧,失效及废止⟦3件⟧,至12月31日现行有效的规范性文件共⟦41件⟧。',
    ['normativeDocuments.issued 8', 'normativeDocuments.repealed 3', 'normativeDocuments.inForce 41'],
  ),
  proseCase('papers of another kind in front of them', '印发公文8件,现行有效的规范性文件⟦41件⟧。', [
    'normativeDocuments.inForce 41',
  ]),
  proseCase(
    'papers of the site, checked, then all it carried',
    '市政府门户网站公开市政府印发的文件61件,均经审查;主动公开各类信息⟦9420条⟧。',
    ['published.website 9420'],
  ),
  proseCase('a platform of the area, by which a body publishes', '通过全县信息公开平台公开信息⟦58条⟧。', [
    'published.website 58',
  ]),
  proseCase('the platform of the area itself', '全县信息公开平台共发布信息⟦2.7万条⟧。', [
    'published.website 27000 area',
  ]),
  proseCase('an account with a name without marks', '在新媒体魅力某城公众号,全年主动发布重要信息共⟦84篇⟧。', [
    'published.wechat 84',
  ]),
  proseCase('new media and an account', '利用新媒体和公众号发布信息⟦84篇⟧。', ['published.newMedia 84']),
  proseCase('decisions published, as the form names them', '公开行政许可处理决定⟦9条⟧、行政处罚处理决定⟦5条⟧。', [
    'licensing.decisions 9',
    'penalties.decisions 5',
  ]),
  proseCase('a box with a name beside another', '受理区领导信箱来件⟦402件⟧,《百姓连线》233件。', [
    'messages.received 402 part',
  ]),
  proseCase('no new normative documents, in two verbs', '⟦2024年,未制定印发新的行政规范性文件⟧。', [
    'normativeDocuments.issued 0',
  ]),
  proseCase(
    'decisions among what a site published',
    '网站全年发布信息⟦2210条⟧,其中空气快报365期、行政处罚决定87件、环评公示46件。',
    ['published.website 2210'],
  ),
  proseCase('visitors of what was opened', '气象日当天向公众开放观测站,接待学生及市民⟦240多人次⟧。', [
    'openDays.participants 240 atLeast',
  ]),
  proseCase('visitors of a hall by its openings', '防灾体验馆开放17场,接待市民⟦910人⟧。', [
    'openDays.participants 910',
  ]),
  proseCase('readers of a library', '图书馆全年开放320天,接待读者6.1万人次。'),
  proseCase('visitors of archives', '县档案馆向公众开放档案800卷,接待查档群众510人次。'),
  proseCase('who an account is followed by', '公众号关注企业和商户⟦3610人⟧。', ['followers.total 3610']),
  proseCase('normative documents that there are now', '行政规范性文件本年新增⟦4件⟧、废止⟦2件⟧,现有⟦19件⟧。', [
    'normativeDocuments.issued 4',
    'normativeDocuments.repealed 2',
    'normativeDocuments.inForce 19',
  ]),
  proseCase('a box of a line', '局长信箱、规划热线留言箱收到来信⟦77件⟧。', ['messages.received 77']),
  proseCase(
    'letters behind tickets and their kinds',
    '受理12345热线交办单⟦710件⟧,其中停水诉求90件;办理区长信箱来信⟦58件⟧。',
    ['hotline.received 710', 'messages.received 58'],
  ),
  proseCase('a fee by its rule, and none', '依据管理办法收取信息处理费,本年度⟦未发生收费⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase('reports of the press', '通过“某城发布”等媒体刊发报道64篇。'),
  proseCase('few interpretations in a year', '政策解读少,一年只有⟦4篇⟧。', ['interpretations.published 4']),
  proseCase('a charge for waste', '收取垃圾处理费31万元、污水处理费9万元。'),
  proseCase('boards renewed by turns', '各村每季度更新公开栏,全年共更新⟦84次⟧。', ['published.offline 84']),
  proseCase('a site rebuilt, then new items', '网站完成改版,新发布信息⟦1320条⟧。', ['published.website 1320']),
  proseCase(
    'complaints in the form of requests',
    '共收到申请⟦31件⟧,办结⟦30件⟧,⟦6件⟧属于以信息公开申请的形式进行投诉。',
    ['applications.received.total 31', 'applications.concluded.total 30', 'applications.notProcessed.petition.total 6'],
  ),
  proseCase('material that others chose', '9篇基层公开典型材料被省里的“公开课堂”选用。'),
  proseCase('a site by the quoted name of its government', '我局在“某区人民政府”网主动公开政府信息⟦64篇⟧。', [
    'published.website 64',
  ]),
  proseCase('topics named after a hall', '新设“云上大厅”、“企业点单”等专题,共发布信息217条。', []),
];
