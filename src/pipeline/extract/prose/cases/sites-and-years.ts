/** Cases of sites and accounts that a clause or a sentence before speaks of, of years and tasks that look like counts, and of ways dealt out. */
import { proseCase } from './prose-case.ts';

export const SITE_AND_YEAR_CASES = [
  // The clause or the sentence before.
  proseCase('a site that is run', '加强政府网站运营管理,累计发布各类政务信息⟦423条⟧。', ['published.website 423']),
  proseCase('platforms that are kept up', '做好信息公开平台的更新维护,主动公开政府信息⟦43条⟧。', [
    'published.total 43',
  ]),
  proseCase('a site and accounts that are kept up', '加强政府网站、政务新媒体管理,全年公开信息⟦43条⟧。', [
    'published.total 43',
  ]),
  proseCase('a gazette in the clause before', '办好政府公报,全年编印⟦12期⟧,赠阅8000册。', ['published.gazette 12']),
  proseCase('a brief in the clause before', '编好工作简报,全年编印12期。'),
  proseCase(
    'items of a list, each on one channel',
    '一是政府网站更加规范。全年共发布各类信息⟦310条⟧。二是微信公众号更加活跃。全年推送信息⟦156条⟧。',
    ['published.website 310', 'published.wechat 156'],
  ),
  proseCase('an item that speaks of all', '一是公众号更加规范。二是公开质量不断提升。全年公开信息⟦310条⟧。', [
    'published.total 310',
  ]),
  // Ways dealt out.
  proseCase(
    'accounts dealt out behind a clause that names more',
    '有效发挥政府网站作用,2024年通过微信公众号、政务微博分别发布信息⟦58条⟧、⟦26条⟧。',
    ['published.wechat 58', 'published.weibo 26'],
  ),
  // Years and tasks.
  proseCase('a year that lost its noun', '(一)主动公开情况2024,全县各单位累计公开信息⟦310条⟧。', [
    'published.total 310 area',
  ]),
  proseCase('tasks of the year', '对照政务公开21项重点工作,细化分解任务。'),
  proseCase('a board of a county is its column', '在市政府信息公开栏发布政务信息⟦45条⟧。', ['published.website 45']),
  proseCase('a board of a town is a board', '在镇政府信息公开栏发布政务信息⟦45条⟧。', ['published.offline 45']),
  proseCase(
    'a lead left over from the report before',
    '现将2024年度政府信息公开工作报告如下。\n2025年,全镇主动公开政府信息⟦69条⟧。',
    ['published.total 69'],
  ),
  proseCase('a plan for the year to come', '2025年,全镇将主动公开政府信息69条。'),
  proseCase('figures of both years', '2024年,全镇主动公开政府信息⟦61条⟧。\n2025年公开政府信息69条。', [
    'published.total 61',
  ]),
  // Parts.
  proseCase('papers, and interpretations behind them', '公开其他文件82件及解读材料⟦90余件⟧。', [
    'interpretations.published 90 atLeast',
  ]),
  proseCase('a site by its own name, with 台 in it', '通过台山农业网主动公开信息⟦431条⟧。', ['published.website 431']),
];
