/** Cases of interpretations and of what is shown where no net is, decided over the whole report: kinds beside all of them, kinds alone. */
import { proseCase } from './prose-case.ts';

export const PIECES_OF_THE_WHOLE_CASES = [
  proseCase('boards in two paragraphs', '村务公开栏张贴低保名单等信息⟦36条⟧。\n年内通过大喇叭播报惠民政策⟦120次⟧。', [
    'published.offline 36 part',
    'published.offline 120 part',
  ]),
  proseCase(
    'all ways offline, and one board in a later paragraph',
    '通过公示栏、宣传栏等线下渠道公开信息⟦210条⟧。\n公开栏公示低保救助信息⟦45条⟧。',
    ['published.offline 210', 'published.offline 45 part'],
  ),
  proseCase('papers beside a board that is renewed', '宣传栏更换⟦36期⟧,发放接种宣传折页⟦8500份⟧。', [
    'published.offline 36 part',
    'published.offline 8500 part',
  ]),
  proseCase('a brief is no board', '镇务公开栏公开⟦32期⟧,印发《青石简报》18期。', ['published.offline 32']),
  proseCase('a board in many places', '在10个村设置公开栏,更新内容⟦152条⟧。', ['published.offline 152']),
  proseCase(
    'interpretations and one form of them in a later paragraph',
    '全年发布政策解读材料⟦32篇⟧。\n政策解读栏目发布图文解读⟦12篇⟧。',
    ['interpretations.published 32', 'interpretations.published 12 part'],
  ),
  proseCase('two forms in two paragraphs', '发布文字解读⟦8篇⟧。\n制作图解⟦6幅⟧。', [
    'interpretations.published 8 part',
    'interpretations.published 6 part',
  ]),
  proseCase('one form alone', '制作“一图读懂”图解⟦9期⟧。', ['interpretations.published 9']),
  proseCase('many forms, and who spoke', '以图表、动漫等形式解读政策文件⟦14件⟧,主要负责人带头解读⟦4件⟧。', [
    'interpretations.published 14',
    'interpretations.published 4 part',
  ]),
  proseCase('how often experts spoke', '部门负责人解读7次,专家解读2次。'),
  proseCase('half of a year', '上半年公开栏公开信息30条,全年公开栏公开信息⟦71条⟧。', ['published.offline 71']),
];
