/** Tells a sum of all years by the smaller figure behind it, which is new of this year: 累计公开已达657条。2016年新增50条. */
import type { View } from './view.ts';

/** True when the next figure says how much of a sum the year itself added. */
export function sumsUpYears({ figure, index, text, tokens }: View): boolean {
  if (!SUM.test(text.slice(Math.max(0, figure.start - 40), figure.start))) return false;
  const next = tokens.slice(index + 1, index + 16).find((token) => token.figure !== null);
  const added = next?.figure ?? null;
  if (added === null || added.unit !== figure.unit || added.value >= figure.value) return false;
  return ADDED.test(text.slice(figure.end, added.start));
}

/** Takes 累计公开, 到2013年底, 已达; leaves 全年, and what a mark closes off. */
const SUM = /(?:累计|截[止至]|到20\d\d年底|已达)[^。;]*$/u;

/** Takes 。2016年新增主动公开政府信息 and ,电子化率达100%。本年度新增的; leaves ,新增. */
const ADDED =
  /^(?:,[^,。;\d]{0,12}\d[\d.]*%)?[,。;](?:其中,?)?(?:本年|今年|当年|20\d\d年)度?(?:新增|新公开)[^,。;]{0,24}$/u;
