/** The form of 国办公开办函〔2021〕30号, for the reports on 2021 and later. */
import type { FormEdition } from '../domain/form.ts';
import { APPLICANTS } from './applicants.ts';
import { TABLE_FOUR } from './table-four.ts';
import { TABLE_THREE_2021 } from './table-three.ts';

const ISSUED = { label: '本年制发件数', aliases: ['制发件数', '本年度制发件数', '本年制发数', '制发数量', '本年制发'] };
const REPEALED = {
  label: '本年废止件数',
  aliases: ['废止件数', '本年度废止件数', '本年度止件数', '本年废止数', '废止数量', '本年废止'],
};
const IN_FORCE = { label: '现行有效件数', aliases: ['现行有效数', '现行有效', '有效件数'] };
const DECISIONS = {
  label: '本年处理决定数量',
  aliases: ['处理决定数量', '本年度处理决定数量', '处理决定数', '本年处理数量'],
};
const AMOUNT = {
  label: '本年收费金额(单位:万元)',
  aliases: ['本年收费金额', '本年度收费金额', '收费金额', '收费金额(单位:万元)', '本年收费金额(万元)'],
};

export const EDITION_2021: FormEdition = {
  id: '2021',
  decree: '国办公开办函〔2021〕30号',
  years: [2021, null],
  tableTwo: [
    {
      label: '规章',
      aliases: ['行政规章'],
      article: '第二十条第(一)项',
      columns: [
        { metric: 'rules.issued', ...ISSUED },
        { metric: 'rules.repealed', ...REPEALED },
        { metric: 'rules.inForce', ...IN_FORCE },
      ],
    },
    {
      label: '行政规范性文件',
      aliases: ['规范性文件'],
      article: '第二十条第(一)项',
      columns: [
        { metric: 'normativeDocuments.issued', ...ISSUED },
        { metric: 'normativeDocuments.repealed', ...REPEALED },
        { metric: 'normativeDocuments.inForce', ...IN_FORCE },
      ],
    },
    {
      label: '行政许可',
      aliases: [],
      article: '第二十条第(五)项',
      columns: [{ metric: 'licensing.decisions', ...DECISIONS }],
    },
    {
      label: '行政处罚',
      aliases: [],
      article: '第二十条第(六)项',
      columns: [{ metric: 'penalties.decisions', ...DECISIONS }],
    },
    {
      label: '行政强制',
      aliases: [],
      article: '第二十条第(六)项',
      columns: [{ metric: 'compulsoryMeasures.decisions', ...DECISIONS }],
    },
    {
      label: '行政事业性收费',
      aliases: ['行政事业收费'],
      article: '第二十条第(八)项',
      columns: [{ metric: 'charges.amount', ...AMOUNT }],
    },
  ],
  tableThreeRows: TABLE_THREE_2021,
  applicants: APPLICANTS,
  tableFour: TABLE_FOUR,
};
