/** Copy of the search page. */
export const searchPage = {
  title: '查找',
  description: '按名称、别名、地区或拼音查找机关、地区和指标。',
  plain: '也可以直接看清单：',
} as const;
