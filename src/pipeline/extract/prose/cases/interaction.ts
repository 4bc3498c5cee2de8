/** Cases of interpretations, press conferences, open days, views and followers. */
import { proseCase } from './prose-case.ts';

export const INTERACTION_CASES = [
  proseCase('interpretations', '全年发布政策解读⟦12篇⟧。', ['interpretations.published 12']),
  proseCase('interpretation materials', '共制发解读材料⟦904条⟧。', ['interpretations.published 904']),
  proseCase('interpretation information', '发布政策解读信息⟦35条⟧。', ['interpretations.published 35']),
  proseCase('number first', '公开了⟦18篇⟧政策解读。', ['interpretations.published 18']),
  proseCase('charts', '发布政策图解⟦16条⟧。', ['interpretations.published 16']),
  proseCase('two kinds in one sentence are parts', '全年制发会议图解⟦31条⟧及政策图解⟦16条⟧。', [
    'interpretations.published 31 part',
    'interpretations.published 16 part',
  ]),
  proseCase('余', '开展多样化解读⟦40余次⟧。', ['interpretations.published 40 atLeast']),
  proseCase('documents and interpretations together', '公开政策文件及配套解读50余件。'),
  proseCase('documents to be interpreted', '制定需解读的重要政策文件4件。'),
  proseCase(
    'interpretations as an item of a list are all there are',
    '网站公开信息⟦390条⟧,其中文件15条,政策解读⟦10条⟧。',
    ['published.website 390', 'interpretations.published 10'],
  ),
  proseCase('press conferences', '召开新闻发布会⟦28次⟧。', ['pressConferences.held 28']),
  proseCase('场', '全年举办新闻发布会⟦191场⟧。', ['pressConferences.held 191']),
  proseCase('number first', '共举办⟦12场⟧新闻发布会。', ['pressConferences.held 12']),
  proseCase('场次 with a topic between', '组织召开⟦3场次⟧优化营商环境新闻发布会。', ['pressConferences.held 3']),
  proseCase('people at press conferences', '负责人出席新闻发布会25人次。'),
  proseCase('of these on one matter', '召开新闻发布会⟦191场⟧。其中,专题新闻发布会151场。', [
    'pressConferences.held 191',
  ]),
  proseCase('open days held', '全年举办政府开放日⟦6场⟧。', ['openDays.held 6']),
  proseCase('a Chinese numeral and a name between', '组织社区共开展⟦十场次⟧“开门议事”开放日活动。', [
    'openDays.held 10',
  ]),
  proseCase('次', '开展“政府开放日”活动⟦2次⟧。', ['openDays.held 2']),
  proseCase('people and opinions', '举办政府开放日活动⟦4期⟧,邀请群众代表⟦120人⟧,收集意见建议⟦35条⟧。', [
    'openDays.held 4',
    'openDays.participants 120',
    'openDays.suggestions 35',
  ]),
  proseCase(
    'the next sentence goes on',
    '街道开展开放日活动⟦5场⟧。共邀请代表⟦400余人⟧,征集到意见与建议涉及“停车”等2方面⟦40余条⟧。',
    ['openDays.held 5', 'openDays.participants 400 atLeast', 'openDays.suggestions 40 atLeast'],
  ),
  proseCase('many bodies held one', '全县28个部门办了“政府开放日”,活动中征集意见建议⟦55条⟧。', [
    'openDays.suggestions 55 area',
  ]),
  proseCase('参与 behind', '“政府开放日”活动吸引⟦300余名⟧群众参与。', ['openDays.participants 300 atLeast']),
  proseCase('opinions outside an open day', '通过问卷征集到意见建议40余条。'),
  proseCase('people outside an open day', '服务群众超32万人次。'),
  proseCase('views', '平台阅读量累计达⟦857,278次⟧。', ['views.total 857278']),
  proseCase('views with 超', '发布信息总阅读量⟦超2万人次⟧。', ['views.total 20000 atLeast']),
  proseCase('clicks', '点击量⟦9.2余万次⟧。', ['views.total 92000 atLeast']),
  proseCase('plays', '短视频播放量⟦超3170万次⟧。', ['views.total 31700000 atLeast']),
  proseCase('followers', '新媒体各平台总粉丝量达⟦1450余人⟧。', ['followers.total 1450 atLeast']),
  proseCase('关注人数', '微信公众号关注人数⟦23500人⟧。', ['followers.total 23500']),
  proseCase('突破', '粉丝数⟦突破63.9万⟧。', ['followers.total 639000 atLeast']),
  proseCase('new followers are not all followers', '新增粉丝1200人。'),
  proseCase(
    'items, views and followers in one sentence',
    '微信公众号发布信息⟦605篇⟧,阅读量⟦100余万次⟧,粉丝量⟦37056人⟧。',
    ['published.wechat 605', 'views.total 1000000 atLeast', 'followers.total 37056'],
  ),
  proseCase('a theme behind the name', '组织“政府开放日”主题活动⟦3场⟧,⟦60余名⟧群众代表走进中心。', [
    'openDays.held 3',
    'openDays.participants 60 atLeast',
  ]),
  proseCase('visits of the site', '县政府网站访问量达到⟦2154576次⟧。', ['views.total 2154576']),
  proseCase('policies interpreted', '全年共解读政策⟦15条⟧。', ['interpretations.published 15']),
  proseCase('where interpretations went', '全年发布解读相关信息⟦108条⟧,其中网站共发布89篇。', [
    'interpretations.published 108',
  ]),
  proseCase('users of an account', '微信公众号用户量达到⟦1万余人⟧。', ['followers.total 10000 atLeast']),
  proseCase(
    'letters answered among other items',
    '网站公开信息⟦78条⟧,其中动态29条;发布科普信息13条;答复公众留言⟦33条⟧。',
    ['published.website 78', 'messages.received 33'],
  ),
  proseCase('interpretations of many forms', '我局制作视频、漫画等多形式解读材料⟦88个⟧。', [
    'interpretations.published 88',
  ]),
  proseCase('kinds of interpretations side by side', '制作图解政策⟦4期⟧、动漫解读⟦2期⟧。', [
    'interpretations.published 4 part',
    'interpretations.published 2 part',
  ]),
  proseCase('kinds of a stated sum are no second sum', '发布政策解读⟦30条⟧,其中图解20条、视频解读10条。', [
    'interpretations.published 30',
  ]),
  proseCase('charts among what was sent up', '上报信息210条,其中图解2条。'),
  proseCase('invited to the open day of the next clause', '邀请商户代表等⟦60余人⟧走进街道,开展政府开放日活动⟦2场⟧。', [
    'openDays.participants 60 atLeast',
    'openDays.held 2',
  ]),
  proseCase('the count of conferences by its name', '举办新闻发布会总次数⟦4次⟧。', ['pressConferences.held 4']),
  proseCase(
    'press conferences as an item of other matters',
    '官网累计发布政府信息⟦720条⟧,其中动态130条,组织新闻发布会⟦2场⟧。',
    ['published.website 720', 'pressConferences.held 2'],
  ),
  proseCase('件次', '共组织开展政策解读⟦50余件次⟧。', ['interpretations.published 50 atLeast']),
  proseCase('all kinds of interpretation', '共编发各类信息⟦850条⟧,发布各类解读信息⟦67条⟧。', [
    'published.total 850',
    'interpretations.published 67',
  ]),
  proseCase('followers since the account began', '微信公众平台自开通至今,关注人数⟦18702多人⟧。', [
    'followers.total 18702 atLeast',
  ]),
  proseCase(
    'followers of three accounts dealt out',
    '“青山发布”微博、微信、抖音粉丝数分别为⟦11.2万⟧、⟦7.3万⟧、⟦4.1万⟧。',
    ['followers.total 112000 part', 'followers.total 73000 part', 'followers.total 41000 part'],
  ),
  proseCase('people who follow an account', '共有⟦8.4万人⟧关注微信公众号。', ['followers.total 84000']),
  proseCase('followers from one number to another', '公众号粉丝从9万增至⟦11.7万⟧。', ['followers.total 117000']),
  proseCase('a misspelt word for followers', '公众号观注人数⟦近58000人⟧,浏览信息⟦1630000余次⟧。', [
    'followers.total 58000 atMost',
    'views.total 1630000 atLeast',
  ]),
  proseCase('reads by another word', '共计阅览⟦1700余万人次⟧。', ['views.total 17000000 atLeast']),
  proseCase('marks that single pieces passed', '阅读量10万+的信息5条,点击量超过10万的稿件7篇。'),
  proseCase('registered users of a service', '办事服务注册用户数量为7316人。'),
  proseCase('visitors of a site by their number', '网站独立访问用户27万个,总访问量⟦113万次⟧。', [
    'views.total 1130000',
  ]),
  proseCase('a press conference and a meeting together', '召开新闻发布会、专题通气会⟦11场⟧、专题访谈5场。', [
    'pressConferences.held 11',
  ]),
  proseCase('the matter between conferences and their count', '市人民政府召开新闻发布会解读政策文件⟦7场次⟧。', [
    'pressConferences.held 7',
  ]),
  proseCase('open days of schools', '开展校园开放日活动9次。'),
  proseCase('people invited, counted in front of the verb', '邀请市民代表⟦26人⟧参加“政府开放日”。', [
    'openDays.participants 26',
  ]),
  proseCase('leaders who explained', '主要负责人解读政策5次。'),
  proseCase('a form of explaining one paper', '该通告通过连续四期“你问我答”的解读形式答疑解惑。'),
  proseCase('interpretations in the words of the yearly form', '政策解读稿件发布数⟦29篇⟧。', [
    'interpretations.published 29',
  ]),
  proseCase('a long picture', '制作政策解读长图⟦23张⟧。', ['interpretations.published 23']),
  proseCase('interpretations in a column named for them', '通过市政府网站《政策解读》栏目,公开发布政策解读稿⟦8篇⟧。', [
    'interpretations.published 8',
  ]),
  proseCase(
    'conferences bare in a list',
    '全年在网站和微信平台公布信息⟦187条⟧,其中动态140条,公告47条;新闻发布会⟦3次⟧。',
    ['published.total 187', 'pressConferences.held 3'],
  ),
  proseCase('conferences that answer and explain', '全年通过举办新闻发布会回应解读⟦1次⟧,发布政策解读稿件⟦2篇⟧。', [
    'pressConferences.held 1',
    'interpretations.published 2',
  ]),
  proseCase('drafts and what explains them', '意见征集信息21条,公开草案及解读9条。全年发布政策解读⟦27条⟧。', [
    'interpretations.published 27',
  ]),
  proseCase('plans for explaining', '出台文件23件,同步制定解读方案23个。'),
  proseCase('reads of one piece on average', '篇均阅读量达2870次。'),
  proseCase('conferences attended, some of them its own', '全年参加新闻发布会5场,其中主办2场。'),
];
