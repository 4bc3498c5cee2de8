/** Cases of the many names of a request, and of applications that are none. */
import { proseCase } from './prose-case.ts';

export const REQUEST_NOUN_CASES = [
  proseCase('a letter of request', '本年度收到政府信息公开申请函⟦2件⟧。', ['applications.received.total 2']),
  proseCase('business of disclosure on request', '接收依申请公开业务⟦11件⟧。', ['applications.received.total 11']),
  proseCase('a written request by the public', '收到群众要求政府信息公开的书面申请⟦5份⟧。', [
    'applications.received.total 5',
  ]),
  proseCase('请求 for 申请', '收到公民提出的政府信息公开请求⟦3件⟧。', ['applications.received.total 3']),
  proseCase('none of any such request', '本中心⟦未收到任何信息公开请求⟧。', ['applications.received.total 0']),
  proseCase('a letter that asks', '收到申请公开类信件⟦4封⟧。', ['applications.received.total 4']),
  proseCase('material of requests', '共接收政府信息公开类申请材料⟦6份⟧。', ['applications.received.total 6']),
  proseCase('a form by the net', '全年受理网上政府信息公开申请单⟦8件⟧。', ['applications.received.total 8']),
  proseCase('matters', '全年处理依申请公开事宜⟦10件⟧。', ['applications.received.total 10']),
  proseCase('the number in front, 相关 between', '2024年度收到⟦2条⟧政府信息公开相关申请。', [
    'applications.received.total 2',
  ]),
  proseCase('a form handed in', '收到当面提交的公开政府信息申请表⟦1份⟧。', ['applications.received.total 1']),
  proseCase('未 and 新 around the verb', '本镇⟦未新收到政府信息公开申请⟧。', ['applications.received.total 0']),
  proseCase('没有 and 新', '本年度⟦没有新收到信息公开申请⟧。', ['applications.received.total 0']),
  proseCase('从 and 再', '我局⟦未再收到依申请公开事项⟧。', ['applications.received.total 0']),
  proseCase('nothing really happened', '本年度⟦未实际发生因信息公开引起的行政复议、行政诉讼⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('applications for a road', '全年共受理城市道路占用申请件46件。'),
  proseCase('applications for a permit, with material', '接收职称评审申请材料340份。'),
  proseCase('a form for something else', '共收到残疾证办理申请表66份。'),
  proseCase('requests among letters', '收到来信及依申请公开件合计30件,其中依申请公开⟦6件⟧。', [
    'applications.received.total 6',
  ]),
  proseCase('what is new behind what was carried over', '结转上年后新收到政府信息公开申请⟦21件⟧。', [
    'applications.received.total 21',
  ]),
  proseCase('those at hand are not those answered', '收到信息公开申请⟦15件⟧,共办理16件(含结转1件),答复⟦15件⟧。', [
    'applications.received.total 15',
    'applications.concluded.total 15',
  ]),
  proseCase('ways together in front of the name', '网上申请、信件邮寄等形式的依申请公开件共⟦12件⟧。', [
    'applications.received.total 12',
  ]),
  proseCase(
    'outcomes beside those concluded',
    '共受理政府信息公开申请⟦10件⟧,其中2件按程序办结,6件为“本机关不掌握相关信息”。',
    ['applications.received.total 10'],
  ),
  proseCase(
    'carried over between two years',
    '2024年收到政府信息公开申请⟦45件⟧。包括2023年结转2024年政府信息公开申请⟦4件⟧。',
    ['applications.received.total 45', 'applications.carriedIn.total 4'],
  ),
  proseCase('carried over into the next', '其中2024年结转2025年政府信息公开申请⟦3件⟧。', [
    'applications.carriedOut.total 3',
  ]),
  proseCase('a character lost', '我局收到依申公开事项⟦7件⟧。', ['applications.received.total 7']),
  proseCase('请求 behind what is asked', '收到依申请公开信息发布请求⟦1件⟧。', ['applications.received.total 1']),
  proseCase(
    'those received, of which it is said that they were answered',
    '2024年受理的⟦37件⟧申请件已按规定在法定期限内予以答复。',
    ['applications.concluded.total 37'],
  ),
];
