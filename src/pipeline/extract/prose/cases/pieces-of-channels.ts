/** Cases of channels given in several pieces, alone or under a total, of sums over years, and of words that only look like a channel or a verb. */
import { proseCase } from './prose-case.ts';

export const PIECES_OF_CHANNELS_CASES = [
  proseCase('one kind alone is all that is known', '“清溪农业”公众号推送农技知识信息⟦207条⟧。', [
    'published.wechat 207',
  ]),
  proseCase('two kinds of a site are no whole', '在区政府网站公布批前公示216件、批后公布189件、许可信息1043件。'),
  proseCase('kinds by commas with their sum', '在企业网站发布招标公告315条,企业要闻187条,党建动态96条,合计⟦598条⟧。', [
    'published.website 598',
  ]),
  proseCase('two sites in turn', '在“某某清溪”政府网站、“清溪视窗”网站分别公开信息176条、342条,微信发布⟦288条⟧。', [
    'published.wechat 288',
  ]),
  proseCase(
    'new media of all kinds and two of its accounts',
    '政务新媒体公开信息⟦2808条⟧。其中,公众号发布信息⟦1205条⟧、今日头条⟦1118条⟧、抖音号⟦485条⟧。',
    ['published.newMedia 2808', 'published.wechat 1205', 'published.newMedia 1118 part', 'published.newMedia 485 part'],
  ),
  proseCase('names in front of their kind', '通过“清溪先锋”“清溪发布”“清溪融媒”等微信公众号发布信息⟦1100条⟧。', [
    'published.wechat 1100',
  ]),
  proseCase('names in front of platforms of any kind', '通过“清溪先锋”“清溪发布”等平台发布信息⟦640条⟧。', [
    'published.newMedia 640',
  ]),
  proseCase('posts in turn in their own units', '微信公众号、微博、抖音分别推送⟦286篇⟧、⟦417条⟧、⟦502条⟧。', [
    'published.wechat 286',
    'published.weibo 417',
    'published.newMedia 502',
  ]),
  proseCase('films where they were played', '制作防疫短视频⟦27部⟧,在视频号、抖音同步播出。', ['published.newMedia 27']),
  proseCase(
    'all platforms of a county',
    '通过各级政务公开平台主动公开政府信息⟦7800条次⟧,其中在县政府网站公开⟦2526条次⟧。',
    ['published.total 7800', 'published.website 2526'],
  ),
  proseCase(
    'what the items are about opens no list',
    '区政府网站公开财政信息⟦1条⟧;通过公众号推送涉及教育、医疗等的政务动态⟦68条⟧。',
    ['published.website 1', 'published.wechat 68'],
  ),
  proseCase(
    'a list that is over at the semicolon',
    '政府门户网站主动公开政务信息⟦443条⟧,其中工作动态189条;通过“看清溪”APP发布信息动态共⟦73条⟧。',
    ['published.website 443', 'published.newMedia 73'],
  ),
  proseCase(
    'the board of a body within a list',
    '主动公开政府信息⟦89条⟧,其中涉及预算等信息,政府单位公示栏公开政府工作信息⟦28条⟧。',
    ['published.total 89', 'published.offline 28'],
  ),
  proseCase('a column behind its site', '委官方网站公开发布信息⟦244条⟧。政府信息公开专栏发布26条信息。', [
    'published.website 244',
  ]),
  proseCase(
    'several things that went out side by side',
    '在门户网站、《某市人民政府公报》等主动公开政策文件79件、会议信息23条、政策解读⟦61件⟧、政府公报⟦12期⟧。',
    ['interpretations.published 61', 'published.gazette 12'],
  ),
  proseCase('papers on a site, by the act', '通过政府网站主动公开文件共⟦100件⟧。', ['published.website 100']),
  proseCase(
    'papers by the mark that they bear',
    '出台文件41件,标注为主动公开的⟦9件⟧,标注为依申请公开的⟦20件⟧;其余⟦12件⟧不予公开。',
    ['documents.proactive 9', 'documents.onRequest 20', 'documents.withheld 12'],
  ),
  proseCase('a paper whose mark was changed', '1件依申请公开文件转为主动公开。'),
  proseCase('mainly by one way', '公开的形式主要以网上公开为主,全年主动向社会公布信息共⟦590条⟧。', [
    'published.total 590',
  ]),
  proseCase('a sum of years behind the year', '截至2024年底,累计公开政府信息332条(历年累计),2024年公开⟦89条⟧。', [
    'published.total 89',
  ]),
  proseCase('a sum of years and what was added', '信息公开目录累计发布信息1024条,当年更新⟦187条⟧。', [
    'published.website 187',
  ]),
  proseCase('how often an account was used', '公众号“清溪后勤”全年更新51次、发布信息⟦104条⟧。', [
    'published.wechat 104',
  ]),
  proseCase('taken over by others', '公众号被“某某强国”转载4篇。'),
  proseCase('what others were made to publish', '督促全县医疗机构公开价格信息2000余项。'),
  proseCase('a net of its own', '局域网发布信息1420条,公众号推送⟦482条⟧。', ['published.wechat 482']),
  proseCase(
    'the site of the county beside the whole area',
    '全县政府系统全年公开政府信息⟦46219条⟧,其中县政府门户网站公开⟦33905条⟧,政务新媒体公开⟦12314条⟧。',
    ['published.total 46219 area', 'published.website 33905 area', 'published.newMedia 12314 area'],
  ),
  proseCase(
    'ways of the whole area in the next sentence',
    '全市主动公开政府信息⟦2300条⟧。其中,通过政府网站公开政府信息⟦1700条⟧,通过政务微博公开政府信息⟦600条⟧。',
    ['published.total 2300 area', 'published.website 1700 area', 'published.weibo 600 area'],
  ),
  proseCase('followers at the end of the year', '公众号粉丝量从年初的2.1万人增加到年末的⟦3.6万人⟧。', [
    'followers.total 36000',
  ]),
  proseCase('an open week of schools', '组织校园开放周活动,接待家长2.3万人。'),
  proseCase(
    'interpretations in a gazette are its items',
    '出版政府公报6期,收录规章3件、规范性文件28件、政策解读16件,累计⟦47件⟧。',
    ['published.gazette 47'],
  ),
  proseCase('papers explained in a gazette', '通过政府公报公开政策文件⟦58件⟧,其中解读材料12件。', [
    'published.gazette 58',
  ]),
  proseCase('interpretations behind a gazette', '刊发政府公报⟦4期⟧;网站发布政策解读⟦26篇⟧。', [
    'published.gazette 4',
    'interpretations.published 26',
  ]),
  proseCase('a year with the sum of all years in brackets', '全年累计公开⟦5600条⟧(历年累计2.3万条)。', [
    'published.total 5600',
  ]),
  proseCase(
    'kinds on the own site and on another',
    '单位官网公开水价、报装等信息⟦132条⟧,在清溪国资网站公布财务信息⟦5条⟧。',
    ['published.website 132 part', 'published.website 5 part'],
  ),
  proseCase(
    'the own column of a site and the site in another tongue',
    '市网站招商局专栏公开信息⟦75条⟧,英文网站发布外文信息⟦48条⟧。',
    ['published.website 75 part', 'published.website 48 part'],
  ),
  proseCase('a topic and a column, both quoted', '在市网站“清溪镇”专题公开信息⟦47条⟧,“乡情”栏目发布信息165条。', [
    'published.website 47 part',
  ]),
  proseCase('a kind in front of the whole', '通过区网站公开防汛信息56条。区网站全年发布信息⟦300条⟧。', [
    'published.website 300',
  ]),
];
