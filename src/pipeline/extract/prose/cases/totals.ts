/** Cases of `published.total`: how reports state what they published in all. */
import { proseCase } from './prose-case.ts';

export const TOTAL_CASES = [
  proseCase('verb, object, number', '全年主动公开政府信息⟦1033条⟧。', ['published.total 1033']),
  proseCase('共 before the number', '本年度共公开政府信息⟦572条⟧。', ['published.total 572']),
  proseCase('共计 behind the object', '今年主动公开各类政府信息共计⟦388条⟧。', ['published.total 388']),
  proseCase('累计 in front means this year', '2024年累计主动公开政府信息⟦219条⟧。', ['published.total 219']),
  proseCase('合计 behind the object', '我镇全年公开政务信息合计⟦641条⟧。', ['published.total 641']),
  proseCase('达 before the number', '街道主动公开信息达⟦272条⟧。', ['published.total 272']),
  proseCase('为 before the number', '全年信息公开总数为⟦415条⟧。', ['published.total 415']),
  proseCase('the number in a clause of its own', '我局主动公开各类政府信息,总计⟦903条⟧。', ['published.total 903']),
  proseCase('number before object', '一年来共发布⟦463条⟧政务信息。', ['published.total 463']),
  proseCase('了 behind the verb', '本单位主动公开了⟦87条⟧政府信息。', ['published.total 87']),
  proseCase('no object but the verb 主动公开', '2024年度主动公开⟦108条⟧。', ['published.total 108']),
  proseCase('the agency as subject', '某某县财政局主动公开政府信息⟦56条⟧。', ['published.total 56']),
  proseCase(
    'a long list of kinds before 等各类信息',
    '主动公开机构概况、政策文件、财政资金、工作动态等各类信息⟦317条⟧。',
    ['published.total 317'],
  ),
  proseCase('a list of kinds before 等信息', '公开部门文件、应急管理、社会救助等信息⟦96条⟧。', ['published.total 96']),
  proseCase('a list of kinds before 等政府信息', '及时公开人事、规划、预算等政府信息⟦74条⟧。', ['published.total 74']),
  proseCase('several channels with 等渠道', '通过政府网站、微信公众号等渠道公开信息⟦520条⟧。', ['published.total 520']),
  proseCase('website and WeChat together', '我乡通过县政府网站和微信公众号发布信息⟦233条⟧。', ['published.total 233']),
  proseCase('website and offline together', '利用政府网站、公示栏主动公开政府信息⟦61条⟧。', ['published.total 61']),
  proseCase('多渠道 names no channel', '多渠道主动公开政府信息⟦480条⟧。', ['published.total 480']),
  proseCase('the channels in the clause before', '依托门户网站、政务新媒体等平台,全年发布各类信息⟦1256条⟧。', [
    'published.total 1256',
  ]),
  proseCase('the channels after the number', '主动公开政府信息共⟦1033条⟧,渠道主要有网站、微信公众号和公开栏。', [
    'published.total 1033',
  ]),
  proseCase('a website improved is no channel', '不断完善政府网站建设,全年主动公开政府信息⟦300条⟧。', [
    'published.total 300',
  ]),
  proseCase('a website maintained is no channel', '切实加强门户网站运维,本年公开信息⟦145条⟧。', [
    'published.total 145',
  ]),
  proseCase('余', '共主动公开政府信息⟦150余条⟧。', ['published.total 150 atLeast']),
  proseCase('近', '全年主动公开政府信息⟦近5000条⟧。', ['published.total 5000 atMost']),
  proseCase('约', '主动公开政府信息⟦约2100条⟧。', ['published.total 2100 approximate']),
  proseCase('逾', '全年公开政府信息⟦逾500条⟧。', ['published.total 500 atLeast']),
  proseCase('万 with decimals', '全年主动公开政府信息⟦62.96万条⟧。', ['published.total 629600']),
  proseCase('万余', '主动公开信息⟦4万余条⟧。', ['published.total 40000 atLeast']),
  proseCase('a thousands separator', '本年主动公开政府信息⟦12,888条⟧。', ['published.total 12888']),
  proseCase('a space before the unit', '主动公开政府信息 ⟦108 条⟧。', ['published.total 108']),
  proseCase('spaces everywhere', '2024 年，我街道共主动公开政府信息 ⟦1 033 条⟧，内容翔实。', ['published.total 1033']),
  proseCase(
    'a sentence cut by a blank line inside the verb',
    '我街道通过网站、公告栏和微信公众号等形式做好公开，2024年主\n\n动公开政府信息⟦108条⟧。',
    ['published.total 108'],
  ),
  proseCase('bold marks around the number', '主动公开政府信息**⟦108** 条⟧。', ['published.total 108']),
  proseCase('full-width digits', '主动公开政府信息⟦１０８条⟧。', ['published.total 108']),
  proseCase('a Chinese numeral', '全年主动公开政府信息⟦四十余条⟧。', ['published.total 40 atLeast']),
  proseCase('件 as unit', '全年主动公开政府信息⟦273件⟧。', ['published.total 273']),
  proseCase('篇 as unit', '全年公开各类信息⟦212篇⟧。', ['published.total 212']),
  proseCase('份 as unit', '2024年主动公开政府信息⟦15份⟧。', ['published.total 15']),
  proseCase('no unit before a comma', '2024年主动公开信息⟦64⟧,其中工作动态40条,通知公告24条。', ['published.total 64']),
  proseCase('a unit pair: the second number counts', '主动公开政府信息共计12项⟦95条⟧。', ['published.total 95']),
  proseCase('the whole city', '全市各级行政机关主动公开政府信息⟦673500条⟧。', ['published.total 673500 area']),
  proseCase('the whole district in one word', '全区共主动公开政府信息⟦8817条⟧。', ['published.total 8817 area']),
  proseCase('all townships', '各镇街、各部门累计主动公开信息⟦3311条⟧。', ['published.total 3311 area']),
  proseCase('the whole town is the agency', '全镇共主动公开政府信息⟦88条⟧。', ['published.total 88']),
  proseCase('until the end of the year', '截至2024年12月31日,我镇累计主动公开政府信息⟦424条⟧。', [
    'published.total 424',
  ]),
  proseCase('of all years and of this year', '至年末累计公开政府信息5928条,其中本年度新增主动公开政府信息⟦2110条⟧。', [
    'published.total 2110',
  ]),
  proseCase('a rate behind the total', '公开政府信息⟦720条⟧,同比增长12%。', ['published.total 720']),
  proseCase('a rise behind the total', '共主动公开政府信息⟦198条⟧,比上年增加20条。', ['published.total 198']),
  proseCase('the same total said twice is kept twice', '主动公开政府信息⟦56条⟧。\n总体来看,全年公开政府信息⟦56条⟧。', [
    'published.total 56',
    'published.total 56',
  ]),
  proseCase('更新 as the verb', '全年更新各类政府信息⟦182条⟧。', ['published.total 182']),
  proseCase('the total in section two as a sentence', '#二、主动公开政府信息情况\n2024年共主动公开政府信息⟦32条⟧。', [
    'published.total 32',
  ]),
  proseCase('the year lost its 年', '2024主动公开各类信息⟦50条⟧。', ['published.total 50']),
  proseCase('a bracket that only excludes', '全年主动公开信息⟦940条⟧(不含办事指南)。', ['published.total 940']),
  proseCase('等多元途径 makes several channels', '经由县政府网站等多元途径,公开政府信息⟦99条⟧。', [
    'published.total 99',
  ]),
  proseCase(
    'a paragraph with several headed parts',
    '(一)主动公开。全年公开政府信息⟦35条⟧。(二)依申请公开。全年共收到⟦2件⟧,均已答复。(三)信息管理。清理信息12条。',
    ['published.total 35', 'applications.received.total 2'],
  ),
  proseCase(
    'spoken ordinals in one paragraph',
    '一是做好主动公开,公开政府信息⟦77条⟧。二是规范依申请公开。共收到⟦3件⟧。三是加强管理。',
    ['published.total 77', 'applications.received.total 3'],
  ),
  proseCase('information and news together', '全年主动公开政府工作信息、动态⟦55多条⟧。', [
    'published.total 55 atLeast',
  ]),
  proseCase(
    'a medium among the kinds',
    '通过网站、新媒体等渠道,发布政策法规、广播电视、市场监督等各类信息共计⟦52条⟧。',
    ['published.total 52'],
  ),
  proseCase('what the law asks to be public', '法定主动公开政府信息共⟦222条⟧。', ['published.total 222']),
  proseCase('a matter behind the total', '主动公开政府信息⟦932条⟧。开展防汛信息公开,发布信息36条。', [
    'published.total 932',
  ]),
  proseCase('the body’s field in front of 政府信息, in a sum', '向社会公布水利政府信息共计⟦96条⟧。', [
    'published.total 96',
  ]),
  proseCase('how items are counted, in brackets', '主动公开政府信息数(各渠道相同信息计1条)⟦312条⟧。', [
    'published.total 312',
  ]),
  proseCase('all years until now and of these this year’s', '截至2024年底累计公开信息8031条,其中2024年公开⟦905条⟧。', [
    'published.total 905',
  ]),
  proseCase(
    'items of an enumeration behind the total',
    '全年公开政府信息⟦1024条⟧。\n一是开展教育、卫生等信息公开215条;二是开展防灾等信息公开289条。',
    ['published.total 1024'],
  ),
  proseCase('a number in a paragraph of its own', '全年通过多种渠道主动公开共计发布信息\n⟦640条⟧,其中动态630条。', [
    'published.total 640',
  ]),
  proseCase('我县 is the government that reports', '我县全年主动公开信息⟦830条⟧。', ['published.total 830']),
  proseCase(
    'the total behind what was published for years',
    '近年来重点公开了概况信息、财经信息等内容;全年共发布信息⟦47条⟧(其中,领导信息1条,其它信息46条)。',
    ['published.total 47'],
  ),
  proseCase('work information widened by 等', '全年发布全国环境信息和全市环境工作信息等⟦310条⟧。', [
    'published.total 310',
  ]),
  proseCase('all years behind the year', '2024年公开政府信息⟦310条⟧。截止2024年12月底,已公开政府信息4200多条。', [
    'published.total 310',
  ]),
  proseCase('plans among the kinds', '主动公开了收费标准、学校建设计划、年检等各类信息⟦430多条⟧。', [
    'published.total 430 atLeast',
  ]),
  proseCase('包括 with 在内的 opens no list', '共发布包括食品、药品等领域信息在内的各类信息⟦480条⟧。', [
    'published.total 480',
  ]),
  proseCase('all that was made went out', '全年累计产生政府信息⟦14条⟧,均已主动公开。', ['published.total 14']),
  proseCase(
    'the information made, by what became of it',
    '共制作政府信息47条,其中主动公开政府信息数⟦44条⟧,作为依申请公开信息数⟦2条⟧、不予公开信息数⟦1条⟧。',
    ['published.total 44', 'documents.onRequest 2', 'documents.withheld 1'],
  ),
  proseCase('online and offline', '公开数量包含了通过线上及线下公开的⟦1530条⟧信息。', ['published.total 1530']),
  proseCase('fewer behind more, in one sentence', '受理依申请公开⟦3件⟧,公开信息2条。', [
    'applications.received.total 3',
  ]),
  proseCase(
    'several channels in the clauses before',
    '以本部门网站为主阵地,积极拓展微信、广播等渠道,全年共主动公开政府信息⟦2470条⟧。',
    ['published.total 2470'],
  ),
  proseCase('publishing and passing on in all', '全县共发布转载信息⟦1450条⟧。', ['published.total 1450 area']),
  proseCase('the body’s own name in front of the items', '以预警信息等为重点,共主动公开市级水文部门政府信息⟦96条⟧。', [
    'published.total 96',
  ]),
  proseCase(
    'the items of some fields in a later paragraph',
    '全年共主动公开政府信息⟦1800条⟧。\n及时公开教育、医疗、养老等重点领域信息300余条。',
    ['published.total 1800'],
  ),
  proseCase(
    'the year’s own before the sum of all years',
    '2024年主动公开政府信息⟦140条⟧。到2024年底,我局已累计公开政府信息1260条。',
    ['published.total 140'],
  ),
  proseCase(
    'the sum of all years, its rate, then the year’s own',
    '到2024年底累计公开政府信息415条,电子化率达100%。本年度新增的主动公开政府信息⟦62条⟧。',
    ['published.total 62'],
  ),
  proseCase('classes of papers and all of them', '全年共发布15类文件共⟦1310条⟧,其中动态更新1200条。', [
    'published.total 1310',
  ]),
  proseCase(
    'the account of a hotline among the platforms',
    '我局通过中国青州、“青州三农热线”等平台主动公开信息⟦517条⟧。',
    ['published.total 517'],
  ),
  proseCase('the parts, then their sum', '政府网站公开⟦260条⟧,新媒体公开⟦35条⟧,其他方式公开31条,共计⟦326条⟧。', [
    'published.website 260',
    'published.newMedia 35',
    'published.total 326',
  ]),
  proseCase(
    'a long list that 的政府信息 ends',
    '通过门户网站、微信公众号等政务信息公开平台,发布重大决策、预决算、涉及民生领域的政府信息⟦1820条⟧。',
    ['published.total 1820'],
  ),
  proseCase('a broadcaster among open ways', '通过中国青县网、青县新闻网、县电视台等渠道,主动公开政府信息⟦43条⟧。', [
    'published.total 43',
  ]),
  proseCase('this year’s share of a sum of all years', '累计主动公开政府信息3120条,其中今年新增⟦241条⟧。', [
    'published.total 241',
  ]),
  proseCase('the sum of all years behind the year’s own', '本年度新增主动公开信息⟦241条⟧,累计公开3120条。', [
    'published.total 241',
  ]),
  proseCase('a sum since an earlier year', '自2008年以来累计公开政府信息29800条,2024年公开⟦1930条⟧。', [
    'published.total 1930',
  ]),
  proseCase('a full stop in half width', '为推动发展作出了贡献. 我局全年主动公开政府信息⟦463条⟧.', [
    'published.total 463',
  ]),
  proseCase('the other year with 度', '2022年度公开政府信息1180条。'),
  proseCase('since the five-year plan', '“十四五”以来,累计公开政府信息11800条。'),
  proseCase('what is asked for at least', '主动公开政府信息不少于500条。'),
  proseCase('rules by their number behind other rules', '制定了主动公开、依申请公开、考核等6项配套工作制度。'),
  proseCase('suggestions on disclosure', '对上级提出的21项政务公开工作建议逐条整改。'),
  proseCase('tasks of disclosure by their number', '落实13项政务公开重点任务。'),
  proseCase('the year of a title without 年', '横山镇2024政府信息公开工作年度报告'),
  proseCase('fields named as examples', '集中发布预决算、公共资源交易、减税降费等重点领域信息2800余条。'),
  proseCase('items said at a press conference', '共召开新闻发布会⟦9场⟧,发布信息47条。', ['pressConferences.held 9']),
  proseCase(
    'one of three attributes is no total',
    '主动公开⟦29件⟧、依申请公开⟦310件⟧、不予公开⟦36件⟧,互联网公开29件。',
    ['documents.proactive 29', 'documents.onRequest 310', 'documents.withheld 36'],
  ),
  proseCase(
    'published and on request in one sum',
    '我局公开信息702条,其中主动公开⟦690条⟧(包括动态650条,公告40条),依申请公开12条。',
    ['published.total 690'],
  ),
  proseCase(
    'the body’s own beside that of its area',
    '全区主动公开信息⟦4870条⟧;区政府办公室本级主动公开信息⟦286条⟧。',
    ['published.total 4870 area', 'published.total 286'],
  ),
  proseCase(
    'all ways first, and a list that adds up',
    '通过各渠道公开信息,通过政府信息平台主动公开信息共⟦142条⟧,内容全面。其中通过政府公报公开⟦2条⟧;通过政府网站公开⟦110条⟧,通过微信公众号公开⟦30条⟧。',
    ['published.total 142', 'published.gazette 2', 'published.website 110', 'published.wechat 30'],
  ),
  proseCase(
    'how often something was put in order and made public',
    '根据政府信息公开工作要求,先后两次大规模对政务信息进行梳理和公开。',
  ),
  proseCase('several years together', '2021年至2024年累计公开信息1.1万条。'),
  proseCase('what is to come', '下一步,将推送信息200条以上。'),
];
