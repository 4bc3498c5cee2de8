/**
 * The derived indicators as data: one definition each, numerator and denominator over metric ids.
 * The method page, the dictionary and `compute-indicators` read from here; there is no second variant of any.
 */
import { formulaEn } from './formulas-en.ts';
import { APPLICANTS } from './applicants.ts';
import { ROW_EN } from './table-names-en.ts';
import { TABLE_THREE_2019, TABLE_THREE_2021 } from './table-three.ts';

export const INDICATOR_FAMILIES = {
  flow: { zh: '申请流转', en: 'Flow of requests' },
  outcome: { zh: '办理结果', en: 'Outcomes' },
  applicants: { zh: '申请人', en: 'Applicants' },
  disputes: { zh: '复议诉讼', en: 'Disputes' },
  documents: { zh: '规范性文件', en: 'Normative documents' },
  prose: { zh: '公开与回应', en: 'Publication and response' },
  comparison: { zh: '较上年', en: 'Against last year' },
  quality: { zh: '年报质量', en: 'Quality of the report' },
} as const;
export type IndicatorFamily = keyof typeof INDICATOR_FAMILIES;

/** A metric id, or sums of which the first that was read completely counts: the report prints one form or the other. */
export type FormulaTerm = string | { readonly oneOf: readonly (readonly string[])[] };

export interface Formula {
  readonly add: readonly FormulaTerm[];
  readonly subtract: readonly FormulaTerm[];
  /** The formula in words, for the method page: 予以公开＋部分公开. */
  readonly zh: string;
}

export interface Indicator {
  readonly id: string;
  readonly family: IndicatorFamily;
  readonly zh: string;
  readonly en: string;
  readonly numerator: Formula;
  /** Null for a number that is no rate: the indicator is the numerator itself. */
  readonly denominator: Formula | null;
  /** Smallest denominator with which agencies are ranked; below it the fraction itself is shown. */
  readonly leastDenominator: number;
  /** True when the numerator is part of the denominator, so that the value lies between 0 and 1 and has an interval. */
  readonly proportion: boolean;
}

/** Below this a rate says more about chance than about the agency. */
export const LEAST_DENOMINATOR = 30;

/** Terms that no table states: days of the year, and what reading and audit found of the report. Likeness in per cent. */
export const CONTEXT_TERMS = {
  days: 'year.days',
  cellsRead: 'report.cellsRead',
  cellsAsked: 'report.cellsAsked',
  checksPassed: 'report.checksPassed',
  checksAssessed: 'report.checksAssessed',
  daysBeforeDeadline: 'report.daysBeforeDeadline',
  likenessLastYear: 'report.likenessLastYear',
  likenessOthers: 'report.likenessOthers',
} as const;

/** The term for last year's value of a metric. */
export const lastYearTerm = (metric: string): string => `lastYear.${metric}`;

const total = (row: string): string => `applications.${row}.total`;
const rowsBelow = (prefix: string): readonly string[] =>
  TABLE_THREE_2021.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => total(id));

const sum = (zh: string, ...add: readonly FormulaTerm[]): Formula => ({ add, subtract: [], zh });
const difference = (zh: string, add: readonly FormulaTerm[], subtract: readonly FormulaTerm[]): Formula => ({
  add,
  subtract,
  zh,
});

const RECEIVED = sum('本年新收', total('received'));
const LOAD = sum('本年新收＋上年结转', total('received'), total('carriedIn'));
const CONCLUDED = sum('办理结果总计', total('concluded'));
const UNAVAILABLE = sum('无法提供各项之和', ...rowsBelow('unavailable.'));
const OTHER = sum('其他处理', { oneOf: [rowsBelow('other.'), [total('other')]] });

type Line = readonly [
  id: string,
  zh: string,
  en: string,
  numerator: Formula,
  denominator: Formula | null,
  proportion: boolean,
];

const FLOW: readonly Line[] = [
  ['flow.load', '应办申请数', 'Handled load', LOAD, null, false],
  ['flow.conclusionRate', '办结率', 'Conclusion rate', CONCLUDED, LOAD, true],
  ['flow.carryOverRate', '结转率', 'Carry-over rate', sum('结转下年度', total('carriedOut')), LOAD, true],
  [
    'flow.balanceGap',
    '收办差额',
    'Balance gap',
    difference(
      '（本年新收＋上年结转）－（办理结果总计＋结转下年度）',
      [total('received'), total('carriedIn')],
      [total('concluded'), total('carriedOut')],
    ),
    null,
    false,
  ],
];

const DISCLOSED = sum('予以公开＋部分公开', total('granted'), total('partlyGranted'));

/** Ordinal before a group label. Takes `(三)` of `(三)不予公开`; leaves `不予公开`. */
const ORDINAL = /^\([一-龥]\)/u;

/** Quotes of the normal form of labels. Takes `"三安全一稳定"`; leaves `“三安全一稳定”`. */
const STRAIGHT_QUOTES = /"([^"]*)"/gu;

const OUTCOME: readonly Line[] = [
  ['outcome.grantedRate', '予以公开率', 'Granted rate', sum('予以公开', total('granted')), CONCLUDED, true],
  ['outcome.disclosureRate', '公开率', 'Disclosure rate', DISCLOSED, CONCLUDED, true],
  [
    'outcome.refusedRate',
    '不予公开率',
    'Refused rate',
    sum('不予公开各项之和', ...rowsBelow('refused.')),
    CONCLUDED,
    true,
  ],
  ['outcome.unavailableRate', '无法提供率', 'Unavailable rate', UNAVAILABLE, CONCLUDED, true],
  [
    'outcome.notProcessedRate',
    '不予处理率',
    'Not-processed rate',
    sum('不予处理各项之和', ...rowsBelow('notProcessed.')),
    CONCLUDED,
    true,
  ],
  ['outcome.otherRate', '其他处理率', 'Otherwise-handled rate', OTHER, CONCLUDED, true],
  [
    'outcome.notHeldShare',
    '无法提供中本机关不掌握的占比',
    'Share of not held among unavailable',
    sum('本机关不掌握相关政府信息', total('unavailable.notHeld')),
    UNAVAILABLE,
    true,
  ],
  ...reasonLines(),
];

/** Every single ground of refusal and the like, as a share of all outcomes. */
function reasonLines(): readonly Line[] {
  const rows = [...TABLE_THREE_2021, ...TABLE_THREE_2019].filter(({ id }) => id.includes('.'));
  const different = rows.filter(({ id }, i) => rows.findIndex((row) => row.id === id) === i);
  return different.map(({ id, label, parent }) => {
    const group = (parent ?? '').replace(ORDINAL, '');
    const name = `${group}·${label.split('、')[0] as string}`.replace(STRAIGHT_QUOTES, '“$1”');
    return [
      `outcome.reason.${id}`,
      `${name}占比`,
      `${ROW_EN[id] ?? id}, share of outcomes`,
      sum(name, total(id)),
      CONCLUDED,
      true,
    ];
  });
}

const ORGANISATIONS = APPLICANTS.filter(({ id }) => id !== 'total' && id !== 'naturalPerson').map(({ id }) => id);
const organisations = (row: string): readonly string[] => ORGANISATIONS.map((id) => `applications.${row}.${id}`);

const APPLICANT_EN: Readonly<Record<string, string>> = {
  naturalPerson: 'natural persons',
  enterprise: 'enterprises',
  researchInstitution: 'research institutions',
  publicInterest: 'public-interest organisations',
  legalService: 'legal service bodies',
  otherOrganisation: 'other organisations',
};

const APPLICANT_LINES: readonly Line[] = [
  ...APPLICANTS.filter(({ id }) => id !== 'total').map(({ id, label }): Line => {
    const name = id === 'otherOrganisation' ? '其他组织' : label;
    const en = `Share of requests by ${APPLICANT_EN[id] ?? id}`;
    return [
      `applicants.${id}`,
      `${name}申请占比`,
      en,
      sum(`${name}新收`, `applications.received.${id}`),
      RECEIVED,
      true,
    ];
  }),
  [
    'applicants.naturalPersonDisclosureRate',
    '自然人申请公开率',
    'Disclosure rate, natural persons',
    sum('自然人予以公开＋部分公开', 'applications.granted.naturalPerson', 'applications.partlyGranted.naturalPerson'),
    sum('自然人办理结果总计', 'applications.concluded.naturalPerson'),
    true,
  ],
  [
    'applicants.organisationDisclosureRate',
    '法人或其他组织申请公开率',
    'Disclosure rate, organisations',
    sum('法人或其他组织予以公开＋部分公开', ...organisations('granted'), ...organisations('partlyGranted')),
    sum('法人或其他组织办理结果总计', ...organisations('concluded')),
    true,
  ],
];

const LITIGATION = ['litigation.direct', 'litigation.afterReconsideration'] as const;
const lawsuits = (result: string): readonly string[] => LITIGATION.map((block) => `${block}.${result}`);
const SETTLED_REVIEWS = difference('复议总计－尚未审结', ['reconsideration.total'], ['reconsideration.pending']);
const SETTLED_LAWSUITS = difference('诉讼总计－尚未审结', lawsuits('total'), lawsuits('pending'));

const DISPUTES: readonly Line[] = [
  [
    'disputes.reconsiderationRate',
    '行政复议率',
    'Reconsideration rate',
    sum('复议总计', 'reconsideration.total'),
    CONCLUDED,
    false,
  ],
  ['disputes.litigationRate', '行政诉讼率', 'Litigation rate', sum('诉讼总计', ...lawsuits('total')), CONCLUDED, false],
  [
    'disputes.disputeRate',
    '争议率',
    'Dispute rate',
    sum('复议总计＋诉讼总计', 'reconsideration.total', ...lawsuits('total')),
    RECEIVED,
    false,
  ],
  [
    'disputes.reconsiderationCorrectionRate',
    '复议纠正率',
    'Correction rate, reconsideration',
    sum('复议结果纠正', 'reconsideration.corrected'),
    SETTLED_REVIEWS,
    true,
  ],
  [
    'disputes.reconsiderationUpheldRate',
    '复议维持率',
    'Upheld rate, reconsideration',
    sum('复议结果维持', 'reconsideration.upheld'),
    SETTLED_REVIEWS,
    true,
  ],
  [
    'disputes.litigationCorrectionRate',
    '诉讼纠正率',
    'Correction rate, litigation',
    sum('诉讼结果纠正', ...lawsuits('corrected')),
    SETTLED_LAWSUITS,
    true,
  ],
  [
    'disputes.litigationUpheldRate',
    '诉讼维持率',
    'Upheld rate, litigation',
    sum('诉讼结果维持', ...lawsuits('upheld')),
    SETTLED_LAWSUITS,
    true,
  ],
  [
    'disputes.reconsiderationPendingShare',
    '复议未审结占比',
    'Pending share, reconsideration',
    sum('复议尚未审结', 'reconsideration.pending'),
    sum('复议总计', 'reconsideration.total'),
    true,
  ],
  [
    'disputes.litigationPendingShare',
    '诉讼未审结占比',
    'Pending share, litigation',
    sum('诉讼尚未审结', ...lawsuits('pending')),
    sum('诉讼总计', ...lawsuits('total')),
    true,
  ],
];

const ISSUED = sum('本年制发', 'normativeDocuments.issued');

const DOCUMENTS: readonly Line[] = [
  [
    'documents.net',
    '规范性文件净增',
    'Net normative documents',
    difference('本年制发－本年废止', ['normativeDocuments.issued'], ['normativeDocuments.repealed']),
    null,
    false,
  ],
  [
    'documents.turnover',
    '规范性文件废立比',
    'Repealed to issued',
    sum('本年废止', 'normativeDocuments.repealed'),
    ISSUED,
    false,
  ],
];

const PUBLISHED = sum('主动公开总数', 'published.total');
const TICKETS = sum('热线受理', 'hotline.received');

const part = (id: string, zh: string, en: string, metric: string, words: string, whole: Formula): Line => [
  id,
  zh,
  en,
  sum(words, metric),
  whole,
  true,
];

const PROSE: readonly Line[] = [
  [
    'prose.itemsPerDay',
    '日均主动公开条数',
    'Items published per day',
    PUBLISHED,
    sum('全年天数', CONTEXT_TERMS.days),
    false,
  ],
  part('prose.websiteShare', '政府网站占比', 'Website share', 'published.website', '政府网站公开', PUBLISHED),
  part('prose.wechatShare', '微信占比', 'WeChat share', 'published.wechat', '微信公开', PUBLISHED),
  part('prose.weiboShare', '微博占比', 'Weibo share', 'published.weibo', '微博公开', PUBLISHED),
  part(
    'prose.newMediaShare',
    '其他新媒体占比',
    'Other new media share',
    'published.newMedia',
    '其他新媒体公开',
    PUBLISHED,
  ),
  part('prose.hotlineClosureRate', '热线办结率', 'Hotline closure rate', 'hotline.closed', '热线办结', TICKETS),
  part('prose.hotlineOverdueRate', '热线超期率', 'Hotline overdue rate', 'hotline.overdue', '热线超期', TICKETS),
  part('prose.complaintShare', '热线投诉占比', 'Complaints among tickets', 'hotline.complaints', '投诉', TICKETS),
  part(
    'prose.consultationShare',
    '热线咨询占比',
    'Consultations among tickets',
    'hotline.consultations',
    '咨询',
    TICKETS,
  ),
  part('prose.suggestionShare', '热线建议占比', 'Suggestions among tickets', 'hotline.suggestions', '建议', TICKETS),
  part('prose.tipoffShare', '热线举报占比', 'Tip-offs among tickets', 'hotline.tipoffs', '举报', TICKETS),
  part(
    'prose.helpRequestShare',
    '热线求助占比',
    'Requests for help among tickets',
    'hotline.helpRequests',
    '求助',
    TICKETS,
  ),
];

/** What is set against last year, with the name that the change bears. */
const CHANGES: readonly (readonly [metric: string, zh: string, en: string])[] = [
  ['published.total', '主动公开', 'Items published'],
  ['hotline.received', '热线受理', 'Hotline tickets'],
  ['licensing.decisions', '行政许可', 'Licensing decisions'],
  ['penalties.decisions', '行政处罚', 'Penalties'],
  ['normativeDocuments.issued', '制发规范性文件', 'Normative documents issued'],
  [total('received'), '新收申请', 'Requests received'],
  [total('concluded'), '办结申请', 'Requests concluded'],
];

const COMPARISON: readonly Line[] = CHANGES.map(([metric, zh, en]) => [
  `comparison.${metric}`,
  `${zh}较上年`,
  `${en}, change on last year`,
  difference('本年－上年', [metric], [lastYearTerm(metric)]),
  sum('上年', lastYearTerm(metric)),
  false,
]);

const QUALITY: readonly Line[] = [
  [
    'quality.daysBeforeDeadline',
    '早于公布期限的天数',
    'Days before the deadline',
    sum('法定期限（1月31日，县级以上政府3月31日）减公布日期，逾期为负', CONTEXT_TERMS.daysBeforeDeadline),
    null,
    false,
  ],
  [
    'quality.likenessLastYear',
    '正文与上年相似度（%）',
    'Likeness to last year’s prose, %',
    sum('与本机关上年年报正文相同的字段占比，去掉格式套话', CONTEXT_TERMS.likenessLastYear),
    null,
    false,
  ],
  [
    'quality.likenessOthers',
    '正文与他机关最高相似度（%）',
    'Greatest likeness to another agency’s prose, %',
    sum('与收录的其他机关年报正文相同的字段占比，取最高，低于50%的不计算', CONTEXT_TERMS.likenessOthers),
    null,
    false,
  ],
  part(
    'quality.completeness',
    '表格完整度',
    'Completeness of the tables',
    CONTEXT_TERMS.cellsRead,
    '读到的单元格',
    sum('应填的单元格', CONTEXT_TERMS.cellsAsked),
  ),
  part(
    'quality.checksPassed',
    '核对通过率',
    'Checks passed of assessable',
    CONTEXT_TERMS.checksPassed,
    '通过的核对',
    sum('可判断的核对', CONTEXT_TERMS.checksAssessed),
  ),
];

const FAMILIES: readonly (readonly [IndicatorFamily, readonly Line[]])[] = [
  ['flow', FLOW],
  ['outcome', OUTCOME],
  ['applicants', APPLICANT_LINES],
  ['disputes', DISPUTES],
  ['documents', DOCUMENTS],
  ['prose', PROSE],
  ['comparison', COMPARISON],
  ['quality', QUALITY],
];

export const INDICATORS: readonly Indicator[] = FAMILIES.flatMap(([family, lines]) =>
  lines.map(([id, zh, en, numerator, denominator, proportion]) => ({
    id,
    family,
    zh,
    en,
    numerator,
    denominator,
    leastDenominator: LEAST_DENOMINATOR,
    proportion,
  })),
);

/** The terms of a formula one by one, in its order; none for no formula. */
export const metricsOfFormula = (formula: Formula | null): readonly string[] =>
  formula === null ? [] : [...formula.add, ...formula.subtract].flatMap(metricsOf);

const metricsOf = (term: FormulaTerm): readonly string[] => (typeof term === 'string' ? [term] : term.oneOf.flat());

/** The formula in one line: （予以公开＋部分公开）÷办理结果总计. */
export function indicatorFormula({ numerator, denominator }: Indicator, locale: 'zh' | 'en' = 'zh'): string {
  if (denominator === null) return wordsOf(numerator, locale);
  return `${bracketed(numerator, locale)}${locale === 'zh' ? '÷' : ' ÷ '}${bracketed(denominator, locale)}`;
}

const wordsOf = ({ zh, add: [first] }: Formula, locale: 'zh' | 'en'): string =>
  locale === 'en' ? formulaEn(zh, typeof first === 'string' ? REASON.exec(first)?.[1] : undefined) : zh;

/** Row of a single reason. Takes `applications.refused.stateSecret.total`; leaves `applications.granted.total`. */
const REASON = /^applications\.(\w+\.\w+)\.total$/u;

function bracketed(formula: Formula, locale: 'zh' | 'en'): string {
  const { zh, add, subtract } = formula;
  const said = wordsOf(formula, locale);
  const compound = (zh.includes('＋') || zh.includes('－')) && add.length + subtract.length > 1;
  if (!compound) return said;
  return locale === 'zh' ? `（${said}）` : `(${said})`;
}
