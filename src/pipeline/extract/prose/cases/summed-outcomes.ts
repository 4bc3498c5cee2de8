/** Cases of outcomes that add up to what was concluded, of answers to all, and of what was new beside what was carried over; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SUMMED_OUTCOME_CASES: readonly ProseCase[] = [
  proseCase(
    'the outcomes behind add up to what was dealt with',
    '收到信息公开申请⟦14件⟧,结转上年⟦2件⟧;办理⟦16件⟧,其中予以公开⟦8件⟧,部分公开⟦3件⟧,不予公开2件,无法提供2件,其他⟦1件⟧。',
    [
      'applications.received.total 14',
      'applications.carriedIn.total 2',
      'applications.concluded.total 16',
      'applications.granted.total 8',
      'applications.partlyGranted.total 3',
      'applications.other.total 1',
    ],
  ),
  proseCase(
    'their sum behind them',
    '新收政府信息公开申请⟦30件⟧。办理结果:予以公开⟦11件⟧,部分公开⟦4件⟧;不予公开9件;无法提供5件。以上共⟦29件⟧。',
    [
      'applications.received.total 30',
      'applications.granted.total 11',
      'applications.partlyGranted.total 4',
      'applications.concluded.total 29',
    ],
  ),
  proseCase(
    'they do not add up',
    '新收政府信息公开申请⟦30件⟧。办理结果:予以公开⟦11件⟧,部分公开⟦4件⟧;不予公开9件。以上共29件。',
    ['applications.received.total 30', 'applications.granted.total 11', 'applications.partlyGranted.total 4'],
  ),
  proseCase('公开 beside 部分公开', '收到申请公开事项⟦7起⟧,其中公开⟦4起⟧,部分公开⟦3起⟧。', [
    'applications.received.total 7',
    'applications.granted.total 4',
    'applications.partlyGranted.total 3',
  ]),
  proseCase('one, answered by an outcome in quotation marks', '收到申请⟦1件⟧,已按规定时限作出“予以公开”答复。', [
    'applications.received.total 1 & applications.granted.total 1',
  ]),
  proseCase('one, which was repeated', '收到政府信息公开申请⟦1件⟧(属于重复申请)。', [
    'applications.received.total 1 & applications.notProcessed.duplicate.total 1',
  ]),
  proseCase('a repeated one among several', '收到政府信息公开申请⟦6件⟧(含重复申请)。', [
    'applications.received.total 6',
  ]),
  proseCase(
    'new ones beside all that were taken in',
    '共受理依申请公开事项28件,结转上年后新收到依申请公开事项⟦21件⟧。',
    ['applications.received.total 21'],
  ),
  proseCase('new ones by one way', '共受理依申请公开事项⟦28件⟧,网上新收到申请21件。', [
    'applications.received.total 28',
  ]),
  proseCase('nothing was carried over from before', '办结申请⟦3件⟧,⟦无历史结转⟧,⟦无结转下年⟧。', [
    'applications.concluded.total 3',
    'applications.carriedIn.total 0',
    'applications.carriedOut.total 0',
  ]),
  proseCase('what the area carried over is said once', '全县收到政府信息公开申请⟦9件⟧,结转下年度办理⟦0件⟧。', [
    'applications.received.total 9 area',
    'applications.carriedOut.total 0 area',
  ]),
  proseCase('a conference that was begun', '公开信息⟦80条⟧,其中:公开文件12件;开设新闻发布会⟦1场⟧。', [
    'published.total 80',
    'pressConferences.held 1',
  ]),
  proseCase('a column of conferences', '公开信息⟦80条⟧,其中:公开文件12件;开设新闻发布会专栏1个。', [
    'published.total 80',
  ]),
];
