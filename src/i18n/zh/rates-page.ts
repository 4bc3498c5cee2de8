/** Copy of the list of rates and of a rate's page. */
export const ratesPage = {
  heading: '比率',
  list: {
    description: '由政府信息公开年报的数字算出的比率：公式、算得出的机关数和中位数，各有一页列出全部机关的分子、分母。',
    lead: '各地收录的机关多少不一，合计不宜直接相比，宜看比率。下面每项各有一页，列出全部机关的分子、分母和出处。',
    note: (least: string): string =>
      `中位数只取分母满 ${least} 的单个机关，括号内为家数；不足 5 家的逐一列出，全域口径的不计。`,
    heads: { agencies: '机关数', ranked: (least: string): string => `其中分母满 ${least}`, middle: '中位数或各家' },
    middleOf: (count: string): string => `（${count} 家）`,
    noMiddle: '尚无',
  },
  note: '由载明的数字算出，分子、分母都读出才算；分母为 0 的不适用，不作 0%。',
  formula: '公式',
  facts: { formula: '公式', least: '分母下限', id: '编号', method: '定义' },
  least: (least: string): string => `${least}；不足的只列分数，不画、不计中位数、排在最后`,
  listLink: '各项比率的公式、机关数和中位数',
  methodLink: '全部比率的定义与公式',
  description: (name: string, agencies: string): string =>
    `${name}：公式、分布和 ${agencies} 家机关的分子、分母，每个数字链接到年报原文。`,
  counts: (all: string, least: string, ranked: string): string =>
    `${all} 家机关算得出，每家取最近一年，其中${ranked === '0' ? `没有一家分母满 ${least}` : `分母满 ${least} 的 ${ranked} 家`}`,
  overNothing: (count: string): string => `另有 ${count} 家分母为 0，不适用`,
  none: '还没有机关的年报算得出这一比率。',
  sections: { agencies: '各机关', places: '各省级地区', relatives: '其他比率' },
  distribution: (name: string): string => `${name}：各机关分布`,
  unit: '%',
  agencies: (count: string): string => `${count} 家`,
  zeros: (count: string): string => `其中 ${count} 家为 0`,
  middle: (rate: string): string => `中位数 ${rate}`,
  largest: (rate: string, name: string, shared: number): string =>
    `最大 ${rate}（${name}${shared === 1 ? '' : `等 ${shared} 家`}）`,
  one: (name: string, rate: string): string => `${name} ${rate}`,
  coverage: (least: string, ranked: string): string => `分母满 ${least} 的 ${ranked} 家`,
  notDrawn: (least: string, count: string): string => `分母不足 ${least} 的 ${count} 家未画`,
  change: '增减（百分点）',
  changeCounts: (least: string, all: string, up: string, down: string, same: string): string =>
    `与上年口径相同、两年分母都满 ${least} 的 ${all} 家：上升 ${up} 家，下降 ${down} 家，持平 ${same} 家。`,
  changesNote: '比率下小字为 95% 区间，两年区间重叠的，差别可能出于偶然；增减按未取整的比率计算。',
  numerator: '分子',
  denominator: '分母',
  rate: '比率',
  interval: '95% 区间',
  members: '计入家数/收录家数',
  caption: (least: string): string =>
    `按分母从大到小排列；分母不足 ${least} 的只列分子、分母，排在最后。有下划线的数字点开看原文；几项相加得出的，各项见该机关页。`,
  capped: (shown: string, all: string): string =>
    `列出分母最大的 ${shown} 家，共 ${all} 家；各省级地区的机关各有一页，全部见 CSV。`,
  placesCaption: (year: string): string =>
    `${year}，各机关分子之和除以分母之和，只计两者都读出的机关，全域口径不计。各地收录多少不一，见末列。点开分子/分母，可见由哪些机关相加得出。`,
  summandsCaption: (year: string): string =>
    `${year}，计入合计的机关：分子、分母各自相加，再相除。数字没有下划线的，由几项相加得出，各项见该机关页。`,
  sum: '合计',
  sumMembers: (stated: string, members: string): string => `计入 ${stated}/${members} 家`,
  notSummed: '未计入合计',
  notSummedCaption: (year: string): string => `全域口径的，或${year}算不出、另有一年算得出的，取最近一年。`,
} as const;
