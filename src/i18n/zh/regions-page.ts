/** Copy of the list of regions and of a region's page. */
export const regionsPage = {
  title: '地区',
  description: '按地区看政府信息公开年报：各省、市、县收录的机关和年报，已载明数字的合计与分布。',
  lead: (agencies: string, provinces: string): string =>
    `收录 ${provinces} 个省级地区的 ${agencies} 家机关。格中数字为收录的机关数，空格表示尚未收录。`,
  tiles: (list: string): string => `各省级地区收录的机关数：${list}。`,
  listTitle: '各省级地区和下级地区',
  counts: (agencies: string, reports: string): string =>
    `${agencies} 家机关${reports === '0' ? '' : `，年报全文 ${reports} 份`}`,
  nation: '全国',
  country: '中国',
  regionDescription: (name: string, agencies: string): string =>
    `${name} ${agencies} 家机关的政府信息公开年报数字：已载明合计、分布、逐家数字和原文出处。`,
  summary: (agencies: string, reports: string, partial: string): string =>
    `收录 ${agencies} 家机关：年报全文 ${reports} 份${partial === '0' ? '' : `，${partial} 家只有从公布的年报摘录的部分数字`}。`,
  /** The rows of the main metrics of all agencies of the region. */
  csv: '下载本地区各机关主要数字（CSV）',
  excel: '供 Excel 打开',
  sections: {
    totals: '已载明合计',
    spread: '各机关分布',
    members: '逐家数字',
    children: '下级地区',
    beside: '同级地区',
    without: '尚未收录的地区',
    agencies: '机关',
  },
  totalsCaption:
    '只加各家载明的数字；括号内为有数字的家数与收录家数。全域口径的数字不与单个机关相加。空格表示还没有这一项的数字。',
  earlierYears: '更早年度的合计见数据页。',
  totalOf: (stated: string, members: string): string => `（${stated}/${members} 家）`,
  noneStated: '暂无数字',
  spreadTitle: (name: string): string => `${name}各机关主要数字`,
  /** `isDense`: the rows are drawn as columns. */
  spreadSentence: (metrics: string, agencies: string, isDense: boolean): string =>
    `${agencies} 家机关的 ${metrics} 项主要数字，每行一项，${isDense ? '柱高为家数' : '每点一家'}；坐标按对数，0 单列在左。`,
  silent: (names: string): string => `暂无本机关口径数字的：${names}`,
  otherScopes: (count: string): string => `另有其他口径 ${count} 家，见表`,
  membersCaption: '空格表示摘录时未取这一项；“年报未载明”表示年报没有写。点开数字见原文。',
  scrolls: '列数较多，左右滑动可看全。',
  capped: (shown: string, all: string): string => `列出 ${shown} 行，共 ${all} 行；全部见 CSV，或到下级地区查看。`,
  withoutNote: (count: string): string => `以下 ${count} 个下级地区还没有收录任何机关。未收录不等于没有公布年报。`,
  ratesOpen: (count: number, year: string): string => `展开${year}全地区 ${count} 项比率`,
  ratesCaption: (least: number): string =>
    `各机关分子之和除以分母之和，只计两者都读出的机关；全域口径不计。分母不足 ${least} 的只列分数。`,
  ratesInterval: '95% 区间',
  ratesMembers: '计入家数/收录家数',
  besideCaption: (year: string): string =>
    `${year}已载明合计，括号内为有数字的家数与收录家数。各地收录多少不一，合计不宜直接相比，这里不排名次。`,
  besideRates: (year: string, least: number): string =>
    `${year}比率：各机关分子之和除以分母之和，只计两者都读出的机关，小字为分子/分母；分母不足 ${least} 的只列分数；一项也算不出的地区不列。`,
  compareRegions: '在比较页并排查看全部指标',
  compare: '并排比较这些机关',
  source: '数字怎样读出',
  coverage: (agencies: string): string => `${agencies} 家机关`,
} as const;
