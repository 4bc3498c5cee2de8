/** Cases of what full reports say in their later paragraphs: events attended, cases named by their matter, the page's own counters, an area's information. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const TOLD_IN_FULL_REPORTS: readonly ProseCase[] = [
  proseCase('conferences of others, of which more were attended', '列席市级新闻发布会4次;自行举办新闻发布会⟦3场⟧。', [
    'pressConferences.held 3',
  ]),
  proseCase('conferences of others, of which fewer were attended', '参加省政府发布会1场,主办专题发布会⟦2场⟧。', [
    'pressConferences.held 2',
  ]),
  proseCase('conferences held and attended in one number', '召开和参加新闻发布会⟦9场⟧,其中参加省级发布会6场。', [
    'pressConferences.held 9',
  ]),
  proseCase('conferences that were only attended', '全年参加新闻发布会⟦5场⟧。', ['pressConferences.held 5']),
  proseCase(
    'cases over disclosure, named behind the dispute',
    '全年进入行政复议程序的信息公开案件⟦7起⟧,法院立案的信息公开诉讼案件⟦2起⟧。',
    ['reconsideration.total 7', 'litigation.total 2'],
  ),
  proseCase('requests that went on to reconsideration', '进入行政复议程序的依申请公开案件⟦3件⟧。', [
    'reconsideration.total 3',
  ]),
  proseCase(
    'what was decided on requests',
    '收到申请⟦30件⟧,经研究,决定公开⟦21件⟧,决定部分公开⟦5件⟧,决定不予公开4件。',
    ['applications.received.total 30', 'applications.granted.total 21', 'applications.partlyGranted.total 5'],
  ),
  proseCase('petitions named briefly', '受理申请⟦40宗⟧,同意公开⟦25宗⟧,属信访事项⟦9宗⟧。', [
    'applications.received.total 40',
    'applications.granted.total 25',
    'applications.notProcessed.petition.total 9',
  ]),
  proseCase('an outcome with a misread character', '收到申请⟦30件⟧。予以公开⟦15件⟧;部分公开⟦8件⟧;不于处理6件。', [
    'applications.received.total 30',
    'applications.granted.total 15',
    'applications.partlyGranted.total 8',
  ]),
  proseCase('callers who asked how to apply', '收到申请⟦4件⟧。电话咨询如何填写申请表的31人次均予指导。', [
    'applications.received.total 4',
  ]),
  proseCase(
    "the year's interpretations, beside those of others",
    '全年解读政策⟦17件(次)⟧,专家解读20篇,转发上级解读66篇。',
    ['interpretations.published 17'],
  ),
  proseCase('visits of the day in the foot of a page', '主办:某县人民政府 您是第7312409位访问者 今日访问5120次', []),
  proseCase('an area that acts in the clause that opens', '一年来全县狠抓落实,主动公开信息⟦400余条⟧。', [
    'published.total 400 atLeast area',
  ]),
  proseCase("an area's information on its site", '在县政府网站公开全县政府信息⟦729条⟧,同比减少10条。', [
    'published.website 729 area',
  ]),
  proseCase("an area's matter told by one body", '在门户网站发布全县气象信息⟦320条⟧。', ['published.website 320']),
  proseCase('none overdue, behind rates', '12345热线受理工单⟦2508件⟧,响应率100%,解决率93%,⟦无一件超期⟧。', [
    'hotline.received 2508',
    'hotline.overdue 0',
  ]),
];
