/** Cases of figures that stand beside those they look like: kinds beside a sum, other bodies', other years', what is open every day. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const KEPT_APART_CASES: readonly ProseCase[] = [
  proseCase('a body of its own behind its area', '全区2024年公开信息⟦7400条⟧。办公室全年公开信息⟦52条⟧。', [
    'published.total 7400 area',
    'published.total 52',
  ]),
  proseCase('litigation has results, reconsideration none', '行政复议⟦4件⟧。行政诉讼结果:维持3件,其他1件。', [
    'reconsideration.total 4',
  ]),
  proseCase('some of those who applied', '其中7人提出政府信息公开申请。'),
  proseCase('persons beside their requests', '另有4名公民提出信息公开申请,共⟦6件⟧。', [
    'applications.received.total 6',
  ]),
  proseCase('papers beside those of all years', '主动公开文件37件,历年累计主动公开文件410件。'),
  proseCase('films that an account showed', '拍摄政务短视频⟦19个⟧,并在抖音平台播放。', ['published.newMedia 19']),
  proseCase('no others', '未收到其他申请。'),
  proseCase('a column of messages that answers', '留言栏目回复⟦46次⟧。', ['messages.received 46']),
  proseCase('a park is open every day', '向公众开放公园4处,全年接待游客9万人次。'),
  proseCase('a hall is open every day', '向社会公众开放办事大厅,全年接待群众1.4万人次。'),
  proseCase('other events behind open days', '开放日活动方案印发后,全年共14次检查。'),
  proseCase('sites of departments', '县政府网站公开信息⟦2600条⟧,部门网站公开⟦940条⟧。', [
    'published.website 2600 part',
    'published.website 940 part',
  ]),
  proseCase('items of one kind among larger ones', '通过局网站发布规划7件、政府信息16条、财政信息45条。'),
  proseCase('decisions behind a list', '公开信息⟦410条⟧,其中政策21条;作出行政处罚决定⟦34件⟧,公开公示16条。', [
    'published.total 410',
    'penalties.decisions 34',
  ]),
  proseCase('a stock of normative documents', '全年主动公开规范性文件28件,其中现行有效⟦21件⟧。', [
    'normativeDocuments.inForce 21',
  ]),
  proseCase('normative documents of other years', '⟦本年度未制定规范性文件⟧,公开规范性文件5件。', [
    'normativeDocuments.issued 0',
  ]),
  proseCase('papers that were repealed', '全年印发公文41件,废止6件,年末有效的规范性文件共⟦17件⟧。', [
    'normativeDocuments.inForce 17',
  ]),
  proseCase('people in need', '公众号关注困难群众300人,发放物资。'),
  proseCase('two boxes by their names', '办理“书记信箱”⟦15件⟧、“县长信箱”⟦22件⟧。', [
    'messages.received 15 part',
    'messages.received 22 part',
  ]),
  proseCase('a board of a line by its name', '热线“我要投诉”受理⟦33件⟧,办结⟦31件⟧。', [
    'hotline.received 33',
    'hotline.closed 31',
  ]),
  proseCase(
    'results of more disputes than the body had',
    '全县行政复议⟦14件⟧,其中县政府为被申请人的⟦4件⟧,维持⟦9件⟧,纠正⟦5件⟧。',
    [
      'reconsideration.total 14 area',
      'reconsideration.total 4',
      'reconsideration.upheld 9 area',
      'reconsideration.corrected 5 area',
    ],
  ),
  proseCase('meetings by a messenger', '召开微信视频会议5次,发布信息⟦52条⟧。', ['published.total 52']),
];
