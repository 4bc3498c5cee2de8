/** Cases of lists of channels, and of parts, that add up to what the sentence counts. */
import { proseCase } from './prose-case.ts';

export const CHANNEL_LIST_CASES = [
  proseCase(
    'a sum over a site and an account proves a total that words narrow',
    '通过“某某水利”公众号和县政府网公开防汛抗旱方面的非涉密信息⟦212条⟧,其中县政府网⟦131条⟧,“某某水利”公众号⟦81条⟧。',
    ['published.total 212', 'published.website 131', 'published.wechat 81'],
  ),
  proseCase(
    'parts by 包括, one of them on screens',
    '累计刊发各类审批服务相关内容⟦96条⟧,包括局官网⟦59条⟧、微信公众号⟦30条⟧、电子屏滚动播放⟦7条⟧。',
    ['published.total 96', 'published.website 59', 'published.wechat 30', 'published.offline 7'],
  ),
  proseCase('the parts in brackets', '全年对外公布招商推介等方面信息⟦88条⟧(门户网站⟦52条⟧,公众号⟦36条⟧)。', [
    'published.total 88',
    'published.website 52',
    'published.wechat 36',
  ]),
  proseCase(
    'a sum over accounts only is new media',
    '全年推出文旅资讯⟦1204条⟧:微博⟦310条⟧、抖音号⟦402条⟧、公众号⟦492条⟧。',
    ['published.newMedia 1204', 'published.weibo 310', 'published.newMedia 402 part', 'published.wechat 492'],
  ),
  proseCase(
    'what was sent up and published, by channel',
    '报送并公开民族宗教领域消息⟦64条⟧,其中网站刊载⟦40条⟧,微信推文⟦24篇⟧。',
    ['published.total 64', 'published.website 40', 'published.wechat 24'],
  ),
  proseCase('parts by 占', '公开住房保障信息共计⟦145条⟧,区政府网站占⟦103条⟧、微信公众号占⟦42条⟧。', [
    'published.total 145',
    'published.website 103',
    'published.wechat 42',
  ]),
  proseCase(
    'the list in a sentence that says by what it is divided',
    '全年上线政务类图文共⟦330条⟧。按平台划分,微信公众号⟦188条⟧,官方微博⟦97条⟧,今日头条⟦45条⟧。',
    ['published.newMedia 330', 'published.wechat 188', 'published.weibo 97', 'published.newMedia 45 part'],
  ),
  proseCase(
    'kinds within a part are passed over',
    '共公开安全生产等各类信息⟦90条⟧,其中局门户网站公开⟦60条⟧,涉及通知公告20条、工作动态40条;局微信公众号公开⟦30条⟧。',
    ['published.total 90', 'published.website 60', 'published.wechat 30'],
  ),
  proseCase('letters by the way they came are no items', '全年收到咨询300件,其中网站留言120件、微信后台180件。'),
  proseCase('views by channel are no items', '全年网站点击量达⟦500万次⟧,其中微信端200万次、网站端300万次。', [
    'views.total 5000000',
  ]),
  proseCase('requests by the way they came', '收到信息公开申请⟦9件⟧,其中网站申请6件,信函申请3件。', [
    'applications.received.total 9',
  ]),
  proseCase('accounts by kind', '在编政务新媒体账号5个,其中微信公众号2个,微博1个,抖音2个。'),
  proseCase('inspections by kind', '共检查单位网站60次,其中检查门户网站24次,检查公众号36次。'),
  proseCase('what others took over, by medium', '向上级媒体投稿120篇,其中省政府网站采用30篇,学习强国采用90篇。'),
  proseCase('kinds and their sum behind them', '公开部门动态61条,公示公告22条,总计公开信息⟦83条⟧。', [
    'published.total 83',
  ]),
  proseCase(
    'kinds of what one site carried, summed up',
    '在市政府网站发布政策法规18条、工作动态206条、公示公告77条,全年共计⟦301条⟧。',
    ['published.website 301'],
  ),
  proseCase('channels and their sum behind them', '网站公开⟦231条⟧,微信公众号推送⟦120条⟧,合计⟦351条⟧。', [
    'published.website 231',
    'published.wechat 120',
    'published.total 351',
  ]),
  proseCase('a unit lost in front of the sum', '网站发布信息⟦300条⟧,公众号“某某农业”发布信息⟦52⟧共计⟦352⟧。', [
    'published.website 300',
    'published.wechat 52',
    'published.total 352',
  ]),
  proseCase(
    'ways summed up by 上述方式',
    '一是在网站公开;二是在公示栏张贴;三是在村务群通知。通过上述方式,全年公开信息⟦96份⟧。',
    ['published.total 96'],
  ),
];
