/** Copy of the page for an address that leads nowhere. */
export const notFound = {
  title: '没有这一页',
  lead: '地址可能写错了，或者机关的编号已经改变。可以用上方的查找框按名称寻找，或从下面几处重新开始。',
} as const;
