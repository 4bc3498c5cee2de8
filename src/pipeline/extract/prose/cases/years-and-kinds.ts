/** Cases of years, kinds and titles around a figure that decide what it counts. */
import { proseCase } from './prose-case.ts';

export const YEAR_AND_KIND_CASES = [
  proseCase('a mark lost before the year', '不断提升公开工作质量2024年我局主动公开政府信息⟦418条⟧。', [
    'published.total 418',
  ]),
  proseCase('parallel years, the own one last', '2023年主动公开政府信息1203条,2024年⟦1418条⟧。', [
    'published.total 1418',
  ]),
  proseCase('a sum of all years and what is new', '截至年底,累计公开各类政府信息20546条,本年度新增⟦2317条⟧。', [
    'published.total 2317',
  ]),
  proseCase('what an account posted since it began', '开通至今,粉丝达⟦1.3万人⟧,累计发布推文2208篇。', [
    'followers.total 13000',
  ]),
  proseCase('the year in the name of an event', '承办2024世界物联网大会新闻发布活动。'),
  proseCase('fields that are worked on', '推进12个重点领域信息公开。'),
  proseCase('classes and the items in them', '主动公开5大类28项共⟦377条⟧信息。', ['published.total 377']),
  proseCase(
    'titles say nothing of what is counted',
    '依托县政府网站,公开本局《权责清单》《双随机抽查计划》和招生入学、教师招聘等信息⟦174条⟧。',
    ['published.website 174'],
  ),
  proseCase(
    'the number in front of a kind',
    '2024年本单位累计公开⟦62条⟧信息。部门预决算公开共发布21条财政预决算信息。',
    ['published.total 62'],
  ),
  proseCase('numbers in front of their nouns', '公开信息⟦41条⟧:⟦2条⟧政策解读、0条信息公开指南、0条工作制度。', [
    'published.total 41',
    'interpretations.published 2',
  ]),
  proseCase(
    'kinds behind a larger figure',
    '区政府门户网站主动公开政府信息⟦5656条⟧。集中公开财政预决算、政府采购等信息392条。',
    ['published.website 5656'],
  ),
  proseCase('answers to proposals', '办理人大代表建议4件、政协委员提案13件,网上公开13件。'),
  proseCase('messages on one occasion', '市政府门户网站发布“政务开放日”活动信息90余条。'),
  proseCase('a figure that lost its unit in front of a change', '公开信息⟦512⟧同比增长10%。', ['published.total 512']),
  proseCase('a sum of all years in front of a bracket', '本年度累计公开信息6204条(2024年新增⟦517条⟧)。', [
    'published.total 517',
  ]),
  proseCase('kinds behind 如下', '镇门户网站累计公开信息⟦285条⟧。具体类别如下:基层政务信息201条,机构简介更新13条。', [
    'published.website 285',
  ]),
  proseCase('what a paper holds', '公开《街道履职事项清单》15条,公开人事任免15条。'),
  proseCase('kinds told by their number', '全年发布工作动态、通知公告、政策文件三类信息共⟦203条⟧。', [
    'published.total 203',
  ]),
  proseCase('a year in the name of a campaign', '在公众号推出报道“靖安2023”专项行动等典型案例信息⟦181条⟧。', [
    'published.wechat 181',
  ]),
  proseCase(
    'makers in front of the noun, and all years behind',
    '2024年,我办主动公开区政府及区政府办信息⟦24条⟧,历年累计1616条。',
    ['published.total 24'],
  ),
  proseCase('two nouns in a row', '全区共发布各类政府信息动态⟦1750条⟧。', ['published.total 1750 area']),
  proseCase(
    'three years side by side',
    '县政府网站发布信息:2022年70条,2023年88条,2024年⟦121条⟧。公众号发布信息:2023年150条,2024年⟦180条⟧。',
    ['published.website 121', 'published.wechat 180'],
  ),
  proseCase(
    'two years of each channel',
    '2023年全年在县政府网站公开105条,2024年全年公开⟦126条⟧;上年公众号推文200篇,今年推文⟦241篇⟧。',
    ['published.website 126', 'published.wechat 241'],
  ),
  proseCase('the year before behind the year', '2024年在县政府网站公开⟦105条⟧,2023年公开126条。', [
    'published.website 105',
  ]),
  proseCase('other things of two years', '2023年收到申请5件,2024年公开⟦36条⟧。', ['published.total 36']),
];
