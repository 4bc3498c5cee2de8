/** Cases of reconsiderations and lawsuits stated with numbers. */
import { proseCase } from './prose-case.ts';

export const DISPUTE_CASES = [
  proseCase('reconsideration', '因政府信息公开引起行政复议⟦2件⟧。', ['reconsideration.total 2']),
  proseCase('litigation', '因政府信息公开提起行政诉讼⟦1件⟧。', ['litigation.total 1']),
  proseCase('both with numbers', '因政府信息公开引起的行政复议⟦2件⟧、行政诉讼⟦1件⟧。', [
    'reconsideration.total 2',
    'litigation.total 1',
  ]),
  proseCase('案件', '政府信息公开引发行政复议案件⟦20件⟧,同比下降16.7%。', ['reconsideration.total 20']),
  proseCase('both zero', '因信息公开引起的行政复议、行政诉讼均为⟦0件⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('方面 in front', '信息公开方面有行政复议案件⟦2件⟧。', ['reconsideration.total 2']),
  proseCase('both in one number state neither', '涉政府信息公开的行政复议、行政诉讼案件743件。'),
  proseCase('results of reconsideration', '因政府信息公开被申请行政复议⟦3件⟧,结果维持⟦2件⟧,结果纠正⟦1件⟧。', [
    'reconsideration.total 3',
    'reconsideration.upheld 2',
    'reconsideration.corrected 1',
  ]),
  proseCase('under the heading', '#四、政府信息公开行政复议、行政诉讼情况\n全年行政复议⟦5件⟧,行政诉讼⟦2件⟧。', [
    'reconsideration.total 5',
    'litigation.total 2',
  ]),
  proseCase('number first', '因政府信息公开共发生⟦4起⟧行政复议。', ['reconsideration.total 4']),
  proseCase('a Chinese numeral', '因政府信息公开引发行政诉讼⟦一起⟧。', ['litigation.total 1']),
  proseCase('the body’s own business', '全年办理行政复议案件120件。'),
  proseCase('decisions published', '网站公开行政复议决定书30份。'),
  proseCase('hearings', '组织行政复议听证会6次。'),
  proseCase(
    'results with the number first',
    '依申请公开引起行政复议⟦6件⟧,⟦5件⟧结果维持,⟦1件⟧结果纠正;1宗复议后诉讼结果维持。',
    ['reconsideration.total 6', 'reconsideration.upheld 5', 'reconsideration.corrected 1'],
  ),
  proseCase('程序 behind both', '信息公开引起的行政复议程序、行政诉讼程序均为⟦0件⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase(
    'below a long heading of both',
    '五、由信息公开引起的复议以及提起诉讼之情况\n本年度行政复议数⟦4件⟧、行政诉讼数⟦7件⟧。',
    ['reconsideration.total 4', 'litigation.total 7'],
  ),
  proseCase('a lawsuit behind a reconsideration', '信息公开引发的复议案件⟦2件⟧和复议后提起行政诉讼⟦1件⟧。', [
    'reconsideration.total 2',
    'litigation.total 1 & litigation.afterReconsideration.total 1',
  ]),
  proseCase('a sentence of its own behind the first dispute', '因信息公开产生行政复议⟦2件⟧,均获维持。行政诉讼⟦0件⟧。', [
    'reconsideration.total 2 & reconsideration.upheld 2',
    'litigation.total 0',
  ]),
  proseCase('the whole city holds on', '全市全年新收政府信息公开申请⟦88件⟧。全年因信息公开引起行政复议⟦4件⟧。', [
    'applications.received.total 88 area',
    'reconsideration.total 4 area',
  ]),
  proseCase('事务 in front of the dispute', '针对本局有关政府信息公开事务的行政复议案⟦1件⟧。', [
    'reconsideration.total 1',
  ]),
  proseCase('the number in front of a long name', '发生⟦1起⟧有关政府信息公开的行政复议案件。', [
    'reconsideration.total 1',
  ]),
  proseCase('无 under a heading of disputes', '#五、申请行政复议、提起行政诉讼的情况\n⟦无⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase(
    'a carry-over of another year in front',
    '2024年受理政府信息依申请公开⟦0件⟧,⟦2023年未转结申请⟧,进入行政复议程序和行政诉讼程序均为⟦0件⟧。',
    ['applications.received.total 0', 'applications.carriedIn.total 0', 'reconsideration.total 0 & litigation.total 0'],
  ),
  proseCase(
    'a case by what it was about, upheld in words',
    '本委全年有⟦1件⟧涉及信息公开事务的行政复议,该案没有被复议机关纠错。',
    ['reconsideration.total 1'],
  ),
  proseCase('cases by what they were about', '另有⟦2起⟧关于政府信息公开答复的行政诉讼。', ['litigation.total 2']),
  proseCase('a count of those lost', '2024年因信息公开被纠错的行政复议案件⟦0件⟧。', ['reconsideration.corrected 0']),
];
