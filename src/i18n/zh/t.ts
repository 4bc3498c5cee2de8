/** Every string of the site that more than one page shows, in Chinese. Copy of single pages stands beside it. */
import type { AgencyKind, Confidence } from '../../domain/agency.ts';
import type { CheckStatus } from '../../domain/check.ts';
import type { Severity } from '../../domain/diagnostic.ts';
import type { ObservationSource, ReadingMethod, Scope, ValueState } from '../../domain/observation.ts';
import { KIND_GROUPS } from '../../forms/kind-groups.ts';
import { identityMeans, identityPlaces } from './identity-words.ts';

const kind: Readonly<Record<AgencyKind, string>> = {
  street: '街道办事处',
  town: '镇人民政府',
  township: '乡人民政府',
  county: '县级政府',
  district: '市辖区政府',
  city: '市级政府',
  province: '省级政府',
  bureau: '政府部门',
  office: '政府办公室',
  zone: '开发区、管委会',
  other: '其他机关',
};

const absent: Readonly<Partial<Record<ValueState, string>> & { missing: string }> = {
  missing: '年报未载明',
  blank: '原文空白',
  unreadable: '原文残缺',
  notAsked: '本版不设此项',
};

const sign: Readonly<Partial<Record<ValueState, string>>> = { atLeast: '≥', atMost: '≤', approximate: '约' };

const stateName: Readonly<Record<ValueState, string>> = {
  exact: '确数',
  atLeast: '下限',
  atMost: '上限',
  approximate: '约数',
  blank: '原文空白',
  missing: '年报未载明',
  unreadable: '原文残缺',
  notAsked: '本版不设此项',
};

const stateExplanation: Readonly<Record<ValueState, string>> = {
  exact: '原文写明的数字，含写明的 0。',
  atLeast: '原文写“余”“多”“超”等，所写数字为下限。',
  atMost: '原文写“近”“不足”等，所写数字为上限。',
  approximate: '原文写“约”“左右”，所写数字为约数。',
  blank: '单元格存在，内容为空或为“/”“-”“无”。',
  missing: '格式要求而年报没有这一行、表或表述。',
  unreadable: '原处有字，但读不成数字。',
  notAsked: '这一版格式不设此项。',
};

const scopeBadge: Readonly<Record<Exclude<Scope, 'agency'>, string>> = {
  area: '全域口径',
  mixed: '合并口径',
  part: '部分口径',
};

const scopeName: Readonly<Record<Scope, string>> = { agency: '本机关', ...scopeBadge };

const scopeExplanation: Readonly<Record<Scope, string>> = {
  agency: '只计本机关，渠道如原文所述。',
  area: '数字涵盖整个行政区域，不只本机关；不与单个机关的数字排序、相加。',
  mixed: '原文把几个渠道合成一个数字；不与单一渠道的数字排序、相加。',
  part: '只是总数中的一个渠道或一项；不与总数排序、相加。',
};

const source: Readonly<Record<ObservationSource, string>> = {
  table: '表格',
  prose: '正文',
  derived: '计算',
  transcribed: '人工摘录',
};

const method: Readonly<Record<ReadingMethod, string>> = {
  'table-row': '按表格行名读取',
  'table-aligned': '行名残损，按格式行序对位读取',
  'prose-figure': '正文数字',
  'prose-none': '“未收到”一类表述，读作 0',
  'prose-part': '正文分项数字',
  'form-absent': '格式有此项，年报未见',
  computed: '由其他数字计算',
  transcribed: '从公布的年报人工摘录',
};

const checkStatus: Readonly<Record<CheckStatus, string>> = {
  pass: '相符',
  fail: '不符',
  'not-assessable': '无法核对',
};

const severity: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

const confidence: Readonly<Record<Confidence, string>> = { certain: '确定', likely: '很可能', open: '待定' };

export const t = {
  lang: 'zh-CN',
  /** Of Open Graph. */
  ogLocale: 'zh_CN',
  /** Name of the language itself, for the way to it. */
  language: '中文',
  site: {
    name: '政府信息公开年报图谱',
    short: '年报图谱',
    tagline: '逐份读取、公开核对、可以比较的政府信息公开工作年度报告',
    description: '把各级行政机关的政府信息公开工作年度报告读成可以比较、可以核对的数字，每个数字都能点回年报原文。',
  },
  nav: {
    skip: '跳到正文',
    main: '主导航',
    home: '首页',
    agencies: '机关',
    metrics: '指标',
    regions: '地区',
    compare: '比较',
    checks: '核对',
    data: '数据',
    method: '方法',
    breadcrumb: '位置',
    languages: '语言',
  },
  search: {
    label: '查找机关、地区或指标',
    labelWithText: '名称、拼音，或年报正文中的字句',
    short: '名称或字句',
    placeholder: '如 永宁、yongning、热线',
    submit: '查找',
    none: '没有名称相符的机关、地区或指标。',
    found: '{n} 个名称相符',
    text: '在年报正文中查找“{q}”',
    all: '全部机关',
  },
  footer: {
    source: '数字出自各机关公布的政府信息公开工作年度报告，每个数字链接到原文出处。未载明的一律不作 0。',
    licence: '本站的数据汇编以 CC BY 4.0 发布；单个数字是事实，可自由引用；年报著作权归发布机关。',
    version: (version: string): string => `数据版本 ${version}`,
    correct: '以年报原文为准；发现错误，请提出更正。',
  },
  kind,
  state: { absent, sign, name: stateName, explanation: stateExplanation, noReport: '未收录', notTranscribed: '未摘录' },
  scope: { badge: scopeBadge, name: scopeName, explanation: scopeExplanation },
  source,
  method,
  checkStatus,
  severity,
  confidence,
  conflict: (one: string, other: string): string => `原文两处数字不一：${one}所载为主，另见${other}。`,
  status: { full: '年报全文', partial: '部分数字' },
  edition: { '2021': '2021年版格式', '2019': '2019年版格式', none: '格式版本未识别' },
  year: (year: number): string => `${year}年`,
  years: (first: number, last: number): string => (first === last ? `${first}年` : `${first}—${last}年`),
  range: (from: string, to: string): string => `${from}—${to}`,
  yearUnknown: '年份未识别',
  pager: { label: '分页', previous: '上一页', next: '下一页' },
  list: { comma: '，', pause: '、', stop: '。', colon: '：' },
  bracketed: (words: string): string => `（${words}）`,
  quoted: (words: string): string => `“${words}”`,
  /** A label at the beginning of a line, and a space as wide as a character. */
  gap: '　',
  partUnit: {} as Readonly<Record<string, string>>,
  identity: {
    places: identityPlaces,
    means: identityMeans,
    written: (place: string, name: string): string => (place === '' ? name : `${place}写作${name}`),
  },
  table: {
    sortBy: '按此列排序：',
    metric: '指标',
    value: '数值',
    unit: '单位',
    asWritten: '原文',
    source: '出处',
    agency: '机关',
    place: '地区',
    kind: '类别',
    year: '年度',
    state: '状态',
    sort: '点按列名排序',
    csv: '下载 CSV',
    original: '查看原文',
    wholeMetric: '全部机关',
    allDownloads: '全部数据下载',
    total: '总计',
    fromProse: '表格缺此格，数字取自正文。',
  },
  form: {
    tableTwo: '表二　主动公开政府信息情况',
    tableThree: '表三　收到和处理政府信息公开申请情况',
    tableThreeRow: '单位：件',
    tableFour: '表四　政府信息公开行政复议、行政诉讼情况',
    tableFourRow: '单位：件',
    openTableThree: (all: number, short: number, missing: number): string =>
      `展开全表 ${all} 行（上表 ${short} 行，为勾稽四项和不全为 0 的各行${missing > 0 ? `；另有 ${missing} 行年报未载明` : ''}）`,
  },
  kindGroup: KIND_GROUPS,
  keyMetric: {
    'published.total': '主动公开政府信息',
    'hotline.received': '12345 热线工单',
    'penalties.decisions': '行政处罚决定',
    'applications.received.total': '新收政府信息公开申请',
    'applications.concluded.total': '办结政府信息公开申请',
    'applications.carriedIn.total': '上年结转政府信息公开申请',
    'applications.carriedOut.total': '结转下年度政府信息公开申请',
    'licensing.decisions': '行政许可决定',
    'normativeDocuments.issued': '制发规范性文件',
    'normativeDocuments.inForce': '现行有效规范性文件',
    'compulsoryMeasures.decisions': '行政强制决定',
    'charges.amount': '行政事业性收费',
    'reconsideration.total': '行政复议',
    'litigation.direct.total': '未经复议直接起诉的行政诉讼',
    'litigation.afterReconsideration.total': '复议后起诉的行政诉讼',
  },
  report: { back: '回到机关页' },
  checks: {
    check: '核对',
    remark: '说明',
    notice: '提示',
    line: (line: number): string => `第 ${line} 行`,
    absent: (inputs: string): string => `未载明：${inputs}`,
    absentMany: (shown: string, all: number): string => `${shown}等 ${all} 项`,
  },
  notApplicable: '不适用',
} as const;
