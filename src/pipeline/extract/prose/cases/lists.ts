/** Cases of lists behind a total: which items are channels with a metric, which are only parts. */
import { proseCase } from './prose-case.ts';

export const LIST_CASES = [
  proseCase('其中 with channels', '全年公开信息⟦2578条⟧,其中:局网站⟦361条⟧,微信公众号⟦335条⟧,微博⟦1882条⟧。', [
    'published.total 2578',
    'published.website 361',
    'published.wechat 335',
    'published.weibo 1882',
  ]),
  proseCase(
    '其中 with kinds only',
    '通过网站主动公开政府信息共⟦48条⟧,其中工作动态35条,通知公告9条,政府采购1条,年报3条。',
    ['published.website 48'],
  ),
  proseCase(
    '其中 with a kind and channels',
    '主动公开政府信息⟦108条⟧,其中部门预算、决算2条,政府门户网站主动公开各类信息⟦41条⟧、微信等其他形式公开信息⟦65条⟧。',
    ['published.total 108', 'published.website 41', 'published.newMedia 65'],
  ),
  proseCase(
    '其中 in the next sentence',
    '主动公开政府信息⟦12825条⟧。其中通过政府网站公开⟦2489条⟧,通过政务新媒体公开⟦10052条⟧,通过线下方式公开信息⟦284条⟧。',
    ['published.total 12825', 'published.website 2489', 'published.newMedia 10052', 'published.offline 284'],
  ),
  proseCase('包括 with channels', '全镇公开政务信息⟦382条⟧,包括政府网站⟦35条⟧,“某某镇”微信公众号⟦347条⟧。', [
    'published.total 382',
    'published.website 35',
    'published.wechat 347',
  ]),
  proseCase('colon and channels', '全年公开信息⟦597条⟧:政府网站⟦6条⟧,微信公众号⟦315篇⟧,公示栏⟦276条⟧。', [
    'published.total 597',
    'published.website 6',
    'published.wechat 315',
    'published.offline 276',
  ]),
  proseCase('brackets and channels', '全年公开信息⟦100条⟧(政府网站⟦40条⟧,微信公众号⟦60条⟧)。', [
    'published.total 100',
    'published.website 40',
    'published.wechat 60',
  ]),
  proseCase('分别 with channels', '公开信息⟦97条⟧,分别为政府网站⟦12条⟧、微信公众号⟦85条⟧。', [
    'published.total 97',
    'published.website 12',
    'published.wechat 85',
  ]),
  proseCase('numbers before kinds', '政府网站公开⟦32条⟧,其中1条权责清单、11条工作信息、4条人大议案、16条政协提案。', [
    'published.website 32',
  ]),
  proseCase(
    '政务信息 as an item of a list is no total',
    '全年公开信息⟦59条⟧,内容涵盖政务信息12条、基层政务8条、工作动态39条。',
    ['published.total 59'],
  ),
  proseCase(
    '其他信息 as an item of a list is no total',
    '主动公开各类政府信息⟦498条⟧,其中政务动态261条,其他信息237条。',
    ['published.total 498'],
  ),
  proseCase(
    'an item that publishes',
    '主动公开政府信息⟦716条⟧,其中通过政务新媒体公开政府信息⟦68条⟧,公开政策文件3件,公开办事指南85项。',
    ['published.total 716', 'published.newMedia 68'],
  ),
  proseCase(
    'channels with 公开 and without object',
    '主动公开政府信息⟦673条⟧,其中政府网站公开⟦165条⟧、政务新媒体公开⟦241条⟧、其他方式公开267条。',
    ['published.total 673', 'published.website 165', 'published.newMedia 241'],
  ),
  proseCase(
    'the same number by every channel',
    '主动公开政府信息⟦73条⟧,其中依托市政府网站公开信息⟦73条⟧;通过微信公众号公开政府信息⟦73条⟧。',
    ['published.total 73', 'published.website 73', 'published.wechat 73'],
  ),
  proseCase(
    'WeChat outside the list',
    '网站公开信息⟦62条⟧,其中动态60条,公告2条。“某某之窗”微信公众号推送信息⟦210条⟧。',
    ['published.website 62', 'published.wechat 210'],
  ),
  proseCase('a nested bracket', '公开政府信息⟦45条⟧,其中文件13件(含新制定5件,修改8件),动态32条。', [
    'published.total 45',
  ]),
  proseCase('semicolons between items', '共公开信息⟦122篇⟧,其中动态50篇;简报43篇;法律宣传5篇;其他内容24篇。', [
    'published.total 122',
  ]),
  proseCase(
    'a list on lines of its own',
    '全年共公开政府信息⟦254条⟧,具体包括:\n政府网站:⟦42条⟧;\n微信公众号:⟦212条⟧。',
    ['published.total 254', 'published.website 42', 'published.wechat 212'],
  ),
  proseCase('new statement behind a list', '公开信息⟦90条⟧,其中网站⟦90条⟧。收到政府信息公开申请⟦3件⟧。', [
    'published.total 90',
    'published.website 90',
    'applications.received.total 3',
  ]),
  proseCase('parts by section of the town', '全年公开信息⟦60条⟧,其中党建20条、民政22条、综治18条。', [
    'published.total 60',
  ]),
  proseCase(
    'a kind with the word 公开 in a list behind a stop',
    '全年主动公开政府信息⟦30条⟧。其中,规划信息3条;财政公开类信息24条;项目3条。',
    ['published.total 30'],
  ),
  proseCase(
    'parts behind a number in brackets',
    '全年公开政府信息⟦90条⟧。\n重点领域(67条):围绕预决算、补贴等领域公开信息52条;公开基层信息15条。',
    ['published.total 90'],
  ),
  proseCase(
    'the kinds of the yearly form of websites',
    '全年主动公开政府信息⟦489条⟧,其中概括类信息6条,政务动态信息461条,信息公开目录信息22条。',
    ['published.total 489'],
  ),
];
