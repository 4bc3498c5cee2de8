/** Words that stand over the three tables and name no single column: they tell where a table begins. */

export interface TableHeaders {
  readonly table: 2 | 3 | 4;
  readonly labels: readonly string[];
}

/** Words inside a line of joined column heads that tell its table. */
export const HEADER_WORDS: readonly (readonly [word: string, table: 2 | 3 | 4])[] = [
  ['信息内容本年', 2],
  ['信息内容上一年', 2],
  ['信息内容采购', 2],
  ['本年废止件数', 2],
  ['本年新公开数量', 2],
  ['勾稽关系为第一项加第二项', 3],
  ['商业企业科研机构', 3],
  ['自然人法人或其他组织', 3],
  ['结果维持结果纠正', 4],
  ['未经复议直接起诉复议后起诉', 4],
];

export const FORM_HEADERS: readonly TableHeaders[] = [
  {
    table: 2,
    labels: [
      '信息内容',
      '第二十条第(一)项',
      '第二十条第(五)项',
      '第二十条第(六)项',
      '第二十条第(八)项',
      '第二十条第(九)项',
      '本年收费金额(单位:元)',
      '本年收费金额(元)',
      '采购总金额(万元)',
      '采购总金额(单位:万元)',
      '采购总金额(元)',
    ],
  },
  {
    table: 3,
    labels: [
      '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
      '本列数据的勾稽关系为:第一项加第二项之和',
      '等于第三项加第四项之和',
      '申请人情况',
      '法人或其他组织',
      '法人或者其他组织',
      '法人和其他组织',
    ],
  },
  { table: 4, labels: ['行政诉讼', '复议维持', '政府信息公开行政复议', '政府信息公开行政诉讼'] },
];
