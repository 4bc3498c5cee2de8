/** Wordings that one rule alone tells and no other case has: each of these failed when its rule was taken away. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SAID_IN_PASSING_CASES: readonly ProseCase[] = [
  proseCase('this year under a heading of what is to come', '三、下一步工作打算\n今年网站公开信息⟦200条⟧。', [
    'published.website 200',
  ]),
  proseCase('years since which all is counted', '自2008年以来公开信息5120条。', []),
  proseCase('a share of this year of a sum up to a date', '截至目前公开信息2140条,其中本年度在网站公开⟦214条⟧。', [
    'published.website 214',
  ]),
  proseCase('new of the year, then a sum', '今年新增信息⟦120条⟧,网站累计公开1860条。', ['published.total 120']),
  proseCase('a charge denied of another year', '2023年未收取行政事业性收费。', []),
  proseCase('a charge denied of this year', '⟦2024年未收取行政事业性收费⟧。', ['charges.amount 0']),
  proseCase('decisions denied of another year', '2022年度没有实施行政强制。', []),
  proseCase('a fee by the piece', '信息处理费按10元/件收取。', []),
  proseCase('requests of one way denied beside another', '收到信函申请1件,已答复,未收到网络申请。', []),
  proseCase('one denied', '⟦我局未受理一件申请⟧。', ['applications.received.total 0']),
  proseCase('what was concluded in a sentence of its own', '收到申请⟦88件⟧。上年结转⟦4件⟧。全年办结⟦85件⟧。', [
    'applications.received.total 88',
    'applications.carriedIn.total 4',
    'applications.concluded.total 85',
  ]),
  proseCase('the year alone beside what came over', '办理申请⟦36件⟧,其中上年结转⟦3件⟧,本年⟦33件⟧,均已办结。', [
    'applications.concluded.total 36',
    'applications.carriedIn.total 3',
    'applications.received.total 33',
  ]),
  proseCase('carried over, the number before its noun', '结转⟦2件⟧申请至2025年。', ['applications.carriedOut.total 2']),
  proseCase('a year and a count that white space parts', '收到政府信息公开申请:2024 18件。', []),
  proseCase('disputes, and those of them over disclosure', '办理行政复议12件,其中信息公开⟦3件⟧。', [
    'reconsideration.total 3',
  ]),
  proseCase('disputes over the work on requests', '⟦没有依申请公开政府信息工作的行政复议案件⟧。', [
    'reconsideration.total 0',
  ]),
  proseCase('items put in front of their verb', '将政府信息⟦255条⟧予以公开。', ['published.total 255']),
  proseCase('accounts of one kind in turn', '微信公众号、服务号分别发布信息⟦120条⟧、⟦80条⟧。', [
    'published.wechat 120 part',
    'published.wechat 80 part',
  ]),
  proseCase('channels and counts joined by a copula', '门户网站为⟦46条⟧,微信为⟦71条⟧。', [
    'published.website 46',
    'published.wechat 71',
  ]),
  proseCase('accounts told by their kind behind their names', '某某公安、某某交警等政务微博平台发布信息⟦120条⟧。', [
    'published.weibo 120',
  ]),
  proseCase('a goal of one account', '公众号发布信息目标200条,实际发布⟦231条⟧。', ['published.wechat 231']),
  proseCase('boards renewed', '出村务公开栏⟦8期⟧。', ['published.offline 8']),
  proseCase('opinions as the first of several kinds', '热线受理意见建议⟦20件⟧,投诉⟦80件⟧,咨询⟦15件⟧。', [
    'hotline.suggestions 20',
    'hotline.complaints 80',
    'hotline.consultations 15',
  ]),
  proseCase('one form of interpretations by the words behind', '发布政策解读⟦80条⟧。制作⟦12期⟧图解解读。', [
    'interpretations.published 80',
    'interpretations.published 12 part',
  ]),
  proseCase(
    'notices of what is to be put right among what is summed up',
    '公开动态61条,整改公告6份,公示22条,总计公开⟦89条⟧。',
    ['published.total 89'],
  ),
  proseCase('visits that the page itself counts', '本月浏览量1200次。', []),
  proseCase('documents that were neither made nor repealed', '⟦本年度无制定、废止的规范性文件⟧。', [
    'normativeDocuments.issued 0 & normativeDocuments.repealed 0',
  ]),
  proseCase('kinds that all items include', '包括秸秆禁烧、农机补贴在内的各类信息公开⟦136条⟧。', [
    'published.total 136',
  ]),
];
