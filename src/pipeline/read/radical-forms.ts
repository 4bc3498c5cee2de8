/**
 * Radicals of the block CJK Radicals Supplement that text layers of PDFs have in the place of whole characters, and that
 * Unicode's NFKC leaves as they are (it maps the Kangxi radicals). Takes a character, gives its normal form.
 */
import { SIMPLIFIED_FORMS } from './simplified-forms.ts';

const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⺼': '肉',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** NFKC, a whole character for a radical of its form, and the simplified form of a traditional character. */
export function normalForm(character: string): string {
  return RADICALS[character] ?? SIMPLIFIED_FORMS.get(character) ?? character.normalize('NFKC');
}
