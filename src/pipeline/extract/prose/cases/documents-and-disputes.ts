/** Cases of documents split by attribute and of disputes named behind their count. */
import { proseCase } from './prose-case.ts';

export const DOCUMENT_AND_DISPUTE_CASES = [
  proseCase('documents made, by two attributes', '本局生成政府文件45件,主动公开⟦30件⟧,依申请公开⟦15件⟧。', [
    'documents.proactive 30',
    'documents.onRequest 15',
  ]),
  proseCase('documents issued under the body’s name', '以局名义发文72件,主动公开文件⟦50件⟧。', [
    'documents.proactive 50',
  ]),
  proseCase('the list in a sentence of its own', '拟制公文102件。其中主动公开⟦75件⟧,依申请公开⟦20件⟧,免予公开⟦7件⟧。', [
    'documents.proactive 75',
    'documents.onRequest 20',
    'documents.withheld 7',
  ]),
  proseCase('requests beside documents', '制发文件90件,收到依申请公开⟦2件⟧。', ['applications.received.total 2']),
  proseCase('papers received are not made', '收到上级文件300份,主动公开信息⟦25条⟧。', ['published.total 25']),
  proseCase('disputes in front of their names', '收到⟦1件⟧信息公开行政复议、⟦2件⟧信息公开行政诉讼。', [
    'reconsideration.total 1',
    'litigation.total 2',
  ]),
  proseCase('how a dispute ended stands behind its name', '⟦未发生被行政诉讼⟧情况,⟦2宗⟧信息公开复议案结果均为维持。', [
    'litigation.total 0',
    'reconsideration.total 2 & reconsideration.upheld 2',
  ]),
  proseCase('what came of some of those counted', '因信息公开被申请复议⟦5件⟧,其中2件被撤销。', [
    'reconsideration.total 5',
  ]),
  proseCase('both denied by one number', '发生因政府信息公开被申请行政复议、提起行政诉讼的案件⟦0件⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('disputes behind requests', '收到政府信息公开申请⟦4件⟧。行政复议⟦1起⟧。', [
    'applications.received.total 4',
    'reconsideration.total 1',
  ]),
  proseCase('disputes over other matters', '办理行政复议案件56件。'),
];
