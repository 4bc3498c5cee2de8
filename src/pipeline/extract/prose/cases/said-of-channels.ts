/** Cases of channels that words around the number tell: where all items stand, where the others went, what the report itself leaves out. */
import { proseCase } from './prose-case.ts';

export const SAID_OF_CHANNELS_CASES = [
  proseCase('all items on one site', '对外公开政府信息⟦86条⟧,均能在清溪县政府网站查到。', [
    'published.total 86 & published.website 86',
  ]),
  proseCase('all items on ways left open', '公开政府信息⟦86条⟧,均通过政府网站等渠道发布。', ['published.total 86']),
  proseCase(
    'all but those of the site',
    '主动公开政府信息⟦52条⟧。除在县政府网站公开的⟦31条⟧以外,其余⟦21条⟧由“清溪发布”公众号发出。',
    ['published.total 52', 'published.website 31', 'published.wechat 21'],
  ),
  proseCase(
    'some of the items by a predicate',
    '公开政府信息⟦240条⟧。240条中有⟦198条⟧是通过县政府网站公开的,占82.5%。',
    ['published.total 240', 'published.website 198'],
  ),
  proseCase('entered in a net besides', '公开信息⟦35条⟧,全部上墙;其中⟦12条⟧同时录入县政府信息公开网。', [
    'published.total 35',
    'published.website 12',
  ]),
  proseCase('put online', '年内形成的信息能上网的都上网,上网数量⟦143条⟧。', ['published.website 143']),
  proseCase('not counted by the report itself', '村级公开栏公开村务约800条,不作为政府信息统计。'),
  proseCase(
    'the sum of those above',
    '网站公开⟦62条⟧,公众号公开⟦340条⟧,公开栏公开⟦48条⟧。公开总数为以上三项之和,即⟦450条⟧。',
    ['published.website 62', 'published.wechat 340', 'published.offline 48', 'published.total 450'],
  ),
  proseCase('months that add up to the year', '1至5月在县政府网站公开信息21条;6至12月公开54条,全年⟦75条⟧。', [
    'published.website 75',
  ]),
  proseCase('a count in a clause of its own', '通过县政府网站向社会公开预算、决算、动态等信息,一年当中共有⟦17条⟧。', [
    'published.website 17',
  ]),
  proseCase('a lower bound of what was counted', '公示栏发布停水、停电等便民信息,总数⟦不少于300条⟧。', [
    'published.offline 300 atLeast',
  ]),
  proseCase('the gazette of statistics is none', '编制统计月报12期、年度公报1份。'),
  proseCase('what issues hold, behind their copies', '《清溪县人民政府公报》出版6期,发放1500册,刊载文件⟦47件⟧。', [
    'published.gazette 47',
  ]),
  proseCase('papers collected in the issues', '编发管委会公报4期,收录文件⟦33件⟧。', ['published.gazette 33']),
  proseCase('leaflets of a walk from door to door', '走访群众3200户,发放明白卡8000份。'),
  proseCase('loudspeakers beside banners', '开动广播1.2万次,悬挂横幅300条。'),
  proseCase('papers in front of the verb', '规范性文件主动公开4件。'),
  proseCase('a kind of answer', '收到申请⟦14件⟧。答复类型:已主动公开5件。', ['applications.received.total 14']),
  proseCase('interpretations and their kinds', '发布的政策解读有⟦9份⟧,图解⟦6份⟧,文字3份。', [
    'interpretations.published 9',
    'interpretations.published 6 part',
  ]),
  proseCase(
    'the latter of two places',
    '在政务服务网和信息公开平台两处公开,前者为办事指南;后者为文件、动态,公开信息166条。',
  ),
  proseCase('kinds of posts in a row', '通过公众号发布就业培训相关推文⟦30篇⟧,农技推广推文46篇。', [
    'published.wechat 30 part',
  ]),
  proseCase('two sums in turn', '公开公告信息18条,预算信息7条,两者相加,全年网上公开信息⟦25条⟧。', [
    'published.website 25',
  ]),
  proseCase('a column of the form in a sentence', '规章、规范性文件:新制作⟦0件⟧,对外公开总数⟦0件⟧。', [
    'normativeDocuments.issued 0',
    'normativeDocuments.publishedTotal 0',
  ]),
];
