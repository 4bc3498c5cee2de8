/** Cases of `published.website`: what went out by government websites. */
import { proseCase } from './prose-case.ts';

export const WEBSITE_CASES = [
  proseCase('items of an internal net', '利用OA系统将办公网络平台发布信息95条,通过政务内网公开信息56条。'),
  proseCase('an internal net beside the site', '通过OA系统、门户网站公开信息⟦35条⟧。', ['published.website 35']),
  proseCase('the site of an office', '在政府办公室网站公开信息⟦35条⟧。', ['published.website 35']),
  proseCase('通过 the government website', '通过政府网站公开信息⟦83条⟧。', ['published.website 83']),
  proseCase('在 the portal', '我局在市人民政府门户网站发布信息⟦44条⟧。', ['published.website 44']),
  proseCase('the website as subject', '县政府网站全年发布各类信息⟦4109条⟧。', ['published.website 4109']),
  proseCase('the means in the clause before', '通过区政府门户网站,主动向社会公开信息⟦71条⟧。', [
    'published.website 71',
  ]),
  proseCase('利用 the disclosure platform', '利用政府信息公开平台主动公开信息⟦97条⟧。', ['published.website 97']),
  proseCase('the disclosure column of the website', '在网站政府信息公开专栏公开政府信息⟦62条⟧。', [
    'published.website 62',
  ]),
  proseCase('a named site', '通过“中国某县”网站更新信息⟦1187条⟧。', ['published.website 1187']),
  proseCase('a site named as a title', '通过《某县人民政府网》公开惠农政策等信息⟦85条⟧。', ['published.website 85']),
  proseCase('政务网', '通过政务网主动公开政府信息⟦154条⟧。', ['published.website 154']),
  proseCase('公众信息网', '通过区公众信息网对外发布信息⟦43条⟧。', ['published.website 43']),
  proseCase('the verb alone behind the website', '通过政府网站公开⟦32条⟧,其中工作动态20条、公告12条。', [
    'published.website 32',
  ]),
  proseCase('a list of kinds with 等 before the number', '经由政府网站公开部门文件、预决算等各类信息12项⟦95条⟧。', [
    'published.website 95',
  ]),
  proseCase('kinds with a comma between', '通过区政府网站主动公开文件,会议、预决算、提案办理等信息⟦3498条⟧。', [
    'published.website 3498',
  ]),
  proseCase(
    'a kind that the report itself breaks down',
    '门户网站发布政府动态类信息⟦1464条⟧,其中文件15条,解读⟦10条⟧。',
    ['published.website 1464', 'interpretations.published 10'],
  ),
  proseCase('number first', '我局通过市政府门户网站共公开了⟦44项⟧政务信息。', ['published.website 44']),
  proseCase('截止目前', '截止目前,我局已在区政府网站公开政府信息⟦504条⟧。', ['published.website 504']),
  proseCase('said in the sentence before', '街道积极通过政务公开平台发布政府信息。全年公开信息⟦59条⟧。', [
    'published.website 59',
  ]),
  proseCase('the heading names the channel', '#2.政府网站信息公开\n全年公开信息⟦18条⟧。', ['published.website 18']),
  proseCase('更新 on the site', '全年网站更新信息⟦2035篇⟧。', ['published.website 2035']),
  proseCase('a site by its own name', '深某网共更新政府信息⟦7194条⟧。', ['published.website 7194']),
  proseCase('上传 to the site', '县政府门户网站上传信息⟦5786条⟧。', ['published.website 5786']),
  proseCase(
    'a long list of kinds that people care for',
    '通过政府网站公开预算、招考录用信息、救助政策等群众关心关注的信息共计⟦57条⟧。',
    ['published.website 57'],
  ),
  proseCase(
    'the site and reading places together',
    '通过网站和信息查阅场所公开信息⟦350条⟧。其中,门户网站公开⟦45条⟧。',
    ['published.total 350', 'published.website 45'],
  ),
  proseCase('the column of another name', '通过本镇政务信息公开专栏发布信息⟦39条⟧。', ['published.website 39']),
  proseCase('news of the body beside other kinds are no whole', '通过网站发布政务动态信息12条、通知公告3条。'),
  proseCase('the channel whose readers were counted', '网站访问量达到⟦12万人次⟧,发布信息⟦452条⟧。', [
    'views.total 120000',
    'published.website 452',
  ]),
  proseCase('the purchasing site', '全年在某某省政府采购网公开信息⟦7条⟧。', ['published.website 7']),
  proseCase('only kinds before the number', '在门户网站上公开工作动态、预决算、稽查动态等⟦52篇⟧。', [
    'published.website 52',
  ]),
  proseCase('a channel narrowed to one matter, all that is known of it', '通过县政府网站公开防汛信息⟦57条⟧。', [
    'published.website 57',
  ]),
  proseCase('work information of a site beside another kind', '县门户网站公开工作信息81条,亮点信息7条。'),
  proseCase(
    'a kind in front of its list counts for the channel',
    '在区政府网站公布业务公示公告⟦75条⟧,其中许可类61条,其他14条。',
    ['published.website 75'],
  ),
  proseCase('kinds in front of the verb', '全年网站概况类、动态类信息发布⟦208条⟧。', ['published.website 208']),
  proseCase('all items and a kind of them', '以政府网站“政务公开”平台,公开各类信息及工作动态类信息合计⟦145条⟧。', [
    'published.website 145',
  ]),
  proseCase('readings printed behind characters', '通过政府网(wǎng)站主动公开信息⟦77条⟧。', ['published.website 77']),
  proseCase('a lost middle dot in the name of a site', '通过“中国?某县”门户网站共计发布信息⟦415条⟧。', [
    'published.website 415',
  ]),
  proseCase(
    'a column of the site is no board',
    '局网站发布信息⟦610条⟧,其中通知栏发布信息120条,政务公开栏发布信息71条。',
    ['published.website 610'],
  ),
  proseCase('the heading is the channel alone', '#一是政府门户网站\n今年以来,我局公开政府信息⟦98条⟧。', [
    'published.website 98',
  ]),
  proseCase(
    'a sentence that names what its channel did',
    '门户网站主动公开政府信息情况。共发布公开信息⟦650条⟧,其中政策类信息620条。',
    ['published.website 650'],
  ),
  proseCase('the net of a school', '学院通过校园网主动公开信息⟦540条⟧。', ['published.website 540']),
  proseCase('the outer net', '我镇在县政府外网主动公开信息⟦21条⟧。', ['published.website 21']),
  proseCase(
    'a page of a site with its column',
    '今年共公开信息⟦390条⟧,其中区税务局网页专栏主动公开⟦215条⟧,微信公众号发布⟦175条⟧。',
    ['published.total 390', 'published.website 215', 'published.wechat 175'],
  ),
  proseCase('columns counted do not end the subject', '政府网站开设专题专栏7个,全年更新信息⟦418条⟧。', [
    'published.website 418',
  ]),
  proseCase('interpretations counted do not end the subject', '门户网站发布政策解读⟦31篇⟧,发布信息⟦402条⟧。', [
    'interpretations.published 31',
    'published.website 402',
  ]),
  proseCase(
    'visits counted do not end the subject behind its owner',
    '区政府门户网站全年总访问量⟦98万次⟧,发布信息⟦1.7万条⟧。',
    ['views.total 980000', 'published.website 17000'],
  ),
  proseCase('publishing and passing on as a pair', '局网站发布及转载信息⟦1087条⟧,微信公众号转载并推送信息⟦416条⟧。', [
    'published.website 1087',
    'published.wechat 416',
  ]),
  proseCase(
    'a site by its quoted name',
    '通过“青山农网”公开政务信息工作动态⟦926条⟧(其中农业动态600条,市场动态326条)。',
    ['published.website 926'],
  ),
  proseCase(
    'two sites with a list in brackets between',
    '通过市政府门户网站公开信息⟦211条⟧(其中:动态160条,公告51条);在市科技局门户网站公开信息⟦187条⟧。',
    ['published.website 211 part', 'published.website 187 part'],
  ),
  proseCase('a heading of upkeep names the site', '#(二)政府网站建设情况\n全年共发布信息⟦264条⟧。', [
    'published.website 264',
  ]),
  proseCase('a platform of information', '通过政务信息平台公开信息⟦73条⟧。', ['published.website 73']),
  proseCase('pushed to the platform of others', '向省信用信息平台推送双公示信息271条。'),
  proseCase('reported to a column of the site above', '定期向区政府门户网站“数据发布”栏目报送月报、公报等数据31批次。'),
  proseCase('what is inspected on a site', '对政府网站发布的2870条信息进行了复核。'),
  proseCase('entries of a directory', '全年更新政府信息公开目录436条。'),
  proseCase(
    'a column as an item of the list',
    '主动公开政务信息⟦812条⟧,其中政务公开栏目信息290条,动态栏目信息522条。',
    ['published.total 812'],
  ),
  proseCase(
    'entries inside a directory as an item',
    '全年公开信息⟦2740条⟧,其中工作动态2300条,信息公开目录内信息440条。',
    ['published.total 2740'],
  ),
  proseCase('a list item in which a licence is an item', '网站公开信息⟦96条⟧,其中公开指南2条,办理行政许可6条。', [
    'published.website 96',
  ]),
  proseCase('information on request of one field', '全年依申请公开财政信息⟦31件⟧。', [
    'applications.received.total 31',
  ]),
  proseCase(
    'information on request that a site carried',
    '我街政府信息公开网共发布主动公开信息⟦41条⟧;发布依申请公开信息共19条。',
    ['published.website 41'],
  ),
  proseCase('the column of a bureau on the county’s site', '2024年在县政府网站我局专栏公开信息⟦137条⟧。', [
    'published.website 137',
  ]),
  proseCase(
    'the wording of the yearly form',
    '政府网站信息发布总数⟦1870条⟧,其中概况类信息更新量12条,政务动态信息更新量1858条。',
    ['published.website 1870'],
  ),
  proseCase('two sites in one sentence', '全年在省政府网站发布⟦113条⟧、在厅门户网站发布⟦1640条⟧。', [
    'published.website 113 part',
    'published.website 1640',
  ]),
];
