/**
 * A file name that is safe anywhere: takes any name, gives its last part without control characters, separators, leading
 * dots or reserved words, at most 80 characters long, with the extension asked for.
 */

/** Three bytes a character in UTF-8: well below the 255 bytes that file systems allow. */
const LONGEST = 80;

/** Takes what may not stand in a file name: separators, wildcards, quotes; leaves Chinese, letters, digits, brackets. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Takes dots, dashes and blanks at either end; leaves those within. */
const EDGES = /^[\s.-]+|[\s.]+$/gu;
/** Takes runs of white space; leaves words. */
const WHITE = /\s+/gu;
/** Takes the last extension of up to eight letters: `.html`; leaves `.2024年`. */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,7}$/u;
/** Takes names that Windows keeps to itself: `con`, `lpt1`; leaves `console`. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Takes a dash at the end; leaves one within. */
const LAST_DASH = /-$/u;
/** Takes the separators of paths; leaves the rest. */
const SEPARATOR = /[\\/]/u;

/** `../../某报告 2024.PDF` with `.txt` becomes `某报告 2024.txt`. */
export function safeFileName(name: string, extension: string): string {
  const last = name.normalize('NFC').split(SEPARATOR).at(-1) ?? '';
  const stem = last
    .replace(EDGES, '')
    .replace(EXTENSION, '')
    .replace(FORBIDDEN, '')
    .replace(WHITE, ' ')
    .replace(EDGES, '');
  const short = [...stem].slice(0, LONGEST).join('').replace(EDGES, '');
  const named = short === '' || RESERVED.test(short) ? `report-${short}`.replace(LAST_DASH, '') : short;
  return `${named}${extension}`;
}
