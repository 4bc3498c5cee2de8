/** Cases of pieces that stand in a row, in columns, on several accounts or by media, and of wholes that stand beside them. */
import { proseCase } from './prose-case.ts';

export const PIECE_IN_ROW_CASES = [
  // Pieces of one channel, none of them its whole.
  proseCase(
    'two kinds of the item of a list',
    '主动公开政府信息⟦308条⟧。其中:通过县政府网站发布预算信息2条,决算信息3条;通过公示栏公开信息⟦71条⟧。',
    ['published.total 308', 'published.offline 71'],
  ),
  proseCase(
    'a column of the site in a list of columns',
    '公开信息共计⟦167条⟧,其中,在区官网防汛专栏刊登防汛信息14条,在执法公示专栏公示信息8条。',
    ['published.total 167'],
  ),
  proseCase(
    'another column behind kinds',
    '通过县政府网站推送许可信息640条、处罚信息22条,在“公示”专栏公开抽检信息49期。',
  ),
  proseCase('a row of items in several units', '通过县政府网站发布防汛信息142条、法律文书38份、抗旱信息57条。'),
  proseCase('posts of two accounts without their names', '街道有两个公众号,分别发布推文514篇、196篇。'),
  proseCase(
    'sites among the media that carried news',
    '全年通过各级媒体刊登新闻44条,其中《某某日报》7条、某某网站14条、某某新闻客户端3条。',
  ),
  // Wholes beside pieces.
  proseCase('a kind alone in a column', '在县政府网站“公示”专栏公开抽检信息⟦49期⟧。', ['published.website 49']),
  proseCase(
    'a site beside a platform',
    '主动公开政府信息⟦571条⟧。在公开信息中,通过门户网站公开各类信息⟦76条⟧,通过执法公示平台公开信息⟦495条⟧。',
    ['published.total 571', 'published.website 76', 'published.website 495 part'],
  ),
  proseCase('two sites', '通过门户网站公开信息⟦76条⟧,通过信用网站公开信息⟦495条⟧。', [
    'published.website 76 part',
    'published.website 495 part',
  ]),
  proseCase('interpretations beside a form of them', '公开政策文件22份、政策解读⟦32条⟧,制作视频解读⟦2条⟧。', [
    'interpretations.published 32',
    'interpretations.published 2 part',
  ]),
  proseCase('two forms of interpretations', '发布图文解读⟦32条⟧、视频解读⟦2条⟧。', [
    'interpretations.published 32 part',
    'interpretations.published 2 part',
  ]),
];
