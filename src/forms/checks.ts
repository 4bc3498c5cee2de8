/**
 * Every check of the atlas as data: what it compares, on what ground, how grave a failure is, and an example.
 * The checks page, the method page and `checks.csv` print from here; the examples are run as tests.
 */
import type { CheckExample } from './check-example.ts';

export const CHECK_FAMILIES = {
  A: { zh: '表内勾稽', en: 'Sums within the tables' },
  B: { zh: '数值合理', en: 'Plausible figures' },
  C: { zh: '年度衔接', en: 'Year against year' },
  D: { zh: '正文与表格', en: 'Prose against tables' },
  E: { zh: '正文前后', en: 'Prose against itself' },
  F: { zh: '形式完整', en: 'Form and completeness' },
  G: { zh: '报告之间', en: 'Report against report' },
} as const;
export type CheckFamily = keyof typeof CHECK_FAMILIES;

/** error: a published figure must be wrong; warning: the report departs from form or from itself; notice: worth a look, may be right. */
export type CheckSeverity = 'error' | 'warning' | 'notice';

export interface CheckDefinition {
  readonly id: string;
  readonly family: CheckFamily;
  readonly zh: string;
  readonly en: string;
  /** Legal article or logical ground, in Chinese. */
  readonly basis: string;
  readonly severity: CheckSeverity;
  /** report: needs one report; collection: needs others as well. */
  readonly reach: 'report' | 'collection';
  /** What is compared, in one Chinese sentence. */
  readonly compares: string;
  readonly sound: CheckExample;
  readonly broken: CheckExample;
}

const FORM = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
const PRINTED_RULE = `${FORM}表内所列勾稽关系`;
const ARTICLE_50 = '《政府信息公开条例》第五十条';
const SAME_QUANTITY = '同一报告对同一事项的表述应当一致';

const RECEIVED = 'applications.received.total';
const CARRIED_IN = 'applications.carriedIn.total';
const CONCLUDED = 'applications.concluded.total';
const CARRIED_OUT = 'applications.carriedOut.total';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

const section = (number: 1 | 2 | 3 | 4 | 5 | 6, body = '', printed: number = number) => ({
  number,
  printed,
  heading: HEADINGS[number - 1] as string,
  body,
});
const SIX_SECTIONS = ([1, 2, 3, 4, 5, 6] as const).map((number) => section(number));

const A: readonly CheckDefinition[] = [
  {
    id: 'A1',
    family: 'A',
    zh: '收办平衡：新收＋上年结转＝办理结果＋结转下年度',
    en: 'Balance of requests',
    basis: PRINTED_RULE,
    severity: 'error',
    reach: 'report',
    compares: '表三每一栏的本年新收与上年结转之和，应等于办理结果总计与结转下年度之和。',
    sound: {
      words: '总计栏：新收8件、上年结转1件，办理结果9件、结转下年度0件。',
      reports: [{ table: { [RECEIVED]: 8, [CARRIED_IN]: 1, [CONCLUDED]: 9, [CARRIED_OUT]: 0 } }],
    },
    broken: {
      words: '总计栏：新收8件、上年结转1件，办理结果8件、结转下年度0件，少1件。',
      reports: [{ table: { [RECEIVED]: 8, [CARRIED_IN]: 1, [CONCLUDED]: 8, [CARRIED_OUT]: 0 } }],
    },
  },
  {
    id: 'A2',
    family: 'A',
    zh: '办理结果各项之和＝办理结果总计',
    en: 'Outcomes add up',
    basis: PRINTED_RULE,
    severity: 'error',
    reach: 'report',
    compares: '表三每一栏“三、本年度办理结果”各项之和，应等于（七）总计。',
    sound: {
      words: '总计栏：予以公开1件、部分公开7件、不掌握相关信息1件，其余为0，总计9件。',
      reports: [
        {
          restZero: true,
          table: {
            'applications.granted.total': 1,
            'applications.partlyGranted.total': 7,
            'applications.unavailable.notHeld.total': 1,
            [CONCLUDED]: 9,
          },
        },
      ],
    },
    broken: {
      words: '总计栏：予以公开1件、部分公开7件，其余为0，总计填作9件。',
      reports: [
        {
          restZero: true,
          table: { 'applications.granted.total': 1, 'applications.partlyGranted.total': 7, [CONCLUDED]: 9 },
        },
      ],
    },
  },
  {
    id: 'A3',
    family: 'A',
    zh: '各类申请人之和＝总计',
    en: 'Applicants add up',
    basis: PRINTED_RULE,
    severity: 'error',
    reach: 'report',
    compares: '表三每一行的自然人与五类法人或其他组织之和，应等于该行总计。',
    sound: {
      words: '本年新收一行：自然人6件、商业企业2件，其余为0，总计8件。',
      reports: [
        {
          restZero: true,
          table: { 'applications.received.naturalPerson': 6, 'applications.received.enterprise': 2, [RECEIVED]: 8 },
        },
      ],
    },
    broken: {
      words: '本年新收一行：自然人6件、商业企业2件，其余为0，总计填作6件。',
      reports: [
        {
          restZero: true,
          table: { 'applications.received.naturalPerson': 6, 'applications.received.enterprise': 2, [RECEIVED]: 6 },
        },
      ],
    },
  },
  {
    id: 'A4',
    family: 'A',
    zh: '复议、诉讼四类结果之和＝总计',
    en: 'Results of disputes add up',
    basis: `${FORM}第四部分`,
    severity: 'error',
    reach: 'report',
    compares:
      '表四行政复议、未经复议直接起诉、复议后起诉三组，各组结果维持、结果纠正、其他结果与尚未审结之和，应等于该组总计。',
    sound: {
      words: '行政复议：结果维持10件、结果纠正1件，其余为0，总计11件。',
      reports: [
        {
          restZero: true,
          table: { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1, 'reconsideration.total': 11 },
        },
      ],
    },
    broken: {
      words: '行政复议：结果维持10件、结果纠正1件，总计填作0件。',
      reports: [{ restZero: true, table: { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1 } }],
    },
  },
  {
    id: 'A5',
    family: 'A',
    zh: '办理结果行列交叉核对',
    en: 'Grand cross sum',
    basis: '由A2、A3推得：逐格相加应等于右下角的总数',
    severity: 'error',
    reach: 'report',
    compares:
      '表三各项办理结果、各类申请人逐格相加，应等于总计栏的办理结果总计；与A2、A3对照，可看出错在行、列还是总计。',
    sound: {
      words: '自然人予以公开2件，办理结果总计2件。',
      reports: [{ restZero: true, table: { 'applications.granted.naturalPerson': 2, [CONCLUDED]: 2 } }],
    },
    broken: {
      words: '自然人予以公开2件，办理结果总计填作3件。',
      reports: [{ restZero: true, table: { 'applications.granted.naturalPerson': 2, [CONCLUDED]: 3 } }],
    },
  },
];

const B: readonly CheckDefinition[] = [
  {
    id: 'B1',
    family: 'B',
    zh: '数字不为负，件数为整数',
    en: 'Counts are whole and not negative',
    basis: '计数的性质；收费金额以万元计，可有小数',
    severity: 'error',
    reach: 'report',
    compares: '表二、表三、表四所填件数应为不小于0的整数，金额应不小于0。',
    sound: { words: '行政处罚287件。', reports: [{ table: { 'penalties.decisions': 287 } }] },
    broken: { words: '行政处罚28.7件。', reports: [{ table: { 'penalties.decisions': 28.7 } }] },
  },
  {
    id: 'B2',
    family: 'B',
    zh: '现行有效不少于制发减废止',
    en: 'In force at least issued less repealed',
    basis: '本年制发而未废止的，年末应当有效',
    severity: 'error',
    reach: 'report',
    compares: '表二规章、行政规范性文件的现行有效件数，应不少于本年制发件数减去本年废止件数。',
    sound: {
      words: '规范性文件制发3件、废止1件、现行有效36件。',
      reports: [
        {
          table: {
            'normativeDocuments.issued': 3,
            'normativeDocuments.repealed': 1,
            'normativeDocuments.inForce': 36,
          },
        },
      ],
    },
    broken: {
      words: '规范性文件制发3件、废止1件、现行有效0件。',
      reports: [
        {
          table: { 'normativeDocuments.issued': 3, 'normativeDocuments.repealed': 1, 'normativeDocuments.inForce': 0 },
        },
      ],
    },
  },
  {
    id: 'B3',
    family: 'B',
    zh: '县级及以下机关无规章制定权',
    en: 'No power to issue rules',
    basis: '《立法法》：规章由国务院部门、省级政府和设区的市、自治州政府制定',
    severity: 'warning',
    reach: 'report',
    compares: '街道、乡镇、县区及其部门的规章本年制发件数应为0。',
    sound: { words: '某街道办事处：规章制发0件。', reports: [{ kind: 'street', table: { 'rules.issued': 0 } }] },
    broken: { words: '某街道办事处：规章制发5件。', reports: [{ kind: 'street', table: { 'rules.issued': 5 } }] },
  },
];

const C: readonly CheckDefinition[] = [
  {
    id: 'C1',
    family: 'C',
    zh: '上年结转下年度＝本年上年结转',
    en: 'Carry-over continues',
    basis: `${FORM}第三部分：结转下年度继续办理的，即为下一年度的上年结转`,
    severity: 'error',
    reach: 'collection',
    compares: '上一年度年报表三每一栏的结转下年度继续办理，应等于本年度年报同一栏的上年结转。',
    sound: {
      words: '2023年结转下年度1件，2024年上年结转1件。',
      reports: [
        { year: 2023, table: { [CARRIED_OUT]: 1 } },
        { year: 2024, table: { [CARRIED_IN]: 1 } },
      ],
    },
    broken: {
      words: '2023年结转下年度1件，2024年上年结转0件。',
      reports: [
        { year: 2023, table: { [CARRIED_OUT]: 1 } },
        { year: 2024, table: { [CARRIED_IN]: 0 } },
      ],
    },
  },
  {
    id: 'C2',
    family: 'C',
    zh: '现行有效件数逐年衔接',
    en: 'Stock in force continues',
    basis: '年末存量等于上年存量加制发减废止',
    severity: 'warning',
    reach: 'collection',
    compares: '规章、行政规范性文件本年现行有效件数，应等于上年现行有效件数加本年制发、减本年废止。',
    sound: {
      words: '2023年现行有效34件；2024年制发3件、废止1件，现行有效36件。',
      reports: [
        { year: 2023, table: { 'normativeDocuments.inForce': 34 } },
        {
          year: 2024,
          table: { 'normativeDocuments.issued': 3, 'normativeDocuments.repealed': 1, 'normativeDocuments.inForce': 36 },
        },
      ],
    },
    broken: {
      words: '2023年现行有效34件；2024年制发3件、废止1件，现行有效却为20件。',
      reports: [
        { year: 2023, table: { 'normativeDocuments.inForce': 34 } },
        {
          year: 2024,
          table: { 'normativeDocuments.issued': 3, 'normativeDocuments.repealed': 1, 'normativeDocuments.inForce': 20 },
        },
      ],
    },
  },
  {
    id: 'C3',
    family: 'C',
    zh: '上年尚未审结不多于本年总计',
    en: 'Pending cases reappear',
    basis: '上年尚未审结的案件通常在本年审结或继续列为尚未审结',
    severity: 'notice',
    reach: 'collection',
    compares: '上一年度表四各组的尚未审结件数，应不多于本年度同组总计。',
    sound: {
      words: '2023年行政复议尚未审结1件，2024年总计2件。',
      reports: [
        { year: 2023, table: { 'reconsideration.pending': 1 } },
        { year: 2024, table: { 'reconsideration.total': 2 } },
      ],
    },
    broken: {
      words: '2023年行政复议尚未审结3件，2024年总计0件。',
      reports: [
        { year: 2023, table: { 'reconsideration.pending': 3 } },
        { year: 2024, table: { 'reconsideration.total': 0 } },
      ],
    },
  },
  {
    id: 'C4',
    family: 'C',
    zh: '连续两年表格完全相同',
    en: 'The same table two years running',
    basis: '非零数字逐格相同，通常是沿用了上年表格',
    severity: 'notice',
    reach: 'collection',
    compares: '本年度有非零数字的表格，不应与上一年度同一表格逐格相同。',
    sound: {
      words: '2023年行政处罚287件，2024年301件。',
      reports: [
        { year: 2023, restZero: true, table: { 'penalties.decisions': 287 } },
        { year: 2024, restZero: true, table: { 'penalties.decisions': 301 } },
      ],
    },
    broken: {
      words: '2023年、2024年行政处罚均为287件，表二逐格相同。',
      reports: [
        { year: 2023, restZero: true, table: { 'penalties.decisions': 287 } },
        { year: 2024, restZero: true, table: { 'penalties.decisions': 287 } },
      ],
    },
  },
  {
    id: 'C5',
    family: 'C',
    zh: '与上年相差悬殊',
    en: 'A jump far outside the peers',
    basis: '同类机关（不少于30家）同一指标年度变化的分布',
    severity: 'notice',
    reach: 'collection',
    compares:
      '本年数字较上年增至十倍以上或减至十分之一以下、相差50以上，且变化幅度在同类机关最高或最低的百分之二以内的，予以提示。',
    sound: {
      words: '31家街道的行政处罚大多由100件变为110件，某街道由100件变为120件。',
      reports: peersOf(120),
    },
    broken: {
      words: '31家街道的行政处罚大多由100件变为110件，某街道由100件变为11,000件。',
      reports: peersOf(11_000),
    },
  },
];

/** Thirty streets with 100 and then 110 penalties, and one with 100 and then its own number. */
function peersOf(last: number): CheckExample['reports'] {
  const pair = (agency: string, value: number): CheckExample['reports'] => [
    { agency, year: 2023, table: { 'penalties.decisions': 100 } },
    { agency, year: 2024, table: { 'penalties.decisions': value } },
  ];
  const peers = Array.from({ length: 30 }, (_, i) => pair(`第${String(i + 1)}街道办事处`, 110)).flat();
  return [...peers, ...pair('某街道办事处', last)];
}

const D: readonly CheckDefinition[] = [
  {
    id: 'D1',
    family: 'D',
    zh: '正文收到申请数与表三',
    en: 'Requests received, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文所称收到申请件数，应等于表三本年新收总计，或等于本年新收与上年结转之和。',
    sound: {
      words: '正文收到9件，表三新收8件、上年结转1件。',
      reports: [{ table: { [RECEIVED]: 8, [CARRIED_IN]: 1 }, prose: [{ metric: RECEIVED, value: 9 }] }],
    },
    broken: {
      words: '正文收到17件，表三新收95件。',
      reports: [{ table: { [RECEIVED]: 95, [CARRIED_IN]: 0 }, prose: [{ metric: RECEIVED, value: 17 }] }],
    },
  },
  {
    id: 'D2',
    family: 'D',
    zh: '正文办结数与表三',
    en: 'Requests concluded, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文所称办结件数，应等于表三办理结果总计。',
    sound: {
      words: '正文办结9件，表三办理结果9件。',
      reports: [{ table: { [CONCLUDED]: 9 }, prose: [{ metric: CONCLUDED, value: 9 }] }],
    },
    broken: {
      words: '正文办结9件，表三办理结果7件。',
      reports: [{ table: { [CONCLUDED]: 7 }, prose: [{ metric: CONCLUDED, value: 9 }] }],
    },
  },
  {
    id: 'D3',
    family: 'D',
    zh: '正文结转数与表三',
    en: 'Requests carried over, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文所称上年结转、结转下年度件数，应等于表三相应总计。',
    sound: {
      words: '正文上年结转1件，表三上年结转1件。',
      reports: [{ table: { [CARRIED_IN]: 1 }, prose: [{ metric: CARRIED_IN, value: 1 }] }],
    },
    broken: {
      words: '正文上年结转1件，表三上年结转0件。',
      reports: [{ table: { [CARRIED_IN]: 0 }, prose: [{ metric: CARRIED_IN, value: 1 }] }],
    },
  },
  {
    id: 'D4',
    family: 'D',
    zh: '正文复议、诉讼数与表四',
    en: 'Disputes, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares:
      '正文所称行政复议件数应等于表四行政复议总计，行政诉讼件数应等于未经复议直接起诉与复议后起诉两项总计之和。',
    sound: {
      words: '正文行政诉讼1件，表四直接起诉1件、复议后起诉0件。',
      reports: [
        {
          table: { 'litigation.direct.total': 1, 'litigation.afterReconsideration.total': 0 },
          prose: [{ metric: 'litigation.total', value: 1 }],
        },
      ],
    },
    broken: {
      words: '正文行政诉讼1件，表四两项均为0件。',
      reports: [
        {
          table: { 'litigation.direct.total': 0, 'litigation.afterReconsideration.total': 0 },
          prose: [{ metric: 'litigation.total', value: 1 }],
        },
      ],
    },
  },
  {
    id: 'D5',
    family: 'D',
    zh: '正文称未收到、未发生与表格',
    en: 'None-received statements and tables',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文称未收到申请、未发生行政复议或行政诉讼的，表三、表四相应总计应为0。',
    sound: {
      words: '正文称未收到申请，表三新收0件。',
      reports: [{ table: { [RECEIVED]: 0 }, prose: [{ metric: RECEIVED, value: 0, none: true }] }],
    },
    broken: {
      words: '正文称未收到申请，表三新收5件。',
      reports: [{ table: { [RECEIVED]: 5 }, prose: [{ metric: RECEIVED, value: 0, none: true }] }],
    },
  },
  {
    id: 'D6',
    family: 'D',
    zh: '正文办理结果与表三',
    en: 'Outcomes, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文所称予以公开、部分公开、不予公开等件数，应等于表三相应各行总计。',
    sound: {
      words: '正文部分公开7件，表三部分公开7件。',
      reports: [
        {
          table: { 'applications.partlyGranted.total': 7 },
          prose: [{ metric: 'applications.partlyGranted.total', value: 7 }],
        },
      ],
    },
    broken: {
      words: '正文部分公开7件，表三部分公开2件。',
      reports: [
        {
          table: { 'applications.partlyGranted.total': 2 },
          prose: [{ metric: 'applications.partlyGranted.total', value: 7 }],
        },
      ],
    },
  },
  {
    id: 'D7',
    family: 'D',
    zh: '正文文件、处罚、许可、收费数与表二',
    en: 'Table two, prose and table',
    basis: SAME_QUANTITY,
    severity: 'warning',
    reach: 'report',
    compares: '正文所称行政规范性文件、行政许可、行政处罚、行政事业性收费的数字，应等于表二所填。',
    sound: {
      words: '正文行政处罚287件，表二287件。',
      reports: [{ table: { 'penalties.decisions': 287 }, prose: [{ metric: 'penalties.decisions', value: 287 }] }],
    },
    broken: {
      words: '正文行政处罚287件，表二0件。',
      reports: [{ table: { 'penalties.decisions': 0 }, prose: [{ metric: 'penalties.decisions', value: 287 }] }],
    },
  },
  {
    id: 'D8',
    family: 'D',
    zh: '正文申请人类型与表三',
    en: 'Applicants, prose and table',
    basis: SAME_QUANTITY,
    severity: 'error',
    reach: 'report',
    compares: '正文所称自然人、法人或其他组织申请件数，应等于表三本年新收一行的相应各栏。',
    sound: {
      words: '正文收到8件，其中自然人6件；表三自然人6件。',
      reports: [
        {
          table: { 'applications.received.naturalPerson': 6 },
          lists: [{ metric: RECEIVED, total: 8, parts: [['自然人', 6]], exhaustive: false }],
        },
      ],
    },
    broken: {
      words: '正文收到8件，其中自然人6件；表三自然人8件。',
      reports: [
        {
          table: { 'applications.received.naturalPerson': 8 },
          lists: [{ metric: RECEIVED, total: 8, parts: [['自然人', 6]], exhaustive: false }],
        },
      ],
    },
  },
  {
    id: 'D9',
    family: 'D',
    zh: '正文称全部办结与结转数',
    en: 'All answered, yet carried over',
    basis: '全部答复的，年末不应再有结转；年末仍在法定期限内的除外',
    severity: 'notice',
    reach: 'report',
    compares: '正文称申请答复率100%或全部办结的，表三结转下年度总计应为0。',
    sound: {
      words: '正文称申请答复率100%，结转下年度0件。',
      reports: [{ table: { [CARRIED_OUT]: 0 }, sections: [section(1, '共办结9件公开申请，答复率100%。')] }],
    },
    broken: {
      words: '正文称申请答复率100%，结转下年度3件。',
      reports: [{ table: { [CARRIED_OUT]: 3 }, sections: [section(1, '共办结9件公开申请，答复率100%。')] }],
    },
  },
];

const tickets = (total: number) => ({
  metric: 'hotline.received',
  total,
  parts: [
    ['投诉', 288],
    ['咨询', 20],
    ['建议', 3],
    ['举报', 3],
  ] as const,
  exhaustive: true,
});

const E: readonly CheckDefinition[] = [
  {
    id: 'E1',
    family: 'E',
    zh: '总数＝所列分项之和',
    en: 'A complete list adds up',
    basis: '分项列全的，合计应等于总数；带“余”“近”等字的按上下限比较',
    severity: 'error',
    reach: 'report',
    compares: '正文列全分项的总数，应等于各分项之和。',
    sound: { words: '工单314件，其中投诉288件、咨询20件、建议3件、举报3件。', reports: [{ lists: [tickets(314)] }] },
    broken: { words: '工单324件，其中投诉288件、咨询20件、建议3件、举报3件。', reports: [{ lists: [tickets(324)] }] },
  },
  {
    id: 'E2',
    family: 'E',
    zh: '其中数不大于总数',
    en: 'Parts do not exceed the whole',
    basis: '部分不大于整体',
    severity: 'error',
    reach: 'report',
    compares: '正文所列其中数应不大于总数，热线办结数应不大于受理数，超期数应不大于办结数。',
    sound: {
      words: '热线受理463件，办结463件。',
      reports: [
        {
          prose: [
            { metric: 'hotline.received', value: 463 },
            { metric: 'hotline.closed', value: 463 },
          ],
        },
      ],
    },
    broken: {
      words: '热线受理463件，办结470件。',
      reports: [
        {
          prose: [
            { metric: 'hotline.received', value: 463 },
            { metric: 'hotline.closed', value: 470 },
          ],
        },
      ],
    },
  },
  {
    id: 'E3',
    family: 'E',
    zh: '所称比率与计算相符',
    en: 'Stated rates can be computed',
    basis: '比率应能由同一句所载件数算得，容许末位进舍',
    severity: 'warning',
    reach: 'report',
    compares: '正文所称热线办结率、按时办结率，应与同一句所载受理、办结、超期件数的计算结果一致。',
    sound: { words: '热线受理200件、办结199件，办结率99.5%。', reports: [rateReport('99.5%')] },
    broken: { words: '热线受理200件、办结199件，办结率95%。', reports: [rateReport('95%')] },
  },
  {
    id: 'E4',
    family: 'E',
    zh: '同一数字前后一致',
    en: 'One quantity, one number',
    basis: SAME_QUANTITY,
    severity: 'warning',
    reach: 'report',
    compares: '正文在不同位置对同一指标、同一口径的表述应当一致。',
    sound: {
      words: '两处均称主动公开1,033条。',
      reports: [
        {
          sections: [section(1, '全年共公开1033条。'), section(6, '全年累计公开1033条，均可查看。')],
          prose: [
            { metric: 'published.total', value: 1033, at: '1033条。' },
            { metric: 'published.total', value: 1033, at: '1033条，' },
          ],
        },
      ],
    },
    broken: {
      words: '一处称主动公开1,033条，另一处称1,303条。',
      reports: [
        {
          sections: [section(1, '全年共公开1033条。'), section(6, '全年累计公开1303条。')],
          prose: [
            { metric: 'published.total', value: 1033, at: '1033' },
            { metric: 'published.total', value: 1303, at: '1303' },
          ],
        },
      ],
    },
  },
];

/** 200 tickets received and 199 closed, with a stated rate; the figures stand at the start of the text. */
function rateReport(rate: string): CheckExample['reports'][number] {
  return {
    sections: [section(1, `热线受理200件，办结199件，办结率${rate}。`)],
    prose: [
      { metric: 'hotline.received', value: 200, at: '200' },
      { metric: 'hotline.closed', value: 199, at: '199' },
    ],
  };
}

const FEE = '本机关未收取信息处理费。';
const PROBLEMS = '政策解读形式较为单一，下一步将增加图解和视频解读。';

const F: readonly CheckDefinition[] = [
  {
    id: 'F1',
    family: 'F',
    zh: '六个部分齐全，次序与序号正确',
    en: 'Six sections in order',
    basis: `${ARTICLE_50}；${FORM}`,
    severity: 'warning',
    reach: 'report',
    compares: '报告应有统一格式规定的六个部分，次序一致，序号由一至六。',
    sound: { words: '一至六部分依次列出。', reports: [{ sections: SIX_SECTIONS }] },
    broken: {
      words: '第五部分的序号写作“四”。',
      reports: [{ sections: [...SIX_SECTIONS.slice(0, 4), section(5, '', 4), section(6)] }],
    },
  },
  {
    id: 'F2',
    family: 'F',
    zh: '表格填写完整',
    en: 'Tables are complete',
    basis: FORM,
    severity: 'warning',
    reach: 'report',
    compares: '统一格式要求填写的单元格应当齐全；表格中断、可能缺页的，不作判断。',
    sound: { words: '200格全部读到。', reports: [{ restZero: true }] },
    broken: { words: '表三缺“重复申请”一行7格。', reports: [{ restZero: true, withoutRow: 'notProcessed.duplicate' }] },
  },
  {
    id: 'F4',
    family: 'F',
    zh: '标题、统计期限与引言年份一致',
    en: 'Years agree',
    basis: '《政府信息公开条例》第四十九条：年度报告以一年为期',
    severity: 'warning',
    reach: 'report',
    compares: '标题的年份应与统计期限、引言所载年份一致。',
    sound: {
      words: '标题2024年，统计期限2024年。',
      reports: [
        {
          years: [
            ['title', 2024],
            ['period', 2024],
          ],
        },
      ],
    },
    broken: {
      words: '标题2024年，统计期限2023年。',
      reports: [
        {
          years: [
            ['title', 2024],
            ['period', 2023],
          ],
        },
      ],
    },
  },
  {
    id: 'F5',
    family: 'F',
    zh: '标题、引言与联系方式机关一致',
    en: 'Agency names agree',
    basis: SAME_QUANTITY,
    severity: 'warning',
    reach: 'report',
    compares: '标题所载机关应与引言、联系方式所载为同一机关；简称、全称与个别误字不作不一致论。',
    sound: {
      words: '标题为沾益区西平街道办事处，引言为西平街道。',
      reports: [
        {
          names: [
            ['title', '沾益区西平街道办事处'],
            ['lead', '西平街道'],
          ],
        },
      ],
    },
    broken: {
      words: '标题为西平街道办事处，引言为龙华街道办事处。',
      reports: [
        {
          names: [
            ['title', '西平街道办事处'],
            ['lead', '龙华街道办事处'],
          ],
        },
      ],
    },
  },
  {
    id: 'F6',
    family: 'F',
    zh: '采用当年规定的格式版本',
    en: 'Edition in force',
    basis: '国办公开办函〔2019〕60号用于2019、2020年度，〔2021〕30号用于2021年度起',
    severity: 'warning',
    reach: 'report',
    compares: '表格栏目所属的格式版本，应为报告年度规定的版本；两版不同的指标从不相互比较。',
    sound: { words: '2024年年报用2021年版表格。', reports: [{ year: 2024, edition: '2021' }] },
    broken: { words: '2023年年报用2019年版表格。', reports: [{ year: 2023, edition: '2019' }] },
  },
  {
    id: 'F8',
    family: 'F',
    zh: '依合计还原的数字',
    en: 'Restored digits',
    basis: '仅在行合计可以印证时才还原，并予注明',
    severity: 'warning',
    reach: 'report',
    compares: '数字被空格断开、或数字误作字母而还原的，各类申请人之和应等于该行总计；该行的A3不再另作核对。',
    sound: {
      words: '“1 2”还原为12，行合计为12。',
      reports: [
        {
          restZero: true,
          table: { 'applications.received.naturalPerson': 12, [RECEIVED]: 12 },
          splitDigits: ['applications.received.naturalPerson'],
        },
      ],
    },
    broken: {
      words: '“1 2”还原为12，行合计为3。',
      reports: [
        {
          restZero: true,
          table: { 'applications.received.naturalPerson': 12, [RECEIVED]: 3 },
          splitDigits: ['applications.received.naturalPerson'],
        },
      ],
    },
  },
  {
    id: 'F9',
    family: 'F',
    zh: '问题与信息处理费两部分有内容',
    en: 'Sections five and six have content',
    basis: `${ARTICLE_50}第四项；《政府信息公开信息处理费管理办法》`,
    severity: 'warning',
    reach: 'report',
    compares: '第五部分应载明问题及改进情况，第六部分应载明信息处理费收取情况。',
    sound: {
      words: '第五部分写有问题及改进，第六部分写明未收取信息处理费。',
      reports: [{ sections: [section(5, PROBLEMS), section(6, FEE)] }],
    },
    broken: {
      words: '第五部分为空，第六部分只写“无”。',
      reports: [{ sections: [section(5), section(6, '无。')] }],
    },
  },
  {
    id: 'F10',
    family: 'F',
    zh: '政府年报的考核、评议、责任追究',
    en: 'Duties of governments',
    basis: `${ARTICLE_50}第二款：县级以上人民政府还应报告工作考核、社会评议和责任追究情况`,
    severity: 'notice',
    reach: 'report',
    compares: '县级以上人民政府的年报应提及考核、评议和责任追究；其他机关不作核对。',
    sound: {
      words: '某县人民政府：已开展考核和社会评议，未发生责任追究。',
      reports: [
        {
          kind: 'county',
          speaksForArea: true,
          sections: [section(1, '已开展工作考核和社会评议，未发生责任追究情形。')],
        },
      ],
    },
    broken: {
      words: '某县人民政府：只写了培训。',
      reports: [{ kind: 'county', speaksForArea: true, sections: [section(1, '组织业务培训两次。')] }],
    },
  },
];

const LONG_TEXT =
  '街道把群众最常问的低保、医保、公租房三类事项做成一页纸的流程图，贴在六个社区的便民窗口，并在公众号菜单里放了同样的图。' +
  '四月起由司法所每周三下午在大厅答疑，把当天的问题整理成问答，隔日上网，年底共整理出七批。' +
  '财政所把预算说明改写成白话，附上三年对比和每一笔专项的用途，村居会计可以直接转发。' +
  '档案室清理了五年来的收发文，对标注不清的逐件重新定属性，由分管副主任签字后归档，今后拟稿时同步填写。';
const OTHER_TEXT =
  '全镇十二个村的公示栏统一换成了带锁的玻璃橱窗，由村务监督委员会主任保管钥匙，每月十号更换内容并拍照留底。' +
  '农技站在春耕前把种子补贴名单分村张贴七天，接到三户异议后重新丈量，更正结果再贴三天。' +
  '水利工程的招标、变更和验收材料按项目装进一个文件夹，在网站上用同一个链接更新，便于从头看到尾。' +
  '信访窗口登记的咨询每季度汇总一次，问得多的写成短文，在赶集日由广播站播出。';

const G: readonly CheckDefinition[] = [
  {
    id: 'G1',
    family: 'G',
    zh: '上级汇总数与下级之和',
    en: 'A whole and its members',
    basis: '整体等于部分之和；成员收录不全时，部分之和仍不应大于整体',
    severity: 'notice',
    reach: 'collection',
    compares: '政府年报的全区域新收申请数，应等于所辖各机关年报之和；成员未收齐的，列出未收录者，只判断是否超出。',
    sound: {
      words: '某县全县新收9件，所辖两家机关分别为4件、5件。',
      reports: [...members(4, 5), county(9)],
    },
    broken: {
      words: '某县全县新收3件，已收录两家机关分别为4件、5件。',
      reports: [...members(4, 5), county(3)],
    },
  },
  {
    id: 'G2',
    family: 'G',
    zh: '公布日期与法定期限',
    en: 'Published in time',
    basis: '《政府信息公开条例》第四十九条：部门1月31日前，县级以上地方人民政府3月31日前',
    severity: 'notice',
    reach: 'collection',
    compares: '已知公布日期的，部门、街道、乡镇应不晚于次年1月31日，县级以上人民政府应不晚于次年3月31日。',
    sound: { words: '某街道2024年年报于2025年1月20日公布。', reports: [{ year: 2024, publishedOn: '2025-01-20' }] },
    broken: { words: '某街道2024年年报于2025年3月2日公布。', reports: [{ year: 2024, publishedOn: '2025-03-02' }] },
  },
  {
    id: 'G3',
    family: 'G',
    zh: '与本机关上年年报雷同',
    en: 'Too like last year’s report',
    basis: '各地政务公开考核普遍对照搬上年内容扣分',
    severity: 'notice',
    reach: 'collection',
    compares:
      '除去格式用语、表格和法规名称后，正文与本机关上一年度年报的相似度（相同片段占两文全部片段的比例）应低于50%。',
    sound: {
      words: '两年正文各写各的工作。',
      reports: [
        { year: 2023, sections: [section(1, OTHER_TEXT)] },
        { year: 2024, sections: [section(1, LONG_TEXT)] },
      ],
    },
    broken: {
      words: '2024年正文沿用2023年全文。',
      reports: [
        { year: 2023, sections: [section(1, LONG_TEXT)] },
        { year: 2024, sections: [section(1, LONG_TEXT)] },
      ],
    },
  },
  {
    id: 'G4',
    family: 'G',
    zh: '与其他机关年报雷同',
    en: 'Too like another agency’s report',
    basis: '各地政务公开考核普遍对内容雷同扣分',
    severity: 'notice',
    reach: 'collection',
    compares: '除去格式用语、表格和法规名称后，正文与其他机关年报的相似度（相同片段占两文全部片段的比例）应低于50%。',
    sound: {
      words: '两家机关正文各写各的工作。',
      reports: [
        { agency: '甲街道办事处', sections: [section(1, OTHER_TEXT)] },
        { agency: '乙街道办事处', sections: [section(1, LONG_TEXT)] },
      ],
    },
    broken: {
      words: '乙街道正文与甲街道全文相同。',
      reports: [
        { agency: '甲街道办事处', sections: [section(1, LONG_TEXT)] },
        { agency: '乙街道办事处', sections: [section(1, LONG_TEXT)] },
      ],
    },
  },
  {
    id: 'G5',
    family: 'G',
    zh: '同一机关同一年度两份数字',
    en: 'One agency, one year, two numbers',
    basis: '一个机关一个年度只有一份年报',
    severity: 'error',
    reach: 'collection',
    compares: '同一机关同一年度收录到两份年报的，各表数字应当相同。',
    sound: {
      words: '网页版与附件版行政处罚均为287件。',
      reports: [{ table: { 'penalties.decisions': 287 } }, { table: { 'penalties.decisions': 287 } }],
    },
    broken: {
      words: '网页版行政处罚287件，附件版278件。',
      reports: [{ table: { 'penalties.decisions': 287 } }, { table: { 'penalties.decisions': 278 } }],
    },
  },
];

function members(...received: readonly number[]): CheckExample['reports'] {
  return received.map((value, i) => ({
    agency: `某县第${String(i + 1)}局`,
    kind: 'bureau' as const,
    region: '640121',
    table: { [RECEIVED]: value },
  }));
}

function county(received: number): CheckExample['reports'][number] {
  const table = { [RECEIVED]: received };
  return { agency: '某县人民政府', kind: 'county', region: '640121', speaksForArea: true, table };
}

export const CHECKS: readonly CheckDefinition[] = [...A, ...B, ...C, ...D, ...E, ...F, ...G];

const BY_ID: ReadonlyMap<string, CheckDefinition> = new Map(CHECKS.map((check) => [check.id, check]));

/** The definition of a check, or undefined when there is none of that id. */
export function checkOf(id: string): CheckDefinition | undefined {
  return BY_ID.get(id);
}
