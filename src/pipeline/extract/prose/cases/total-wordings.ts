/** Cases of `published.total`: makers and fields in front of the items, rises, counts under a heading, doubtful and refused figures. */
import { proseCase } from './prose-case.ts';

export const TOTAL_WORDING_CASES = [
  // Who made the items.
  proseCase('the town in front of 政府信息', '2024年主动公开青石岭乡政府信息⟦46条⟧。', ['published.total 46']),
  proseCase('a government and its office', '我办主动公开县政府及县政府办公室信息⟦31条⟧。', ['published.total 31']),
  proseCase('the level of the body', '全年主动公开县级政府信息⟦812条⟧。', ['published.total 812']),
  proseCase('our bureau and those below it', '本年度共公开我局及下属单位信息⟦95条⟧。', ['published.total 95']),
  proseCase('what the department made', '全年主动公开本部门制作的政府信息⟦57条⟧。', ['published.total 57']),
  proseCase('a layout that ends like a bureau is a matter', '公开产业布局信息12条。'),
  // A rise from what was before.
  proseCase('from … risen to', '全年主动公开政府信息由去年的310条增加到⟦355条⟧。', ['published.total 355']),
  proseCase('from the year before grown to', '2024年公开政府信息从2023年的88条上升至⟦97条⟧。', ['published.total 97']),
  proseCase('fallen to', '微信公众号发布信息由120条减少至⟦84条⟧。', ['published.wechat 84']),
  proseCase('requests that rose', '收到政府信息公开申请由6件增至⟦11件⟧。', ['applications.received.total 11']),
  proseCase('a rise that is planned', '计划主动公开信息从50条增加到80条。'),
  // Kinds that are all kinds.
  proseCase('包括 … 在内的各类信息', '全年公开包括机构职能、财政预决算在内的各类信息⟦140条⟧。', [
    'published.total 140',
  ]),
  proseCase('等多个领域', '及时公开教育、卫生、住房等多个领域信息⟦73条⟧。', ['published.total 73']),
  proseCase('papers of the body and all others', '主动公开公文类及非公文类信息⟦64条⟧。', ['published.total 64']),
  // How items are counted.
  proseCase('two units with a stroke', '本年度主动公开政府信息⟦212条/次⟧,全文电子化。', ['published.total 212']),
  proseCase('two units with a stroke, pieces', '网站发布稿件⟦48篇/次⟧。', ['published.website 48']),
  proseCase('a number of items and its papers by attribute', '主动公开政府信息数量⟦75条⟧,其中公开公文20条。', [
    'published.total 75',
  ]),
  proseCase('更新发布量', '全年累计更新发布量达⟦406条⟧。', ['published.total 406']),
  // A count alone under its heading.
  proseCase('the year’s count under a heading', '(一)主动公开情况。2024年共计⟦66条⟧。', ['published.total 66']),
  proseCase('the year’s count under a heading of its own line', '#(一)主动公开\n全年共⟦29条⟧。', [
    'published.total 29',
  ]),
  proseCase('a count under a heading with its noun behind', '#(一)主动公开\n全年共5条举措。'),
  // Doubtful alone.
  proseCase('a field that nobody knows, alone', '2024年,主动公开司法行政信息⟦83条⟧。', ['published.total 83']),
  proseCase('work information, alone', '全年主动公开工作信息⟦51条⟧。', ['published.total 51']),
  proseCase('publicised information, alone', '2024年度共公示信息⟦22条⟧。', ['published.total 22']),
  proseCase('a field that nobody knows, beside another figure', '全年网站发布信息⟦140条⟧。主动公开司法行政信息83条。', [
    'published.website 140',
  ]),
  proseCase('two fields side by side', '2024年主动公开环境质量信息20篇;主动公开排污许可信息31件。'),
  proseCase('a field without a year or a sum', '主动公开水土保持信息12条。'),
  proseCase(
    'publicised information by channel',
    '共公示信息⟦40条⟧,其中,在县政府网站公示⟦25条⟧,在招投标监管系统公示15条。',
    ['published.total 40', 'published.website 25'],
  ),
  // Parts and what others took.
  proseCase(
    'parts in sentences of their own',
    '全年累计公开信息⟦90条⟧。预决算公开共发布30条信息;部门公开共发布60条信息。',
    ['published.total 90'],
  ),
  proseCase('offered to others, who took some', '2024年累计推送稿件65篇,被省市媒体采用31篇。'),
  proseCase('offered to others, all taken', '全年编发信息120条,先后被市政府网站录用44条。'),
  proseCase('what became of requests', '依申请予以公开信息3条。'),
  proseCase(
    'the issues of a gazette among the kinds of a website',
    '在门户网站公开信息⟦210条⟧,其中政府公报⟦6期⟧,工作报告1篇。',
    ['published.website 210', 'published.gazette 6'],
  ),
  // Kinds and further kinds.
  proseCase('kinds, then another kind', '公开会议、人事等信息62条;公开督查信息24条。'),
  proseCase('kinds of the year, then papers', '2024年更新机构职能、领导分工等信息7条,发布工作报告2条。'),
  proseCase('kinds that a list breaks down', '公开政策文件、公示公告等信息⟦88条⟧,其中政策文件30条,公示公告58条。', [
    'published.total 88',
  ]),
  proseCase('kinds on several channels, then papers', '通过网站、公众号公开政策、民生等信息⟦900条⟧,政府文件34件。', [
    'published.total 900',
  ]),
  // Articles.
  proseCase('articles beside a total', '全年主动公开政府信息⟦73条⟧。\n围绕中心工作刊发稿件210篇。', [
    'published.total 73',
  ]),
  proseCase('articles beside a website', '全年网站更新信息⟦318条⟧。\n对外发布文章46篇。', ['published.website 318']),
  proseCase('articles alone, over the year', '全年对外发布文章⟦46篇⟧。', ['published.total 46']),
  proseCase('papers issued', '党政混合类信息共发文8个,已公开8个。'),
  // A site that is looked after.
  proseCase('a platform looked after at length', '认真做好信息公开平台和各专题栏目动态更新,主动公开各类信息⟦2万条⟧。', [
    'published.total 20000',
  ]),
  proseCase('a website made better', '不断优化门户网站栏目布局,全年公开政府信息⟦77条⟧。', ['published.total 77']),
  proseCase('a website put to use', '充分用好门户网站,通过网站公开信息⟦77条⟧。', ['published.website 77']),
  // Accounts by name, the subject of the sentence.
  proseCase('a name in quotes that publishes', '“青石政务”累计发布信息⟦118条⟧。', ['published.newMedia 118']),
  proseCase('the government’s own account', '“青石县人民政府发布”推送信息⟦64条⟧。', ['published.newMedia 64']),
  proseCase('the column of a site by its name', '在“政民互动”专栏发布信息56条。'),
  // Nouns.
  proseCase('materials of information', '全年共审批、公开信息材料⟦33条⟧。', ['published.total 33']),
  proseCase('entries of information', '本年度主动公开政府信息条目⟦133条⟧。', ['published.total 133']),
  proseCase('leaflets on disclosure', '全年发放政府信息公开资料98份。'),
  // Papers, then all information.
  proseCase('rules and papers, then information', '2024年向社会公开规范性文件3件,政府公文25件,信息⟦504条⟧。', [
    'published.total 504',
  ]),
  proseCase('one paper, then information', '全年公开政府规章1件,信息⟦87条⟧。', ['published.total 87']),
  proseCase('meetings, then information', '召开会议3次,培训2次,信息87条。'),
  // The last of several kinds.
  proseCase(
    'the last of kinds that state nothing',
    '公开督查督导信息24条;公开改革信息22条;公开人事任免、考录等信息12条。',
  ),
  proseCase('papers, kinds, kinds', '公开市级文件16件;公开金融政策、贷款等信息24条;公开统计、审计等信息9条。'),
  proseCase('kinds behind a total are a part', '全年公开信息⟦300条⟧。公开规划信息8条;公开土地、住房等信息19条。', [
    'published.total 300',
  ]),
  // What belongs to a matter, alone.
  proseCase('information on a field, alone', '全年累计主动公开政务服务相关信息⟦115条⟧。', ['published.total 115']),
  proseCase('information on fields, alone', '2024年,主动公开科技创新、知识产权等相关信息⟦36条⟧。', [
    'published.total 36',
  ]),
  proseCase('information on a field without a year', '主动公开防汛相关信息36条。'),
  // A column of the site in book quotes.
  proseCase('a column in book quotes', '2024年通过《政府信息公开》栏目公开政府信息⟦198条⟧。', [
    'published.website 198',
  ]),
  proseCase('a column in quotes', '全年在“信息公开”专栏发布信息⟦75条⟧。', ['published.website 75']),
  proseCase('a law in book quotes', '按照《政府信息公开条例》主动公开信息⟦75条⟧。', ['published.total 75']),
];
