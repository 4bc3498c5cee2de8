/** Cases of readers, views and interpretations in words that elsewhere mean something else: 用户, 关注人员, 10万+, 解读产品. */
import { proseCase } from './prose-case.ts';

export const READERS_OF_ACCOUNTS_CASES = [
  proseCase('users of an account', '“沧江视听”公众号全年编发稿件⟦1500条⟧,用户⟦5.5万人⟧。', [
    'published.wechat 1500',
    'followers.total 55000',
  ]),
  proseCase('users of no account', '供水户数增加,用户达到9万人。'),
  proseCase('registered users', '政务服务系统注册用户5.5万人。'),
  proseCase('few readers', '三是微信公众号粉丝少,仅有⟦1876人⟧。', ['followers.total 1876']),
  proseCase('readers behind a rate of growth', '微信公众号发布信息⟦152条⟧,比上年增长21.6%,粉丝达到⟦4300余人⟧。', [
    'published.wechat 152',
    'followers.total 4300 atLeast',
  ]),
  proseCase('new readers', '微信公众号发布信息⟦152条⟧,净增粉丝4300人。', ['published.wechat 152']),
  proseCase('a mark that single pieces passed', '公众号公开信息⟦730条⟧,阅读10万+文章2篇,全年阅读量⟦412万次⟧。', [
    'published.wechat 730',
    'views.total 4120000',
  ]),
  proseCase('a number of visits called a rate', '全年点击率⟦18,800人次⟧,办结率100%。', ['views.total 18800']),
  proseCase('pieces that explain', '全年解读产品数量为⟦31个⟧。', ['interpretations.published 31']),
  proseCase('one account of each kind', '全局开通抖音号和视频号各1个。'),
  proseCase('a number of reading places', '政府信息公开查阅点数2个,工作人员3人。'),
  proseCase(
    'a sum of all years behind the site',
    '2024年,通过政府信息公开平台主动公开政府信息⟦118条⟧,累计公开信息880条。',
    ['published.website 118'],
  ),
  proseCase('readers gained, then all of them', '街道政务微信粉丝新增2305人,总数⟦17642人⟧。', [
    'followers.total 17642',
  ]),
  proseCase('new readers of an account', '新增微信公众号粉丝1200人。'),
  proseCase(
    'two accounts in two paragraphs, each with its own',
    '“云岭审计”微信公众号有粉丝⟦3.1万人⟧,全年阅读量⟦52万次⟧。\n“云岭审计”抖音号粉丝⟦4600人⟧,播放量⟦18.2万次⟧。',
    ['followers.total 31000 part', 'views.total 520000 part', 'followers.total 4600 part', 'views.total 182000 part'],
  ),
  proseCase(
    'three accounts in paragraphs of their own, of which one figure is all',
    '政务新媒体共有粉丝⟦42000人⟧。\n微信公众号有粉丝⟦31000人⟧。\n抖音号有粉丝⟦11000人⟧。',
    ['followers.total 42000', 'followers.total 31000 part', 'followers.total 11000 part'],
  ),
  proseCase('one figure told twice', '微信公众号有粉丝⟦31000人⟧。\n至年底,微信公众号粉丝达⟦31000人⟧。', [
    'followers.total 31000',
    'followers.total 31000',
  ]),
  proseCase('all who follow, and who came this year', '公众号累计关注人数⟦突破10万人⟧,本年度新增1.2万人。', [
    'followers.total 100000 atLeast',
  ]),
  proseCase('who watched one event', '页面浏览量⟦185万次⟧。丰收节主会场活动线上观看人次突破210万。', [
    'views.total 1850000',
  ]),
];
