/** Cases of figures in one row with larger ones, of papers by the name under which they go out, of what other bodies answered, and of letters. */
import { proseCase } from './prose-case.ts';

export const ROWS_AND_NAMES_CASES = [
  // Rows of which no item is all.
  proseCase('items in one row with more items of a kind', '全年在试点领域发布信息9条、日常业务信息21条。'),
  proseCase('a total in one row with fewer items of a kind', '全年公开政府信息⟦98条⟧、政策法规信息21条。', [
    'published.total 98',
  ]),
  proseCase(
    'columns whose names end in 公开栏目',
    '县政府信息公开平台全年公开信息⟦61条⟧:领导之窗栏目30条,监督栏目11条,其他公开栏目20条。',
    ['published.website 61'],
  ),
  proseCase(
    'columns for disclosure among the ways',
    '通过门户网站、政务微信、公开专栏等方式共主动公开各类政府信息⟦2160条⟧。',
    ['published.total 2160'],
  ),
  // Papers by name.
  proseCase('rules put on a site', '在网站发布政府规章4部。'),
  proseCase('rules in force by volumes', '现行有效规章⟦31部⟧。', ['rules.inForce 31']),
  // Requests of others, and outcomes with a wrong character.
  proseCase('requests of another body that were helped with', '办理依申请公开⟦8例⟧,协助办理省厅依申请公开事项5例。', [
    'applications.received.total 8',
  ]),
  proseCase('granted in part, miswritten', '全年新收申请⟦6件⟧,已办结⟦6件⟧,部份公开⟦2件⟧、不予公开4件。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
    'applications.partlyGranted.total 2',
  ]),
  proseCase('what was not agreed to', '收到申请⟦5件⟧,同意提供⟦2件⟧,不同意提供3件。', [
    'applications.received.total 5',
    'applications.granted.total 2',
  ]),
  proseCase('outcomes of other years', '收到申请⟦9件⟧。去年本机关不掌握3件;2009年信息不存在4件。', [
    'applications.received.total 9',
  ]),
  proseCase('outcomes of what was carried in', '收到申请⟦9件⟧。上年结转⟦2件⟧中予以公开⟦1件⟧。', [
    'applications.received.total 9',
    'applications.carriedIn.total 2',
    'applications.granted.total 1',
  ]),
  proseCase('decisions denied without a mark behind', '⟦本年度没有行政强制、行政处罚、行政许可⟧无其他管理事项。', [
    'licensing.decisions 0 & penalties.decisions 0 & compulsoryMeasures.decisions 0',
  ]),
  proseCase('questions of one field on a site of others', '通过市农业农村局网站回复种业领域公众咨询建议⟦17条⟧。', [
    'messages.received 17',
  ]),
];
