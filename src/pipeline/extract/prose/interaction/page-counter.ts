/** Tells visits that a page counts itself, beside its date or in its foot, from what the report says. Takes the view of a figure of views. */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** 来源:某局 浏览量:0 发布时间:…: the page counts its own visits. */
export function ofThePage(view: View): boolean {
  const before = textBefore(view.text, view.figure.start, 40);
  if (takes(TODAY, before, view.text)) return true;
  if (!takes(COUNTER, before, view.text)) return false;
  return (
    view.figure.value === 0 ||
    takes(PAGE_MARKS, before, view.text) ||
    takesIn(PAGE_MARKS, view.text, view.figure.end, view.figure.end + 20)
  );
}

/** Takes 今日访问, 昨日浏览量: and 您是第; leaves 日均访问. */
const TODAY = prefiltered(/(?:[今昨]日|[今昨]天|本月|您是(?:本站)?第)[^,。;\d]{0,8}$/u);
/** Takes 浏览量:, 点击数:[ and 阅读次数:; leaves 浏览量达. */
const COUNTER = prefiltered(/(?:浏览|点击|阅读|访问)(?:量|数|率|次数|人次)?[:：]\[?$/u);
/** Takes 来源:, 发布时间:; leaves 来源. */
const PAGE_MARKS = prefiltered(/(?:来源|发布时间|发布日期|日期|时间|作者|编辑|字号|字体|打印)[:：]|【?字体/u);
