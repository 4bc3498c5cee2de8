/** Copy of the list of agencies. */
export const agenciesPage = {
  title: '全部机关',
  description: '收录的全部机关，按省份排列，注明类别、年度和收录方式。',
  lead: (agencies: string, full: string, partial: string): string =>
    `共 ${agencies} 家，其中 ${full} 家收录年报全文，${partial} 家只有从公布的年报人工摘录的部分数字。`,
  filter: '筛选',
  filterName: '名称、地区或拼音',
  filterKind: '类别',
  filterStatus: '收录方式',
  every: '全部',
  provinces: '省份',
  unknownPlace: '地区待定',
  shown: '显示 {n} 家',
  inRegion: (count: string): string => `${count} 家`,
} as const;
