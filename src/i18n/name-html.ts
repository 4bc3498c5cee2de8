/**
 * A name or a title as escaped HTML that breaks at its parts when it is too long for a line: behind province, city and county,
 * behind a year, and behind the point in the name of a metric, never before that point. Takes any text.
 */
import { escapeHtml } from '../domain/escape-html.ts';

/** Takes the end of 银川市 and 永宁县 in 银川市永宁县团结西路街道办事处, of `2024年` before 政府, of 行政处罚·; leaves 城市管理局. */
const PART_END =
  /(?<=(?<!城)[市省县盟旗区]|自治州|\d ?年|·)(?=[\p{Script=Han}\d]{4})|(?<=\p{Script=Han})(?=\d{4} ?年)/gu;

export const nameHtml = (name: string): string => nameParts(name).map(pointedHtml).join('<wbr>');

/** Takes `件·` of 行政规范性文件·本年制发件数; leaves the point of a list ( · ). */
const BEFORE_POINT = /\p{Script=Han}·/gu;

/** Escaped text in which no line begins with the point of a name. */
export function pointedHtml(text: string): string {
  const html = escapeHtml(text);
  // Every link of every page is asked, and few have a point.
  return html.includes('·') ? html.replace(BEFORE_POINT, '<span class="whole">$&</span>') : html;
}

/** The parts behind which it may break. */
export const nameParts = (name: string): readonly string[] => name.split(PART_END);
