/** What of a sum of several years is this year's, what came of a change or a goal, and kinds that stand first in a row. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SHARES_OF_YEARS_CASES: readonly ProseCase[] = [
  proseCase('posts of an account since it began', '#(一)主动公开\n公众号累计推送文章4120篇,其中今年⟦577篇⟧。', [
    'published.wechat 577',
  ]),
  proseCase(
    'a site of all years, the year in brackets',
    '#(一)主动公开\n门户网站累计发布信息3.7万条(2024年新增⟦5230条⟧)。',
    ['published.website 5230'],
  ),
  proseCase('a column of interpretations', '#(一)主动公开\n政策解读栏目累计发布解读133篇,其中今年⟦42篇⟧。', [
    'interpretations.published 42',
  ]),
  proseCase('a row of years', '#(二)依申请公开\n近三年共收到申请96件,其中2022年28件、2023年31件、2024年⟦37件⟧。', [
    'applications.received.total 37',
  ]),
  proseCase(
    'a row of years that ends with another year',
    '#(二)依申请公开\n近两年共收到申请59件,其中2022年28件、2023年31件。',
  ),
  proseCase('conferences of all years', '#(一)主动公开\n累计召开新闻发布会38场,其中本年⟦7场⟧。', [
    'pressConferences.held 7',
  ]),
  proseCase('a sum of this year is none of several', '#(一)主动公开\n今年累计公开信息⟦1460条⟧,其中新增财政信息33条。', [
    'published.total 1460',
  ]),
  proseCase('papers in force are a stock', '#(一)主动公开\n截至年底有效规范性文件⟦27件⟧,其中2024年制发⟦4件⟧。', [
    'normativeDocuments.inForce 27',
    'normativeDocuments.issued 4',
  ]),
  proseCase('what was more, and what it came to', '#(一)主动公开\n较上年多公开信息830条,达到⟦6470条⟧。', [
    'published.total 6470',
  ]),
  proseCase('a change alone', '#(二)依申请公开\n比2023年少收到申请6件。'),
  proseCase('a change behind the number', '#(一)主动公开\n公开信息较上年增加830条,增幅15%。'),
  proseCase('what was planned, and what was done', '#(一)主动公开\n全年计划公开信息3200条,实际公开⟦3391条⟧。', [
    'published.total 3391',
  ]),
  proseCase('a goal and the year to its end', '#(一)主动公开\n年初确定公开目标3200条,截至年底已公开⟦3391条⟧。', [
    'published.total 3391',
  ]),
  proseCase('a plan alone', '#(一)主动公开\n明年计划公开信息3200条。'),
  proseCase(
    'the first kind of a row on a site',
    '#(一)主动公开\n在政府网站公开政务公开信息47条、工作动态信息162条、部门文件19条。',
  ),
  proseCase('its own and those passed on', '#(一)主动公开\n微信公众号发布原创信息214条、转载信息380条。'),
  proseCase('a site and an account in one row', '#(一)主动公开\n政府网站公开信息⟦47条⟧、微信公开信息⟦162条⟧。', [
    'published.website 47',
    'published.wechat 162',
  ]),
  proseCase('of all years behind the year', '#(一)主动公开\n本年度主动公开政府信息⟦57条⟧,已累计公开政府信息214条。', [
    'published.total 57',
  ]),
  proseCase('calls of all years behind the year', '本年度,热线共接听群众来电⟦9,310件⟧,累计接听来电54,200件。', [
    'hotline.received 9310',
  ]),
  proseCase('complaints in front of all calls', '受理投诉95件,累计受理12345热线工单⟦4,160件⟧。', [
    'hotline.received 4160',
  ]),
];
