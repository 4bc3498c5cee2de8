/** Cases of who acts: all bodies of an area, or one body that only speaks of its area. */
import { proseCase } from './prose-case.ts';

export const ACT_OF_AREA_CASES = [
  // The area is an aim, an object, or another's charge.
  proseCase('the area as the aim of the work', '围绕全旗重点任务,持续深化公开,通过移动客户端发稿⟦412条⟧。', [
    'published.newMedia 412',
  ]),
  proseCase('the area as an object', '本局全年主动公开全县气象信息⟦412条⟧。', ['published.total 412']),
  proseCase(
    'bodies that are guided, then the government’s own requests',
    '做好县政府本级答复,并指导全县各级行政机关规范办理,全年收到县政府本级申请⟦7件⟧。',
    ['applications.received.total 7'],
  ),
  proseCase('我县 is the government that reports', '2024年,我县共收到政府信息公开申请⟦34件⟧。', [
    'applications.received.total 34',
  ]),
  proseCase('all bodies of 我县', '我县各部门共收到政府信息公开申请⟦34件⟧。', ['applications.received.total 34 area']),
  proseCase('the area opens the sentence', '2024年,某县全县各单位落实要求,公开政府信息⟦5120条⟧。', [
    'published.total 5120 area',
  ]),
  // One body begins a clause behind the area.
  proseCase(
    'its own accounts by their names behind the area',
    '全区各部门公开政府信息⟦5120条⟧;通过“青石发布”新浪微博发布信息⟦730条⟧,“青石发布”微信公众号发布信息⟦295条⟧。',
    ['published.total 5120 area', 'published.weibo 730', 'published.wechat 295'],
  ),
  proseCase(
    'named accounts as ways of the area’s total',
    '全区公开政府信息⟦1065条⟧,其中政府网站⟦40条⟧,“青石发布”新浪微博⟦730条⟧,“青石发布”微信公众号⟦295条⟧。',
    ['published.total 1065 area', 'published.website 40 area', 'published.weibo 730 area', 'published.wechat 295 area'],
  ),
  proseCase('visits of the one site behind the area', '全区各部门公开政府信息⟦5120条⟧,全年网站总访问量达⟦86万次⟧。', [
    'published.total 5120 area',
    'views.total 860000',
  ]),
  proseCase(
    'the gazette of the government behind the area',
    '全市各级行政机关公开政府信息⟦5120条⟧,《青石市人民政府公报》编印6期,刊登文件⟦74件⟧。',
    ['published.total 5120 area', 'published.gazette 74'],
  ),
  proseCase(
    'the office’s own items and their kinds',
    '全县各单位公开政府信息⟦5120条⟧,本办主动公开政府信息⟦730条⟧,包括会议70条、政策解读⟦24条⟧、其他636条。',
    ['published.total 5120 area', 'published.total 730', 'interpretations.published 24'],
  ),
  // Pieces of the area.
  proseCase(
    'ways in the next sentence that add up',
    '全县主动公开政府信息⟦2300条⟧。通过政府网站公开⟦1500条⟧、微信公众号公开⟦500条⟧,政务微博公开⟦300条⟧。',
    [
      'published.total 2300 area',
      'published.website 1500 area',
      'published.wechat 500 area',
      'published.weibo 300 area',
    ],
  ),
  proseCase(
    'ways in the next sentence that do not add up',
    '全县主动公开政府信息⟦2300条⟧。通过微信公众号公开⟦500条⟧,政务微博公开⟦300条⟧。',
    ['published.total 2300 area', 'published.wechat 500', 'published.weibo 300'],
  ),
  proseCase('the sites of the area', '全区公开政府信息⟦2300条⟧;其中区政府网站群⟦1500条⟧,政务新媒体⟦800条⟧。', [
    'published.total 2300 area',
    'published.website 1500 area',
    'published.newMedia 800 area',
  ]),
  proseCase('farms below it', '所辖6个农场通过各自公众号发布信息⟦830条⟧。', ['published.wechat 830 area']),
  // What became of the area's requests.
  proseCase(
    'outcomes in later sentences',
    '2024年,全市各级行政机关共受理政府信息公开申请⟦120件⟧。其中,市级机关30件,区级机关90件。已办结申请⟦110件⟧,其中同意公开⟦80件⟧。',
    [
      'applications.received.total 120 area',
      'applications.concluded.total 110 area',
      'applications.granted.total 80 area',
    ],
  ),
  proseCase(
    'a body of its own answers',
    '2024年,全市各级行政机关共受理政府信息公开申请⟦120件⟧。本局答复申请⟦11件⟧,其中予以公开⟦8件⟧。',
    ['applications.received.total 120 area', 'applications.concluded.total 11', 'applications.granted.total 8'],
  ),
  proseCase('a zero of the area is said once', '全县共收到政府信息公开申请⟦11件⟧,全部办结,结转下年度办理⟦0件⟧。', [
    'applications.received.total 11 area',
    'applications.carriedOut.total 0 area',
  ]),
  proseCase('the area’s letters by kind', '热线平台全年受理全区群众诉求⟦3180件⟧,按时办结率99%,其中咨询类⟦1750件⟧。', [
    'hotline.received 3180 area',
    'hotline.consultations 1750 area',
  ]),
  proseCase('a hotline and a group', '通过12345热线平台和“邻里相助”工作群,共受理群众诉求⟦1720件⟧。', [
    'hotline.received 1720 mixed',
  ]),
  // What is denied of an area.
  proseCase('no request of the area', '全县各单位⟦均未收到政府信息公开申请⟧。', ['applications.received.total 0 area']),
  proseCase('no dispute behind the requests of the area', '全区收到政府信息公开申请⟦6件⟧,⟦未发生行政复议⟧。', [
    'applications.received.total 6 area',
    'reconsideration.total 0 area',
  ]),
  proseCase('no dispute of the area, one of the body', '全市⟦无因政府信息公开引起的行政复议⟧,我局收到行政诉讼⟦1件⟧。', [
    'reconsideration.total 0 area',
    'litigation.total 1',
  ]),
  proseCase('the body, by a plan of the area', '围绕全县中心工作,⟦未收到政府信息公开申请⟧。', [
    'applications.received.total 0',
  ]),
  // With its bodies a place speaks of its area; boxes and sites of two levels hand on to one body.
  proseCase(
    'a county with its bodies in brackets',
    '我县(含各乡镇、部门)收到申请⟦86件⟧,其中自然人⟦82件⟧,商业企业⟦4件⟧;予以公开⟦52件⟧,结转下年⟦5件⟧。',
    [
      'applications.received.total 86 area',
      'applications.received.naturalPerson 82 area',
      'applications.received.enterprise 4 area',
      'applications.granted.total 52 area',
      'applications.carriedOut.total 5 area',
    ],
  ),
  proseCase('a county without its bodies', '我县(不含各部门)收到申请⟦86件⟧。', ['applications.received.total 86']),
  proseCase('sites of two levels', '申请人经市、区政府网站提出公开申请⟦55件⟧。', ['applications.received.total 55']),
  proseCase(
    'disputes in the sentence behind the requests of an area',
    '2024年全县各级机关共收到公开申请⟦208件⟧,办结⟦196件⟧。发生行政复议⟦12件⟧、行政诉讼⟦24件⟧。',
    [
      'applications.received.total 208 area',
      'applications.concluded.total 196 area',
      'reconsideration.total 12 area',
      'litigation.total 24 area',
    ],
  ),
  proseCase(
    'disputes of one body behind the requests of an area',
    '全县各级机关共收到公开申请⟦208件⟧。县政府办公室发生行政复议⟦2件⟧。',
    ['applications.received.total 208 area', 'reconsideration.total 2'],
  ),
  proseCase(
    'ways of the area’s total in the next paragraph',
    '全市各单位公开信息⟦1000条⟧。\n按渠道看,政府网站公开⟦600条⟧,占60%;政务新媒体公开⟦250条⟧,占25%;公开栏公开⟦150条⟧,占15%。',
    [
      'published.total 1000 area',
      'published.website 600 area',
      'published.newMedia 250 area',
      'published.offline 150 area',
    ],
  ),
  proseCase(
    'interpretations on the one site behind the area',
    '全市各单位公开信息⟦9.3万条⟧;在市政府门户网站发布解读信息⟦46条⟧。',
    ['published.total 93000 area', 'interpretations.published 46'],
  ),
];
