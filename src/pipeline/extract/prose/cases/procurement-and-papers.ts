/** Cases of centralised procurement, of normative documents named once for several counts or denied, and of cases opened. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const PROCUREMENT_AND_PAPER_CASES: readonly ProseCase[] = [
  proseCase('projects and their cost', '政府集中采购⟦14项⟧、采购总金额⟦615.2万元⟧。', [
    'procurement.projects 14',
    'procurement.amount 615.2',
  ]),
  proseCase('cost in 元', '政府集中采购:采购项目⟦1个⟧,采购金额⟦86000元⟧。', [
    'procurement.projects 1',
    'procurement.amount 8.6',
  ]),
  proseCase('procurement, number first', '全年实施⟦3个⟧政府集中采购项目。', ['procurement.projects 3']),
  proseCase('procurement that was published', '公开政府集中采购项目12个。'),
  proseCase('papers named once', '规范性文件方面,新立⟦2件⟧、修改1件、废止⟦3件⟧,实有⟦9件⟧。', [
    'normativeDocuments.issued 2',
    'normativeDocuments.repealed 3',
    'normativeDocuments.inForce 9',
  ]),
  proseCase('papers in force, of which new', '现行有效规范性文件⟦47件⟧,其中今年新印发⟦4件⟧。', [
    'normativeDocuments.inForce 47',
    'normativeDocuments.issued 4',
  ]),
  proseCase('none was made in a name', '⟦未以区政府名义制发行政规范性文件⟧。', ['normativeDocuments.issued 0']),
  proseCase('neither rules nor papers', '⟦全年未制发规章、规范性文件⟧。', [
    'normativeDocuments.issued 0 & rules.issued 0',
  ]),
  proseCase('none in force', '我局目前⟦没有现行有效的行政规范性文件⟧。', ['normativeDocuments.inForce 0']),
  proseCase('none added to those counted', '继续有效的规范性文件⟦5件⟧,⟦本年未新制定⟧。', [
    'normativeDocuments.inForce 5',
    'normativeDocuments.issued 0',
  ]),
  proseCase('none in the year', '⟦本年度无规范性文件⟧。', ['normativeDocuments.issued 0']),
  proseCase('cases opened and decided', '行政处罚立案62起,作出处罚决定⟦55件⟧。', ['penalties.decisions 55']),
  proseCase('penalties with what was paid', '行政处罚⟦21件⟧,罚款9.3万元;行政许可⟦150件⟧。', [
    'penalties.decisions 21',
    'licensing.decisions 150',
  ]),
];
