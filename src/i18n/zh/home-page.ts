/** Copy of the home page. */
export const homePage = {
  title: '政府信息公开年报图谱',
  lead: '政府信息公开工作年度报告，每年由各级行政机关各自公布，格式相同，却散在各处。这里把它们逐份读成数字：能比较，能核对，每个数字都点得回原文。',
  coverage: (agencies: string, years: string, reports: string, complete: string): string =>
    `收录 ${agencies} 家机关${years}的年报：全文 ${reports} 份，其中 ${complete} 份表格完整`,
  partial: (count: string): string => `；另有 ${count} 个机关年度只摘录了部分数字`,
  browse: '不用查找，直接看全部机关',
  charts: '四项主要数字',
  chartsNote: '未另注明的，每点一家机关，机关多时画作柱，柱高为家数；年报未载明的不画、不作 0，只计家数。',
  largest: (count: number): string => `最大的 ${count} 家`,
  wholeMetric: '定义与全表',
  promises: '这里的三条规矩',
  promiseList: [
    ['数字有出处', '点开任何一个数字，就是年报里写着它的那几个字。'],
    ['未载明不是零', '没写、空白、残缺、写作“余”“约”，都照原样标明，不补、不猜、不算平均。'],
    ['年报受公开核对', '表内勾稽、正文与表格、正文前后、上年与本年，两处不一的，两处都列出来。'],
  ],
  ways: '从哪里看起',
  /** Stands beside the way to the metrics. */
  rates: ['rates/', '比率'],
  wayList: [
    ['regions/', '地区', '从省到县逐级看：谁公布了年报，载明了什么，合计是多少。'],
    ['metrics/', '指标', '表格和正文里的每一项，以及由它们算出的比率：定义、分布、全表。'],
    ['checks/', '核对', '哪些数字对不上，差在哪里。'],
    ['compare/', '比较', '挑几家机关或地区，并排看。'],
    ['data/', '数据', '全部下载，附字段说明与校验和。'],
    ['method/', '方法', '数字怎样读出来，准确到什么程度，有什么局限。'],
  ],
} as const;
