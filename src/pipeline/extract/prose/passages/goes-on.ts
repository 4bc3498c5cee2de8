/**
 * Whether a sentence goes on in the next paragraph, as where a page ended amid it. Takes both texts; leaves headings, labels
 * and numbers of a table apart.
 */

import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import {
  AWAITS_NUMBER as AWAITS,
  CLAUSED,
  LEFT_OPEN as MARK_OR_SPACE,
  NUMERAL,
  traitsAt,
} from '../text/text-traits.ts';

/** Joined paragraphs stay below this, so that joining costs linear time. */
const LONGEST_JOINED = 2400;
/** From here on a text with a clause in it is prose. */
const SHORTEST_PROSE = 24;

/** Takes …平台, and …12345”; leaves …要求。 */
const ENDED = prefiltered(/[。!?！？]”?[)）]?\s*$/u);
/** Takes 一、, (一), 1., 一是, 第一,; leaves 一件. */
const BEGINS_ANEW =
  /^[\s*#]*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,，、])/u;
/** Takes 1. 门户网站:156条; and (2)部分公开 4 件, an item of a list that is only a name and its number; leaves 1.公开情况,全年公开12条. */
const LIST_ITEM =
  /^[\s*#]*[(（]?(?:\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,3}[)）])[^,，。;；\d０-９]{2,40}[\d０-９][\d０-９,. ]*[余多]?万?余?[条件篇份次项个宗起例期](?:[(（][^()（）]{1,60}[)）])?[;；。,，、]?\s*$/u;
/** Takes 分平台:, and an item in front: :1. 门户网站:156条; leaves 其中:网站22篇,微信36篇; and 156条。 */
const AWAITS_ITEMS = prefiltered(
  /[:：]\s*$|[:：;；][^,，。:：;；]{2,60}(?:[:：]\s*[\d０-９][^,，。:：;；]{0,12})?(?:[;；]|[条件篇份次项个])\s*$/u,
);
/** Takes 利用平台, and 具体包括:; leaves 总体情况. */
const LEFT_OPEN = /.{5}[,，、:：;；]\s*$/u;
/** Takes 共计发布信息, 累计达 and 收到; leaves 情况. */
const AWAITS_NUMBER = /(?:信息|共|共计|合计|累计|达|为|了|量|数|收到|受理|申请|稿件|文章|工单|粉丝|净增)\s*$/u;
/** Takes 7435 条,其中; leaves 7435 and 2024年. */
const COUNT_FIRST = /^\s*[\d０-９][\d０-９,.]*\s*[余多]?\s*[万]?\s*余?[条件篇份次项个人]/u;
/** Takes 公开信息1, which a line break cut amid its number; leaves 2024年 and 1. */
const CUT_NUMBER = /[一-龥:：][1-9１-９][\d０-９]{0,2}\s*$/u;
/** Takes 236 条, the rest of such a number; leaves 36条 and 2361. */
const REST_OF_NUMBER = /^\s*[\d０-９]{3}\s*[余多]?\s*万?\s*余?[条件篇份次项个人]/u;

const LONGEST_HEADING = 60;
/** Takes 五、因信息公开申请行政复议、提起诉讼的情况, however long; leaves a cut sentence. */
const HEADING_LINE = prefiltered(
  /^[\s*#]*(?:[一二三四五六七八九十]{1,3}\s*[、 ]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．])[^,，。;；:：]{2,50}(?:情况|情形|事项|措施|打算|问题)\s*$/u,
);

/** True when `next` goes on with the last sentence of `text`; `traits`: what `text` holds. */
export function goesOn(text: string, next: string, traits: number): boolean {
  if (!mayGoOn(text, traits) || text.length > LONGEST_JOINED || next.length > LONGEST_JOINED) return false;
  const claused = isClaused(text, traits);
  if ((traitsAt(text, text.length - 1) & NUMERAL) !== 0 && isCutNumber(text, next)) return true;
  if (!claused && awaitsNumber(text) && !beginsWithNumber(next)) return false;
  if (text.endsWith('。')) return false;
  if (text.length <= LONGEST_HEADING && takes(HEADING_LINE, text)) return false;
  const end = text.slice(-12);
  if (LIST_ITEM.test(next) && takesIn(AWAITS_ITEMS, text, -80)) return true;
  if (takes(ENDED, end, text) || BEGINS_ANEW.test(next.slice(0, 16))) return false;
  return claused || LEFT_OPEN.test(end) || (AWAITS_NUMBER.test(end) && COUNT_FIRST.test(next));
}

function isCutNumber(text: string, next: string): boolean {
  return CUT_NUMBER.test(text.slice(-6)) && REST_OF_NUMBER.test(next.slice(0, 16));
}

/** False for most labels and numbers of a table, at a glance at their ends: whatever comes next is no part of them. */
export function mayGoOn(text: string, traits: number): boolean {
  if (text === '' || isClaused(text, traits)) return true;
  return (traitsAt(text, text.length - 1) & (MARK_OR_SPACE | AWAITS | NUMERAL)) !== 0;
}

function isClaused(text: string, traits: number): boolean {
  return text.length >= SHORTEST_PROSE && (traits & CLAUSED) !== 0;
}

/** True where nothing but a number may come next. */
function awaitsNumber(text: string): boolean {
  return text !== '' && (traitsAt(text, text.length - 1) & MARK_OR_SPACE) === 0;
}

function beginsWithNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= 0x39 || (code >= 0xff10 && code <= 0xff19) || text === '' || text.slice(0, 1).trim() === '';
}
