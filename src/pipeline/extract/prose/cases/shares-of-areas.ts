/** What an area did and what its government did of it: shares, their ends, and the area that goes on behind them. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SHARE_OF_AREA_CASES: readonly ProseCase[] = [
  proseCase(
    "what exceeds the share is the area's",
    '#(二)依申请公开\n全县收到政府信息公开申请⟦190件⟧,其中县政府办公室收到⟦26件⟧,全部办结⟦190件⟧,予以公开⟦88件⟧。',
    [
      'applications.received.total 190 area',
      'applications.received.total 26',
      'applications.concluded.total 190 area',
      'applications.granted.total 88 area',
    ],
  ),
  proseCase(
    "a little more than was received is still the body's",
    '#(二)依申请公开\n全市新收申请⟦812件⟧。市政府本级新收⟦96件⟧,办结⟦98件⟧。',
    ['applications.received.total 812 area', 'applications.received.total 96', 'applications.concluded.total 98'],
  ),
  proseCase(
    'the body in a list of others',
    '#(二)依申请公开\n全区共收到申请⟦288件⟧,其中区政府办公室⟦38件⟧、区直部门150件、镇街100件,办结⟦281件⟧,结转下年度⟦7件⟧。',
    [
      'applications.received.total 288 area',
      'applications.received.total 38 part',
      'applications.concluded.total 281 area',
      'applications.carriedOut.total 7 area',
    ],
  ),
  proseCase(
    'a share in brackets',
    '#(二)依申请公开\n全市收到申请⟦706件⟧,办结⟦698件⟧(其中市政府办公室办结⟦82件⟧),结转⟦8件⟧。',
    [
      'applications.received.total 706 area',
      'applications.concluded.total 698 area',
      'applications.concluded.total 82',
      'applications.carriedOut.total 8 area',
    ],
  ),
  proseCase('a share of conferences', '全县召开新闻发布会⟦16场⟧,其中县政府办公室召开⟦3场⟧。', [
    'pressConferences.held 16 area',
    'pressConferences.held 3',
  ]),
  proseCase(
    'shares of both kinds of disputes',
    '#四、政府信息公开行政复议、行政诉讼情况\n全市信息公开复议⟦52件⟧,其中市本级⟦7件⟧;诉讼⟦19件⟧,其中市本级⟦3件⟧。',
    ['reconsideration.total 52 area', 'reconsideration.total 7', 'litigation.total 19 area', 'litigation.total 3'],
  ),
  proseCase(
    'the body against whom they went',
    '#四、政府信息公开行政复议、行政诉讼情况\n全县被申请行政复议⟦17件⟧,其中县政府作为被申请人的⟦4件⟧。',
    ['reconsideration.total 17 area', 'reconsideration.total 4'],
  ),
  proseCase(
    'a share of papers, behind which the area goes on',
    '全市新制发行政规范性文件⟦48件⟧,其中市政府及办公室制发⟦17件⟧;废止⟦26件⟧。',
    ['normativeDocuments.issued 48 area', 'normativeDocuments.issued 17', 'normativeDocuments.repealed 26 area'],
  ),
  proseCase('the site of a government is no body', '全县公开信息⟦5120条⟧,其中县政府门户网站公开⟦1900条⟧。', [
    'published.total 5120 area',
    'published.website 1900',
  ]),
  proseCase(
    'governments with their departments, level by level, behind all of the area',
    '全市收到政府信息公开申请⟦900件⟧。市政府及其部门收到310件,办结⟦300件⟧;各县(区)政府及其部门收到590件,办结580件。',
    ['applications.received.total 900 area', 'applications.concluded.total 300 part'],
  ),
  proseCase(
    'disputes of governments of two levels',
    '省政府及其部门收到政府信息公开行政复议申请⟦40件⟧,市、县政府及其部门收到行政复议申请⟦23件⟧。',
    ['reconsideration.total 40 part', 'reconsideration.total 23 part'],
  ),
  proseCase(
    'a government with its departments, alone, is its area',
    '区政府及各部门共收到政府信息公开申请⟦88件⟧,办结⟦86件⟧。',
    ['applications.received.total 88 area', 'applications.concluded.total 86 area'],
  ),
  proseCase('the site of governments and departments', '通过市政府及其部门网站公开政府信息⟦5120条⟧。', [
    'published.website 5120',
  ]),
  proseCase(
    'two sites of an area, of which neither is all',
    '全县累计发布政府信息⟦9000条⟧,其中:县政府网站发布⟦3000条⟧,政府信息公开专栏发布⟦1000条⟧,政务新媒体发布⟦5000条⟧。',
    [
      'published.total 9000 area',
      'published.website 3000 part',
      'published.website 1000 part',
      'published.newMedia 5000 area',
    ],
  ),
];
