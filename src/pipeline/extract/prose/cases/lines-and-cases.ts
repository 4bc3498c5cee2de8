/** Cases of what a line did not take in, of penalties by the case, of marks that pieces passed, and of visitors beside an open day. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LINE_AND_CASE_CASES: readonly ProseCase[] = [
  proseCase('the number that is dialled', '公布森林防火热线12119,公开信息⟦30条⟧。', ['published.total 30']),
  proseCase('calls on the telephone of those on duty', '12345热线转办⟦640件⟧,街道值班电话接听居民来电85个。', [
    'hotline.received 640',
  ]),
  proseCase('orders of another platform', '县“12345”平台派单⟦72件⟧;乡“随时办”平台接单31件。', ['hotline.received 72']),
  proseCase('two kinds of calls in one number', '12385残疾人服务热线接听求助、咨询电话⟦260个⟧。', [
    'hotline.received 260',
  ]),
  proseCase('penalties by the case', '开展监督检查,共计行政处罚⟦7起⟧,均已公示。', ['penalties.decisions 7']),
  proseCase('penalties on display by the case', '公示行政处罚7起。'),
  proseCase('pieces that passed a mark', '微信推文阅读量达到10万+的有3篇。'),
  proseCase('visitors beside an open day', '举办政府开放日⟦4次⟧,共⟦300人次⟧参加,其中老人免票2.1万人次。', [
    'openDays.held 4',
    'openDays.participants 300',
  ]),
  proseCase('all upheld, behind a pause', '引发行政复议⟦3件⟧、均维持,行政诉讼⟦0件⟧。', [
    'reconsideration.total 3 & reconsideration.upheld 3',
    'litigation.total 0',
  ]),
];
