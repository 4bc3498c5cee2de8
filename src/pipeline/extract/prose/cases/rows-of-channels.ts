/** Cases of channels in rows: names in turn, figures that touch their channel, sums and shares. */
import { proseCase } from './prose-case.ts';

export const ROWS_OF_CHANNELS_CASES = [
  proseCase('a row without verbs', '主动公开了公共法律服务等信息。网站:⟦1122条⟧;公众号:⟦1890条⟧;微博:⟦730条⟧。', [
    'published.website 1122',
    'published.wechat 1890',
    'published.weibo 730',
  ]),
  proseCase(
    'a row with a copula',
    '全镇公开的政府信息中,政府网站为⟦89条⟧,“青石湾发布”微信公众号为⟦476条⟧,总计⟦565条⟧。',
    ['published.website 89', 'published.wechat 476', 'published.total 565'],
  ),
  proseCase('ends of channels', '网站端公开⟦185条⟧,移动端公开⟦507条⟧,线下端公开⟦66条⟧。', [
    'published.website 185',
    'published.newMedia 507',
    'published.offline 66',
  ]),
  proseCase('a row in one line, numbered', '公开形式有:1.网站:⟦90条⟧ 2.微信:⟦33条⟧ 3.公示栏:⟦12条⟧。', [
    'published.website 90',
    'published.wechat 33',
    'published.offline 12',
  ]),
  proseCase('a row of what is run', '现有渠道:1.网站:1个 2.微信:2个 3.公示栏:3处。'),
  proseCase('the net of a place', '全年在县网发布⟦102条⟧,其中上半年49条,下半年53条。', ['published.website 102']),
  proseCase('a grid of a place', '全年在县网格中心发布会商3次。'),
  proseCase(
    'two accounts of one name in their order',
    '“青石水务”微信订阅号、视频号全年新发布信息数⟦492条⟧、⟦60条⟧。',
    ['published.wechat 492', 'published.newMedia 60'],
  ),
  proseCase('a matrix with its accounts in a bracket', '新媒体矩阵(抖音、快手、微博、微信)发布作品⟦5876个⟧。', [
    'published.newMedia 5876',
  ]),
  proseCase('two accounts in sum', '政务微博公布信息⟦179条⟧、政务微信公布信息⟦101条⟧,两者合计⟦280条⟧。', [
    'published.weibo 179',
    'published.wechat 101',
    'published.newMedia 280',
  ]),
  proseCase('ways on the net and off it', '2024年我镇网上网下公开信息一共⟦430条⟧。', ['published.total 430']),
  proseCase('kinds of a site in sum', '区政府网站公开街道动态55条次、民生实事18条次、预决算4条次,总和⟦77条次⟧。', [
    'published.website 77',
  ]),
  proseCase(
    'kinds of a site that 累计 sums up',
    '通过旗政府门户网站发布疫情防控信息21条、脱贫攻坚信息30条、其他信息11条,全年累计达到⟦62条⟧。',
    ['published.website 62'],
  ),
  proseCase(
    'views counted, then what the site disclosed',
    '省统计局门户网站访问总数达⟦2308万次⟧,全年公开数据、分析等稿件⟦4417件次⟧。',
    ['views.total 23080000', 'published.website 4417'],
  ),
  proseCase('followers, how they grew, and posts', '微信公众号粉丝⟦8450个⟧,较上年底增加1200个;推文⟦312篇⟧。', [
    'followers.total 8450',
    'published.wechat 312',
  ]),
  proseCase('a site by which so many went out', '通过县统计局政务网门户网站⟦236条⟧,并发布统计公报。', [
    'published.website 236',
  ]),
  proseCase(
    'names and numbers in turn',
    '县政府网站、政务微信、公示栏的公开数量依次为⟦166条⟧、⟦203条⟧、⟦41条⟧,共⟦410条⟧。',
    ['published.website 166', 'published.wechat 203', 'published.offline 41', 'published.total 410'],
  ),
  proseCase('two kinds of an account in sum', '通过公众号发布防控信息120条、其他信息98条,一共⟦218条⟧。', [
    'published.wechat 218',
  ]),
  proseCase(
    'accounts with users and posts in a row',
    '“青石湾”公众号用户⟦8.8万⟧,推文⟦907篇⟧;抖音号粉丝⟦16.2万⟧,作品⟦455个⟧。',
    ['followers.total 88000 part', 'published.wechat 907', 'followers.total 162000 part', 'published.newMedia 455'],
  ),
  proseCase('policies explained behind what a site carried', '在区政府网站上发布涉农信息⟦196条⟧,解读政策⟦5篇⟧。', [
    'published.website 196',
    'interpretations.published 5',
  ]),
  proseCase(
    'an introduction that something grew',
    '政务公开质效双提升:区政府网站公开政府信息⟦2.2万条⟧,比上年多公开0.3万条。',
    ['published.website 22000'],
  ),
  proseCase('new of this year on the site of all years', '在局门户网站上发布信息100条(2024年新增⟦15条⟧)。', [
    'published.website 15',
  ]),
  proseCase(
    'accounts that bear the number of a line',
    '健康青石12320微博、微信公众平台共推送健康科普类信息⟦500余条⟧。',
    ['published.newMedia 500 atLeast'],
  ),
];
