/** Writes a label of the form as editors do: half-width brackets, a space or a comma behind the ordinal, a line break inside. */
import type { LabelStyle } from './print-options.ts';
import type { Random } from './seeded-random.ts';

/** Takes the ordinals of `（三）不予公开` and `1.属于国家秘密`; leaves `三、本年度办理结果`. */
const ORDINAL = /^(（[一二三四五六七]）|\d\.)/u;
const HALF_WIDTH: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '“': '"', '”': '"', '：': ':' };
/** Labels longer than this are broken. */
const LONG = 9;

export function writeLabel(text: string, style: LabelStyle, random: Random): string {
  switch (style) {
    case 'form':
      return text;
    case 'halfWidth':
      return text.replace(/[（），“”：]/gu, (mark) => HALF_WIDTH[mark] as string);
    case 'spaced':
      return text.replace(ORDINAL, '$1 ');
    case 'comma':
      return text.replace(/^(\d)\./u, '$1、');
    case 'broken': {
      if (text.length <= LONG) return text;
      const at = random.integer(4, text.length - 3);
      return `${text.slice(0, at)}\n${text.slice(at)}`;
    }
  }
}
