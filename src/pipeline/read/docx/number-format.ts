/** Writes the numbers that Word sets in front of paragraphs: takes a number and the name of its format, gives its text. */

const CHINESE_DIGITS = '零一二三四五六七八九';
const FORMAL_STEMS = '甲乙丙丁戊己庚辛壬癸';
/** Circled numbers reach to 20. */
const MOST_CIRCLED = 20;
const LETTERS = 26;

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `w:numFmt` values that write Chinese numerals. */
const CHINESE: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
  'japaneseDigitalTenThousand',
  'chineseLegalSimplified',
]);

/** The number as text; decimal for formats that are not known. */
export function formatNumber(number: number, format: string): string {
  if (CHINESE.has(format)) return chinese(number);
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= MOST_CIRCLED ? String.fromCharCode(0x2460 + number - 1) : String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ideographTraditional':
      return FORMAL_STEMS[number - 1] ?? String(number);
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    default:
      return String(number);
  }
}

/** Below a hundred as headings count: 一, 十, 十一, 二十, 二十一; above that digit by digit. */
function chinese(number: number): string {
  const digits = [...String(number)].map((digit) => CHINESE_DIGITS[Number(digit)] as string);
  if (number >= 100 || number < 1) return digits.join('');
  if (number < 10) return digits[0] as string;
  const [tens, ones] = [digits[0] as string, digits[1] as string];
  return `${number < 20 ? '' : tens}十${number % 10 === 0 ? '' : ones}`;
}

/** A … Z, AA, BB, as Word counts on. */
function letters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % LETTERS));
  return letter.repeat(Math.min(9, Math.max(0, Math.ceil(number / LETTERS))));
}

function roman(number: number): string {
  let [left, text] = [Math.min(number, 399), ''];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}
