/** Cases of figures that sums or their order give to a channel: kinds of a channel in sum, sums of sums, rows in the order of a list. */
import { proseCase } from './prose-case.ts';

export const SUMS_AND_ORDERS_CASES = [
  proseCase(
    'a row in the order of a list with an unknown item, proved by its sum',
    '全镇通过镇网站、“柳沟早知道”公众号、流动宣传车三个途径公开信息共⟦260条⟧,依次为⟦101条⟧、⟦143条⟧、16条。',
    ['published.total 260', 'published.website 101', 'published.wechat 143'],
  ),
  proseCase(
    'a row in the sentence behind the list',
    '以县政府门户网站、官方微信、“乡里通”APP、村务公开栏为四类阵地,年度公开信息总数达⟦1500条⟧。四类阵地公开数依次是:⟦120条⟧、⟦230条⟧、⟦150条⟧、⟦1000条⟧。',
    [
      'published.total 1500',
      'published.website 120',
      'published.wechat 230',
      'published.newMedia 150',
      'published.offline 1000',
    ],
  ),
  proseCase(
    'readers of accounts, then what they posted, both in turn',
    '“云麓文旅”微信、微博粉丝量分别达到⟦23万⟧、⟦34万⟧,累计发布信息⟦1020条⟧、⟦1350条⟧。',
    ['followers.total 230000 part', 'followers.total 340000 part', 'published.wechat 1020', 'published.weibo 1350'],
  ),
  proseCase(
    'kinds dealt out behind a list of channels',
    '通过政府网站、微信公众号公开信息⟦320条⟧,其中政策法规、工作动态分别为20条、300条。',
    ['published.total 320'],
  ),
  proseCase(
    'kinds of a site and their sum',
    '全年在县政府网站公安子站公布规范性文件2件、警情通报12期、工作动态486条,总计⟦500条⟧(件、期)。',
    ['published.website 500'],
  ),
  proseCase(
    'kinds of a channel named in the clause before',
    '区政府网站上,我局公开机构信息6条、卫生监督90条、预决算8条,上述共计⟦104条⟧。微信公众号上,我局公开⟦720条⟧。',
    ['published.website 104', 'published.wechat 720'],
  ),
  proseCase(
    'kinds of each of two channels',
    '县政府网站白塔镇专栏,公开工作动态60条,公开惠民政策22条,累计⟦82条⟧;“白塔”微信公众号,公开工作动态130条,公开通知公告41条,累计⟦171条⟧。',
    ['published.website 82', 'published.wechat 171'],
  ),
  proseCase(
    'sums of sums',
    '本镇公开的信息有:网站:政策文件3条,工作动态70条,通知公告15条,小计⟦88条⟧;公众号:疫情防控190条,乡村振兴80条,小计⟦270条⟧;公示栏:小计⟦240条⟧。合计⟦598条⟧。',
    ['published.website 88', 'published.wechat 270', 'published.offline 240', 'published.total 598'],
  ),
  proseCase(
    'a sum over the sentences before, other counts between',
    '一是县政府网站,公开信息⟦113条⟧;二是“柏山”微信公众号,公开信息⟦90条⟧;三是村务公开栏,公开信息⟦77条⟧。以上三项,共有⟦280条⟧信息。',
    ['published.website 113', 'published.wechat 90', 'published.offline 77', 'published.total 280'],
  ),
  proseCase(
    'kinds of the body behind the upkeep of a site',
    '加强政府网站建设,全年主动公开法规18条、动态206条,共计⟦224条⟧。',
    ['published.total 224'],
  ),
  proseCase('requests in sum', '网站公开信息⟦60条⟧;收到当面申请8件、网络申请12件,共计20件。', ['published.website 60']),
  proseCase('papers in cases', '我局主动公开信息总数⟦176宗⟧,其中网站公开⟦87宗⟧,微信公众号公开⟦89宗⟧。', [
    'published.total 176',
    'published.website 87',
    'published.wechat 89',
  ]),
  proseCase('a round figure', '年内在县政府网站主动公开信息⟦100条整⟧,其中财政信息9条。', ['published.website 100']),
];
