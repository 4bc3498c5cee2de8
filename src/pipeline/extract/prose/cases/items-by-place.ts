/** Cases of items whose place alone gives them to a channel: shares, places behind the number, unknown words between, what a channel went on with. */
import { proseCase } from './prose-case.ts';

export const ITEMS_BY_PLACE_CASES = [
  proseCase(
    'shares of channels and the rest',
    '全年公开信息⟦780条⟧,其中网站占⟦114条⟧,余下⟦666条⟧由公众号公开。公众号粉丝⟦14000人⟧。',
    ['published.total 780', 'published.website 114', 'published.wechat 666', 'followers.total 14000'],
  ),
  proseCase(
    'shares in per cent, the number behind',
    '全年公开各类信息⟦1200条⟧,政府网站占比10%,为⟦120条⟧;微信公众号占比90%,为⟦1080条⟧。',
    ['published.total 1200', 'published.website 120', 'published.wechat 1080'],
  ),
  proseCase('shares in words', '公开方式上,网站公开占六成多,达⟦133条⟧,其余⟦78条⟧为公众号公开。', [
    'published.website 133',
    'published.wechat 78',
  ]),
  proseCase('where the items stand, behind their number', '一是机关信息⟦212条⟧,公布于县政府网站;二是学校信息3306条。', [
    'published.website 212',
  ]),
  proseCase('an unknown act on an account', '利用“沙洲资讯”微信公众号宣传街情街貌⟦1104条⟧,点赞6万次。', [
    'published.wechat 1104',
  ]),
  proseCase('an unknown noun on an account', '另有“水湾声音”公众号公开街道新闻⟦901条次⟧。', ['published.wechat 901']),
  proseCase(
    'what a site went on with',
    '县政府网站完成集约化迁移,迁移历史数据6万条,新增信息⟦7700条⟧;“云岭发布”公众号发布信息⟦490条⟧。',
    ['published.website 7700', 'published.wechat 490'],
  ),
  proseCase('a kind of a site, then all of it', '全年在县政府门户网站公开政府文件46件,发布各类信息⟦7200条⟧。', [
    'published.website 7200',
  ]),
  proseCase(
    'columns beside their site',
    '依托区政府网站公开信息⟦1100条⟧,在要闻栏目发布信息150条,信息公开目录更新60条。',
    ['published.website 1100'],
  ),
  proseCase('faults of a site', '对门户网站进行巡查,纠正错别字120条,公众号获点赞320条。'),
  proseCase(
    'requests by kind in sum',
    '收到的申请包括:网上提交27件、当面递交10件,共计⟦37件⟧;加上往年转入⟦2件⟧,总量39件。',
    ['applications.received.total 37', 'applications.carriedIn.total 2'],
  ),
  proseCase('boards by their place', '县政府网站公开⟦22条⟧信息,栏里公开⟦310条⟧信息,电子公告屏公布信息⟦24条⟧。', [
    'published.website 22',
    'published.offline 310 part',
    'published.offline 24 part',
  ]),
  proseCase('two film accounts', '视频号发布科普视频⟦187条⟧,抖音号发布科普视频⟦176条⟧。', [
    'published.newMedia 187 part',
    'published.newMedia 176 part',
  ]),
  proseCase('a net of the office', '局网2024年共发布⟦392条⟧。', ['published.website 392']),
  proseCase('what is striven for', '下一步打算。争取网上公开信息达到100条。'),
  proseCase('articles of the rules', '按照条例第9条至12条规定的主动公开政府信息范围,做好公开工作。'),
  proseCase(
    'main kinds of a site',
    '依托政府门户网站发布政府信息的主要类别包括:重点领域类信息1800条,占22.3%;办事服务类信息500条。',
  ),
  proseCase('an office of letters', '县信访局在县人民政府网主动公开政府信息⟦148条⟧。', ['published.website 148']),
  proseCase('a client of a blog', '“青石交通”微博客户端公开信息⟦98条⟧。', ['published.weibo 98']),
  proseCase(
    'an account by its name under the heading of its kind',
    '#(一)政府网站\n发布信息⟦102条⟧。\n#(二)微信公众号\n“北岭微讯”发布信息⟦387条⟧。',
    ['published.website 102', 'published.wechat 387'],
  ),
];
