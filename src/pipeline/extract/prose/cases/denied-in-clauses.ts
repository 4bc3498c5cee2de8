/** Denials that are a clause to themselves, whatever small words fill it; and denials of faults, of other matters and of other years beside. */
import { proseCase, type ProseCase } from './prose-case.ts';

const NO_DISPUTES = 'reconsideration.total 0 & litigation.total 0';
const RECEIVED = (amount: number): string => `applications.received.total ${String(amount)}`;

export const DENIED_IN_CLAUSES_CASES: readonly ProseCase[] = [
  proseCase('both years in one denial', '收到政府信息公开申请⟦11件⟧,⟦上年、本年均无结转⟧。', [
    RECEIVED(11),
    'applications.carriedIn.total 0 & applications.carriedOut.total 0',
  ]),
  proseCase('both years in one zero', '收到政府信息公开申请⟦52宗⟧。⟦上年结转、结转下年均为零⟧。', [
    RECEIVED(52),
    'applications.carriedIn.total 0 & applications.carriedOut.total 0',
  ]),
  proseCase('each year in a clause of its own', '收到政府信息公开申请⟦4件⟧;⟦年初无存量结转⟧,⟦年末也没有留存件⟧。', [
    RECEIVED(4),
    'applications.carriedIn.total 0',
    'applications.carriedOut.total 0',
  ]),
  proseCase('none across years', '收到政府信息公开申请⟦3件⟧,⟦无跨年件⟧。', [
    RECEIVED(3),
    'applications.carriedOut.total 0',
  ]),
  proseCase('no year said', '收到政府信息公开申请⟦3件⟧,无结转。', [RECEIVED(3)]),
  proseCase('none carried over of tickets', '受理物业纠纷调解8件,上年未结转案卷。'),
  proseCase('a heading and a denial', '#三、依申请公开情况\n⟦当年没有一例⟧。', [RECEIVED(0)]),
  proseCase('nothing new, nothing carried over', '#三、依申请公开情况\n⟦全年无新增、无结转⟧。', [RECEIVED(0)]),
  proseCase('a heading, a colon and a denial', '⟦三、依申请公开:不曾收到⟧。', [RECEIVED(0)]),
  proseCase('a denial behind requests', '#三、依申请公开情况\n收到申请⟦2件⟧。没有发生。', [RECEIVED(2)]),
  proseCase('disputes of a heading, nothing at all', '(四)复议诉讼。⟦历年均无⟧。', [NO_DISPUTES]),
  proseCase('the year before in brackets', '(四)行政复议和诉讼。⟦2024年无(去年复议1件)⟧。', [NO_DISPUTES]),
  proseCase('only the year before', '(四)行政复议和诉讼。上年没有。'),
  proseCase('none of another heading', '(四)行政复议和诉讼。⟦均未发生⟧。(五)责任追究。没有发生。', [NO_DISPUTES]),
  proseCase('persons who did not', '收到政府信息公开申请⟦1件⟧,⟦申请人未申请复议⟧,亦⟦未提起诉讼⟧。', [
    RECEIVED(1),
    'reconsideration.total 0',
    'litigation.total 0',
  ]),
  proseCase('sued by nobody', '⟦全年未引发政府信息公开的行政争议⟧。', [NO_DISPUTES]),
  proseCase('disputes lost', '全年没有行政复议被纠错,没有行政诉讼败诉。'),
  proseCase('who decides on them', '全年没有被复议机关责令改正。'),
  proseCase('applications for something else', '全年采购项目申请量0件,没有正在审批的申请。'),
  proseCase('carried over among disputes', '(四)行政复议、行政诉讼。⟦当年没有⟧,往年遗留的也没有。', [NO_DISPUTES]),
];
