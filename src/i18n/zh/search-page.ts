/** Copy of the search page. */
export const searchPage = {
  title: '查找',
  description: '按名称、别名、地区或拼音查找机关、地区和指标，按字句查找年报正文。',
  plain: '也可以直接看清单：',
  textSearch: {
    heading: '年报正文',
    coverage: (reports: string) =>
      `检索 ${reports} 份全文收录年报的标题与叙述文字，逐字相符才列出；几个词以空格分开，须同时出现。表格中的数字请看各机关与指标页。`,
    noScript: '正文检索需要浏览器脚本。没有脚本时，可打开各份年报页，用浏览器的页内查找。',
    busy: '正在检索……',
    none: '没有一份年报的正文写有“{q}”。',
    some: '{n} 份年报的正文写有“{q}”。',
    first: '先列出 {n} 份写有“{q}”的年报。',
    failed: '正文索引未能读取，请稍后再试，或按上面的名称进入。',
    line: '第 {n} 行',
    more: '再列十份',
    reportName: '{name}　{y}年',
  },
} as const;
