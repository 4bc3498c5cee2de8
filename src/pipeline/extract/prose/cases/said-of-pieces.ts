/** Cases of what a report says shortly of single things: a lack by its number, a name in brackets, attributes side by side, sites by their names. */
import { proseCase } from './prose-case.ts';

export const SAID_OF_PIECES_CASES = [
  proseCase('few interpretations', '主要不足是政策解读少,仅发布⟦3条⟧。', ['interpretations.published 3']),
  proseCase('interpretations in a bracket of a site', '网站公开信息⟦218条⟧(含部门文件11条、解读⟦5条⟧)。', [
    'published.website 218',
    'interpretations.published 5',
  ]),
  proseCase('interpretations and answers', '年内发布解读回应⟦46条⟧。', ['interpretations.published 46']),
  proseCase('a press conference with a word in brackets', '全年召开新闻发布(通气)会⟦4场⟧。', [
    'pressConferences.held 4',
  ]),
  proseCase('a column since it was opened', '新开设“藏语专栏”,自开设至今共发布政务信息100余条。'),
  proseCase('papers newly put out', '2024年度新发布的行政规范性文件⟦6件⟧。', ['normativeDocuments.issued 6']),
  proseCase(
    'attributes of papers side by side',
    '认定主动公开属性文件⟦18份⟧、依申请公开属性文件⟦7份⟧、不予公开文件⟦43份⟧。',
    ['documents.proactive 18', 'documents.onRequest 7', 'documents.withheld 43'],
  ),
  proseCase('a board of letters with a net in its name', '信箱、民心网办理诉求⟦906件⟧,其中民心网⟦684件⟧。', [
    'hotline.received 906 mixed',
    'hotline.received 684',
  ]),
  proseCase('the one account of a government', '全旗开设政务新媒体42个,旗人民政府微信公众平台共发布信息⟦370条⟧。', [
    'published.wechat 370',
  ]),
  proseCase('followers on the next line', '公众号粉丝\n⟦2.4万人⟧,比上年净增\n5200人。', ['followers.total 24000']),
];
