/** Cases of what is shown or handed out where no net is, in units of its own, with decoys near them. */
import { proseCase } from './prose-case.ts';

export const SHOWN_OFFLINE_CASES = [
  proseCase('a board renewed', '全年更新政务公开栏⟦18期⟧。', ['published.offline 18']),
  proseCase('a board behind the year', '村务公开栏每季度公开1次,全年累计公开⟦4次⟧。', ['published.offline 4']),
  proseCase('broadcasts', '利用村村响大喇叭播放防汛通告⟦310余次⟧。', ['published.offline 310 atLeast']),
  proseCase('a screen', '在便民大厅电子屏滚动播放惠民政策⟦95条⟧。', ['published.offline 95']),
  proseCase('three ways, each a part', '公开栏公示低保信息⟦84条⟧,大喇叭广播⟦120次⟧,发放明白卡⟦2600张⟧。', [
    'published.offline 84 part',
    'published.offline 120 part',
    'published.offline 2600 part',
  ]),
  proseCase('papers as an item of a list', '通过发放倡议书、小喇叭广播公开防疫政策,其中倡议书⟦7200份⟧,广播⟦460次⟧。', [
    'published.offline 7200 part',
    'published.offline 460 part',
  ]),
  proseCase('papers laid out beside a site', '县政府网站公开⟦73条⟧,在服务大厅摆放办事指南等资料⟦420份⟧。', [
    'published.website 73',
    'published.offline 420',
  ]),
  proseCase('a list on television', '主动公开信息⟦140条⟧,其中县政府网站⟦119条⟧,县电视台⟦21条⟧。', [
    'published.total 140',
    'published.website 119',
    'published.offline 21',
  ]),
  proseCase('signs', '在工地设置规划公示牌⟦27块⟧。', ['published.offline 27']),
  proseCase('boards set up', '新建政务公开栏12块,维修电子屏5次。'),
  proseCase('leaflets of a campaign', '开展普法宣传活动6场,发放宣传单4800份。'),
  proseCase('papers for the staff', '印发政务公开工作手册200册。'),
  proseCase('a column of a site', '县政府网站政务公开栏目更新⟦36条⟧。', ['published.website 36']),
  proseCase('a board and groups together', '公开栏、村民微信群等途径发布310条。'),
];
