/** Cases of figures that headings or sentences put into another time, beside those that name the year again. */
import { proseCase } from './prose-case.ts';

export const OTHER_TIME_CASES = [
  proseCase(
    'a heading of what is to come',
    '一、总体情况\n全年公开信息⟦96条⟧。\n(三)下一步工作计划\n网站公开信息130条,公众号推送70条。',
    ['published.total 96'],
  ),
  proseCase(
    'items below such a heading, and the section behind',
    '三、下一步工作打算\n一是加强公开。网站公开信息300条。\n(二)拓展渠道。抖音号发布短视频60条。\n四、其他事项\n公众号推送文章⟦88篇⟧。',
    ['published.wechat 88'],
  ),
  proseCase('the year to come by its number', '(二)2025年重点工作\n网站公开信息100条。\n(三)其他\n公开信息⟦12条⟧。', [
    'published.total 12',
  ]),
  proseCase('a year back by its number', '(一)2023年工作回顾\n公开信息96条。\n(二)2024年工作情况\n公开信息⟦118条⟧。', [
    'published.total 118',
  ]),
  proseCase('the year before in words', '(一)上年情况\n公众号发布31条。\n(二)本年情况\n公众号发布⟦45条⟧。', [
    'published.wechat 45',
  ]),
  proseCase(
    'this year named below a heading of what is to come',
    '(五)下一步改进方向\n2024年公众号推送信息仅⟦24条⟧。明年推送60条。',
    ['published.wechat 24'],
  ),
  proseCase('faults and what was done about them', '(二)问题及改进情况\n今年制作图解⟦15篇⟧。', [
    'interpretations.published 15',
  ]),
  proseCase('faults of the year before, mended', '(四)上年度问题整改情况\n全年发布解读材料⟦18篇⟧。', [
    'interpretations.published 18',
  ]),
  proseCase(
    'what is to come opens a sentence before',
    '全年公开信息⟦96条⟧。下一步,我局将加大力度。网站公开信息200条。',
    ['published.total 96'],
  ),
  proseCase(
    'what is to come, and its items',
    '下一步,我镇将做好三件事。\n一是公开栏公开信息80条。\n全年公开⟦46条⟧信息。',
    ['published.total 46'],
  ),
  proseCase('what is to come, then the year', '下一步,将强化公开。2024年,我局公开信息⟦96条⟧。', ['published.total 96']),
  proseCase(
    'the year before goes on over its clauses',
    '去年网站公开98条、公众号30条;今年网站公开⟦120条⟧、公众号⟦45条⟧。',
    ['published.website 120', 'published.wechat 45'],
  ),
  proseCase('a rise from year to year', '公开信息由2023年的210条增至2024年的⟦260条⟧。', ['published.total 260']),
  proseCase('a fall', '公众号推送量由45篇减少至⟦30篇⟧。', ['published.wechat 30']),
  proseCase('years dealt out in turn', '2022年、2023年和2024年,我局分别收到申请3件、4件和⟦6件⟧。', [
    'applications.received.total 6',
  ]),
  proseCase('items of years dealt out in turn', '2023年、2024年分别公开信息412条、443条。'),
];
