/** What other bodies of the area did beside the body that reports, and what is the area's by the words in front of it. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const OWN_AND_OTHERS_CASES: readonly ProseCase[] = [
  proseCase(
    'others named by a bare noun behind the body',
    '#(二)依申请公开\n县政府新收申请⟦7件⟧,其中予以公开⟦4件⟧;部门新收⟦13件⟧,其中予以公开⟦8件⟧。',
    [
      'applications.received.total 7',
      'applications.granted.total 4',
      'applications.received.total 13 part',
      'applications.granted.total 8 part',
    ],
  ),
  proseCase(
    'the body between two groups of others',
    '#(二)依申请公开\n各镇(街道)受理申请⟦16件⟧,我办受理申请⟦29件⟧,区直部门受理申请⟦73件⟧。',
    ['applications.received.total 16 part', 'applications.received.total 29', 'applications.received.total 73 part'],
  ),
  proseCase('others first, then the body', '#(一)主动公开\n各部门公开信息⟦7450条⟧,本办公开信息⟦366条⟧。', [
    'published.total 7450 part',
    'published.total 366',
  ]),
  proseCase(
    'the area on the site, the body without a way',
    '#(一)主动公开\n全县各单位通过县政府网站公开信息⟦6480条⟧,县政府办公室公开信息⟦275条⟧。',
    ['published.website 6480 area', 'published.total 275'],
  ),
  proseCase(
    'by whose name papers were issued',
    '#(一)主动公开\n全市制发行政规范性文件⟦31件⟧,其中以市政府名义制发⟦12件⟧,以部门名义制发19件。',
    ['normativeDocuments.issued 31 area', 'normativeDocuments.issued 12'],
  ),
  proseCase(
    'normative documents of the area as an object',
    '#(一)主动公开\n在区政府网站公开全区行政规范性文件⟦17件⟧,废止⟦5件⟧,现行有效⟦42件⟧。',
    ['normativeDocuments.issued 17 area', 'normativeDocuments.repealed 5 area', 'normativeDocuments.inForce 42 area'],
  ),
  proseCase('a library of the area is none', '#(一)主动公开\n建成全区规范性文件库,区政府废止行政规范性文件⟦5件⟧。', [
    'normativeDocuments.repealed 5',
  ]),
  proseCase(
    'disputes of bodies below',
    '四、政府信息公开行政复议、行政诉讼情况\n本机关被申请行政复议⟦3件⟧,下属单位被申请行政复议⟦4件⟧。',
    ['reconsideration.total 3', 'reconsideration.total 4 part'],
  ),
  proseCase(
    'as deciding body and as the one complained of',
    '四、政府信息公开行政复议、行政诉讼情况\n市政府作为复议机关受理信息公开行政复议案件27件,作为被申请人的行政复议案件⟦6件⟧。',
    ['reconsideration.total 6'],
  ),
  proseCase('departments and towns together', '#(一)主动公开\n据统计,区直部门、街道共主动公开信息⟦5930条⟧。', [
    'published.total 5930 area',
  ]),
  proseCase('others that are only led', '#(一)主动公开\n督促各部门按时公开,全年公开信息⟦1830条⟧。', [
    'published.total 1830',
  ]),
  proseCase('a system of government', '#(二)依申请公开\n市政府系统受理申请⟦143件⟧,市政府本级受理⟦36件⟧。', [
    'applications.received.total 143 area',
    'applications.received.total 36',
  ]),
  proseCase('a share in brackets', '#(一)主动公开\n全年发布政策解读⟦266篇⟧,其中市本级⟦58篇⟧,县(市、区)208篇。', [
    'interpretations.published 266 area',
    'interpretations.published 58',
  ]),
  proseCase(
    'accounts of the area that were looked after',
    '#(一)主动公开\n我市加强对全市47个政务新媒体账号的管理,全年累计发布信息⟦3.1万条⟧。',
    ['published.newMedia 31000 area'],
  ),
  proseCase(
    'an account of its own beside them',
    '#(一)主动公开\n管好全市政务新媒体,“某市发布”公众号全年发布信息⟦940条⟧。',
    ['published.wechat 940'],
  ),
  proseCase(
    'a named account among what the area published',
    '#(一)主动公开\n全市各单位公开信息⟦7310条⟧,其中“某市发布”公众号推送信息⟦940条⟧。',
    ['published.total 7310 area', 'published.wechat 940'],
  ),
  proseCase(
    'the column 部门公开 is no body',
    '全年累计公开信息⟦120条⟧。财政公开共发布50条信息;部门公开共发布70条信息。',
    ['published.total 120'],
  ),
  proseCase('communities told by their number', '#(一)主动公开\n街道公开信息⟦145条⟧,9个社区公开信息⟦870条⟧。', [
    'published.total 145',
    'published.total 870 part',
  ]),
  proseCase('bodies that are led, then the body', '#(一)主动公开\n指导医疗机构公开信息⟦730条⟧,我局公开信息⟦298条⟧。', [
    'published.total 730 part',
    'published.total 298',
  ]),
  proseCase(
    'the government first, then two groups',
    '#(一)主动公开\n2024年市政府公开信息⟦944条⟧,市级部门公开信息⟦1310条⟧,县区公开信息⟦2050条⟧。',
    ['published.total 944', 'published.total 1310 part', 'published.total 2050 part'],
  ),
];
