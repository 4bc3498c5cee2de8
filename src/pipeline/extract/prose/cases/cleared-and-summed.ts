/** Cases of papers gone through, none made by other words, boards named in quotes, sums of the ways, tickets due, kinds of one complaint. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const CLEARED_AND_SUMMED_CASES: readonly ProseCase[] = [
  proseCase('none added, one repealed', '⟦规范性文件无新增⟧(0件),清理后废止⟦3件⟧,现行有效⟦11件⟧。', [
    'normativeDocuments.issued 0',
    'normativeDocuments.repealed 3',
    'normativeDocuments.inForce 11',
  ]),
  proseCase('none made beside those in force', '现行有效的规范性文件⟦4件⟧,⟦年内无新制发⟧(0件)。', [
    'normativeDocuments.inForce 4',
    'normativeDocuments.issued 0',
  ]),
  proseCase('drafted and put out', '办公室起草并公开行政规范性文件⟦5件⟧、废止⟦2件⟧。', [
    'normativeDocuments.issued 5',
    'normativeDocuments.repealed 2',
  ]),
  proseCase('put out by a government', '县政府发布规范性文件⟦7件⟧、废止⟦1件⟧。', [
    'normativeDocuments.issued 7',
    'normativeDocuments.repealed 1',
  ]),
  proseCase('papers put out on a site', '县政府网站发布规范性文件7件。'),
  proseCase('a board named in quotes', '社区“心愿墙”公开⟦210条次⟧。', ['published.offline 210']),
  proseCase('sets of loudspeakers', '有公开栏12处、村级广播45套。'),
  proseCase('a sum of the ways', '通过县政府网站公开⟦31条⟧,通过微信公众号公开⟦90条⟧,两项相加⟦121条⟧。', [
    'published.website 31',
    'published.wechat 90',
    'published.total 121',
  ]),
  proseCase('a platform named whole in quotes', '在“某区政府信息公开平台”发布⟦66条⟧。', ['published.website 66']),
  proseCase('tickets due and done', '12345热线收到工单⟦140件⟧;到期应办结140件,实际办结⟦138件⟧。', [
    'hotline.received 140',
    'hotline.closed 138',
  ]),
  proseCase('one kind named twice', '投诉:12345热线投诉⟦77件⟧。', ['hotline.complaints 77']),
  proseCase('a line and a system', '办理12345热线及“好差评”系统诉求⟦412件⟧。', ['hotline.received 412 mixed']),
  proseCase('forms of what was counted', '发布政策解读⟦9件⟧,形式为图解6件、视频3件。', ['interpretations.published 9']),
  proseCase('what the law has filed on a credit site', '在县政府网站公布⟦88条⟧,在“信用中国”网站公示双公示数据930条。', [
    'published.website 88',
  ]),
  proseCase('own pieces beside those of others', '全年自主解读⟦6篇⟧,转载上级解读52篇。', [
    'interpretations.published 6',
  ]),
  proseCase('papers kept', '清理规范性文件,保留⟦14件⟧,宣布失效⟦3件⟧。', [
    'normativeDocuments.inForce 14',
    'normativeDocuments.repealed 3',
  ]),
  proseCase('no charge behind the name of the fee', '信息处理费收费情况:⟦未收费⟧。', ['processingFee.amount 0']),
  proseCase('no charge by the rules of the fee', '按照信息处理费管理办法,本局全年⟦未向申请人收费⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase('some of those asked', '120名村民中只有35人关注公众号,80名学生中只有9人关注了公众号。'),
  proseCase('all bodies of an area on its site', '全县各部门通过县政府网站发布信息⟦3120条⟧。', [
    'published.website 3120 area',
  ]),
  proseCase('a county whose name begins as an area does', '全州县通过“全州政事”公众号推送信息⟦733条⟧。', [
    'published.wechat 733',
  ]),
  proseCase('all of a sentence left out', '村口张贴通知45条,广播30条,均不计入公开条数。县政府网站公开⟦61条⟧。', [
    'published.website 61',
  ]),
  proseCase('what others told is not in our count', '花会官网发布稿件340篇,不计入我局数据,局网站公开⟦75条⟧。', [
    'published.website 75',
  ]),
];
