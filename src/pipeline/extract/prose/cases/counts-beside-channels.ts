/** Cases of one number for several channels, of numbers in brackets behind their channel, and of accounts that are counted themselves. */
import { proseCase } from './prose-case.ts';

export const COUNT_BESIDE_CHANNEL_CASES = [
  proseCase('one number dealt out to two channels', '在县政府网站和“云水发布”微信公众号分别推送⟦500条⟧。', [
    'published.website 500 & published.wechat 500',
  ]),
  proseCase('各 for every channel of three', '门户网站、微信公众号、微博各发布信息⟦88条⟧。', [
    'published.website 88 & published.wechat 88 & published.weibo 88',
  ]),
  proseCase('均 for both accounts', '今年微信、微博均发布动态信息⟦41条⟧。', [
    'published.wechat 41 & published.weibo 41',
  ]),
  proseCase('各类 deals nothing out', '通过微信、微博发布各类信息⟦41条⟧。', ['published.newMedia 41']),
  proseCase(
    'numbers in turn, the unit at the last',
    '政务新媒体“青山政务”新浪微博、微信公众号和今日头条号分别发布信息⟦243⟧、⟦166⟧和⟦224条⟧。',
    ['published.weibo 243', 'published.wechat 166', 'published.newMedia 224'],
  ),
  proseCase('a number in brackets behind each channel', '公开信息⟦325条⟧,渠道为网站(⟦300条⟧)、微信公众号(⟦25条⟧)。', [
    'published.total 325',
    'published.website 300',
    'published.wechat 25',
  ]),
  proseCase('issues and the items in a bracket behind', '微信公众号推送图文98期(⟦250条⟧)。', ['published.wechat 250']),
  proseCase('times and the items in a bracket behind', '政务微博更新106次(⟦212条⟧)。', ['published.weibo 212']),
  proseCase('a bracket with accounts counts no items', '运营政务新媒体(3个)。'),
  proseCase('a registered account', '我镇登记备案政务新媒体1个,全年发布信息⟦810条⟧。', ['published.newMedia 810']),
  proseCase('a site that was opened', '本局开设门户网站1个,今年发布信息⟦930条⟧。', ['published.website 930']),
  proseCase('accounts and their kinds', '现有政务新媒体12个,其中微信公众号8个、微博4个,累计发布信息⟦2300条⟧。', [
    'published.newMedia 2300',
  ]),
  proseCase('accounts and a site', '管理政府网站1个,政务新媒体5个,全年共发布信息⟦2300条⟧。', ['published.total 2300']),
  proseCase('a number in front of the account', '运营2个政务微博账号,年内发布信息⟦64条⟧。', ['published.weibo 64']),
  proseCase('all that was published, beside an account', '运营微信公众号1个,主动公开政府信息⟦430条⟧。', [
    'published.total 430',
  ]),
  proseCase('a channel and its number, and another with a verb', '管委会门户网站⟦46条⟧,微信公众号推送⟦71条⟧。', [
    'published.website 46',
    'published.wechat 71',
  ]),
  proseCase('information of a site', '全年公开网站信息⟦40条⟧、微信公众号信息⟦30条⟧。', [
    'published.website 40',
    'published.wechat 30',
  ]),
  proseCase('works of a film account', '年内发布视频号作品⟦55个⟧。', ['published.newMedia 55']),
  proseCase('the press beside new media', '公开信息⟦100条⟧,其中网站公开⟦60条⟧,主流媒体和政务新媒体公开⟦40条⟧。', [
    'published.total 100',
    'published.website 60',
    'published.newMedia 40',
  ]),
  proseCase('two channels without a verb', '“云水民政”微信公众号⟦285条⟧,微博⟦138条⟧。', [
    'published.wechat 285',
    'published.weibo 138',
  ]),
  proseCase('information of a site, nothing else said', '政府网站信息⟦285条⟧。', ['published.website 285']),
  proseCase('forwarded on an account', '官方微博转发政务信息⟦231条⟧。', ['published.weibo 231']),
  proseCase('forwarded beside the account’s own', '政务新媒体共发布信息⟦916条⟧,转发上级推送信息154条。', [
    'published.newMedia 916',
  ]),
  proseCase('reports among the kinds', '微信公众号推送各类报道、资讯⟦231条⟧。', ['published.wechat 231']),
  proseCase('columns between the site and the figure', '在门户网站开设12个栏目,发布信息⟦83条⟧。', [
    'published.website 83',
  ]),
  proseCase('all kinds of an account opened', '开通云水气象官方微博,发布各种气象类信息⟦360条⟧。', [
    'published.weibo 360',
  ]),
  proseCase('a platform that is tended', '认真做好政府信息公开平台更新工作,主动公开各类信息⟦500条⟧。', [
    'published.total 500',
  ]),
  proseCase('a number in brackets of its own', '通过区门户网站发布政务信息⟦(1386)条⟧。', ['published.website 1386']),
  proseCase('tweets made, number first', '官方微信公众号全年完成⟦42条⟧推文。', ['published.wechat 42']),
  proseCase('each number behind 各', '在县政府网站、微信公众号同步发布信息各⟦77条⟧。', [
    'published.website 77 & published.wechat 77',
  ]),
  proseCase('accounts given up beside those kept', '备案政务新媒体24个,关停整合3个,全年发布信息⟦3200条⟧。', [
    'published.newMedia 3200',
  ]),
  proseCase('a directory behind a semicolon', '新媒体粉丝量⟦1.3万人⟧;在法定主动公开目录发布信息⟦290条⟧。', [
    'followers.total 13000',
    'published.website 290',
  ]),
  proseCase('guides counted in 个', '政务服务网公布办事指南共269个。'),
  proseCase('information of a site that was checked', '审核网站信息320条。'),
  proseCase('a blog by its short name', '官博发布信息⟦50条⟧。', ['published.weibo 50']),
  proseCase('a mark lost before the next channel', '网站发布信息⟦320条⟧微信公众号发布信息⟦120条⟧。', [
    'published.website 320',
    'published.wechat 120',
  ]),
  proseCase('kinds, matters and their items', '依托县政府门户网站公开48项信息共⟦898条⟧。', ['published.website 898']),
  proseCase('issues and their items, the noun between', '微信公众号推送36期信息共⟦108条⟧。', ['published.wechat 108']),
];
