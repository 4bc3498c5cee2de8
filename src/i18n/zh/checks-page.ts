/** Copy of the page of all checks. */
export const checksPage = {
  title: '核对',
  description:
    '每份年报都按格式自身的勾稽关系和前后文逐项核对：相符、不符、无法核对各多少份，不符的逐条列出两边数字和原文位置。',
  lead: (reports: string, checks: string): string =>
    `${reports} 份年报逐份做 ${checks} 项核对。缺少任何一个数字的，列为无法核对，既不算相符，也不算不符；核对之前不作任何更正。`,
  onPage: '本页内容',
  failures: '不符之处',
  noFailures: '没有发现不符。',
  failuresLead: (count: string, reports: string): string =>
    `共 ${count} 处，涉及 ${reports} 份年报。两边数字都来自原文，孰是孰非以年报为准。`,
  capped: (shown: string): string => `本页列出前 ${shown} 处，其余见后页；全部也可下载 CSV。`,
  notices: '提示',
  noticesLead: (count: string, reports: string): string =>
    `共 ${count} 处，涉及 ${reports} 份年报。值得留意，未必有误，不计入不符。`,
  noNotices: '没有提示。',
  all: '各项核对',
  caption: '按年报份数。一份年报中同一项有多处的，一处不符即列入不符。',
  noticeCaption: '标“提示”的几项，不合的只作提示，不算不符。',
  groups: '按机关类别和地区',
  groupCaption: '后三列按处计；“有不符的年报”不计仅属提示的。各地收录多少不一，份数多的不符也多，不宜直接相比。',
  groupReports: '年报',
  groupFailing: '有不符的年报',
  placeOpen: '地区待定',
  compares: '核对内容',
  basis: '依据',
  severity: { error: '必有一处数字有误', warning: '与格式或自身不合', notice: '值得留意，未必有误' },
  expected: '应为',
  actual: '实为',
  suspect: (metric: string): string => `按其余数字推断，可能有误的是“${metric}”。`,
  csv: '下载全部核对结果 CSV',
  method: '每项核对的例子见方法页',
  messages: {
    pass: (instance: string, value: string): string => `${instance}：相符，${value}。`,
    fail: (instance: string, expected: string, actual: string): string =>
      `${instance}：应为 ${expected}，实为 ${actual}。`,
    open: (instance: string): string => `${instance}：有数字没有读到。`,
  },
  places: (count: string): string => `${count} 处`,
  allSides: (count: number): string => `等 ${count} 处，见年报页`,
  passages: (count: number): string => `文字相同之处，最长的 ${count} 处，左右对照。`,
} as const;
