/** Disputes told by those of them that came to some end: 8起复议中有1起被撤销, and results whose number stands in front. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SOME_OF_DISPUTES_CASES: readonly ProseCase[] = [
  proseCase('one of them set aside for its cause', '四、行政复议和诉讼\n⟦15件⟧行政复议里有⟦1件⟧因此被撤销。', [
    'reconsideration.total 15',
    'reconsideration.corrected 1',
  ]),
  proseCase(
    'two of them, with the fault between',
    '四、行政复议和诉讼\n⟦21件⟧复议案件中,有⟦2件⟧因送达疏漏被责令重新答复。',
    ['reconsideration.total 21', 'reconsideration.corrected 2'],
  ),
  proseCase('those of a cause are no result', '四、行政复议和诉讼\n⟦21件⟧行政复议中有6件因征地而起。', [
    'reconsideration.total 21',
  ]),
  proseCase(
    'some of each kind',
    '(三)监督保障。信息公开答复引发争议,⟦5件⟧行政复议里有⟦1件⟧被纠正,⟦4件⟧行政诉讼里有1件败诉。',
    ['reconsideration.total 5', 'reconsideration.corrected 1', 'litigation.total 4'],
  ),
  proseCase(
    'all by their result, the number in front',
    '四、行政复议和诉讼\n⟦9件⟧信息公开行政复议中⟦6件⟧维持,⟦2件⟧被撤销,⟦1件⟧尚未审结。',
    ['reconsideration.total 9', 'reconsideration.upheld 6', 'reconsideration.corrected 2', 'reconsideration.pending 1'],
  ),
  proseCase(
    'lawsuits by their way, the number in front',
    '四、行政复议和诉讼\n全年⟦8起⟧信息公开诉讼中,⟦5起⟧是直接起诉,⟦3起⟧为复议后起诉。',
    ['litigation.total 8', 'litigation.direct.total 5', 'litigation.afterReconsideration.total 3'],
  ),
  proseCase(
    'results that name the dispute again',
    '(二)依申请公开。信息公开行政复议⟦45件⟧,行政诉讼⟦20件⟧,其中:⟦33件⟧行政复议、11件行政诉讼获维持,⟦4件⟧行政复议结果纠正,⟦3件⟧行政复议、2件行政诉讼为其他结果。',
    [
      'reconsideration.total 45',
      'litigation.total 20',
      'reconsideration.upheld 33',
      'reconsideration.corrected 4',
      'reconsideration.other 3',
    ],
  ),
  proseCase('a dispute with its own result is all there is', '四、行政复议和诉讼\n本年度⟦4件⟧行政复议结果均维持。', [
    'reconsideration.total 4 & reconsideration.upheld 4',
  ]),
  proseCase('those set right, in front of what they are', '四、行政复议和诉讼\n被纠正的⟦4件⟧复议案件有3件在乡镇。', [
    'reconsideration.corrected 4',
  ]),
  proseCase('newly come about', '四、行政复议和诉讼\n新发生信息公开类复议⟦2宗⟧,结果均为维持。', [
    'reconsideration.total 2 & reconsideration.upheld 2',
  ]),
  proseCase(
    'results after the group',
    '四、行政复议和诉讼\n⟦8件⟧复议案件中维持⟦6件⟧、撤销⟦2件⟧;⟦5件⟧诉讼案件中驳回4件。',
    ['reconsideration.total 8', 'reconsideration.upheld 6', 'reconsideration.corrected 2', 'litigation.total 5'],
  ),
];
