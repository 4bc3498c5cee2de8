/** Tells a sum of all years by the smaller figure behind it, which is new of this year: 累计公开已达657条。2016年新增50条. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True when the next figure says how much of a sum the year itself added. */
export function sumsUpYears(view: View): boolean {
  const { figure, index, text, tokens, near } = view;
  if (addedBefore(view) || isKept(view)) return true;
  if (!takesBefore(SUM, text, figure.start, 40) || near.some(({ id }) => id === 'thisYear')) return false;
  const next = tokens.slice(index + 1, index + 16).find((token) => token.figure !== null);
  const added = next?.figure ?? null;
  if (added === null || added.unit !== figure.unit || added.value >= figure.value) return false;
  return takesIn(ADDED, text, figure.end, added.start);
}

/** 本年新增216条,累计公开2160条: the year's own stands in front, and nothing else that adds up to the sum. */
function addedBefore({ figure, index, text, tokens, near }: View): boolean {
  if (!near.some(({ start, end }) => text.slice(start, end) === '累计')) return false;
  if (near.some(({ id }) => id === 'thisYear' || id === 'year')) return false;
  const before = tokens[index - near.length - 2];
  const added = before?.figure ?? null;
  if (before === undefined || added === null || added.unit !== figure.unit || added.value * 2 > figure.value)
    return false;
  return takesBefore(NEW_OF_YEAR, text, before.start, 24);
}

/** 网站存有信息12800条: what has gathered there, whenever it was published. */
function isKept({ figure, text }: View): boolean {
  return takesBefore(KEPT, text, figure.start, 20);
}

/** Takes 存有信息, 留存各类信息; leaves 保存信息查询记录. */
const KEPT = prefiltered(
  /(?:存有|留存|库存|存量|积存|收录有)(?:的|各类|有效|政[府务])*信息(?:总[数量]|数量|共|共计|已?达|为)*$/u,
);

/** Takes 本年度新增主动公开信息, 今年新发布; leaves 新增专栏. */
const NEW_OF_YEAR = prefiltered(/(?:今年|本年|当年|年度|20\d\d年)[^,。;]{0,6}新(?:增|公开|发布)[^,。;\d]{0,14}$/u);

/** Takes 累计公开, 到2013年底, 已达; leaves 全年, and what a mark closes off. */
const SUM = prefiltered(/(?:累计|截[止至]|到20\d\d年底|已达)[^。;]*$/u);

/** Takes 。2016年新增主动公开政府信息, ,今年发布 and ,电子化率达100%。本年度新增的; leaves ,新增. */
const ADDED = prefiltered(
  /^(?:,[^,。;\d]{0,12}\d[\d.]*%)?[,。;](?:其中,?)?(?:(?:本年|今年|当年|20\d\d年)度?(?:新增|新公开)[^,。;]{0,24}|今年(?:共|累计)?(?:发布|公开|主动公开|更新|推送)[^,。;\d]{0,12})$/u,
);
