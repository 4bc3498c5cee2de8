/**
 * A file name that is safe anywhere: takes any name, gives its last part without control characters, separators, leading
 * dots or reserved words, at most 240 bytes long in UTF-8, with the extension asked for.
 */

/** Bytes in UTF-8: file systems allow 255, and an extension and a number may follow. */
const LONGEST = 240;

/** Takes what may not stand in a file name: separators, wildcards, quotes; leaves Chinese, letters, digits, brackets. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Takes dots, dashes and blanks at either end; leaves those within. */
const EDGES = /^[\s.-]+|[\s.]+$/gu;
/** Takes runs of white space; leaves words. */
const WHITE = /\s+/gu;
/** Takes the last extension of up to eight letters: `.html`; leaves `.2024年`. */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,7}$/u;
/** Takes names that Windows keeps to itself, whatever follows their first dot: `con`, `lpt1.2024`; leaves `console`. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/iu;

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
  const short = shorten(stem).replace(EDGES, '');
  const named = short === '' || RESERVED.test(short) ? `report-${short}`.replace(LAST_DASH, '') : short;
  return `${named}${extension}`;
}

/** As many whole characters as fit. */
function shorten(name: string): string {
  let [kept, left] = ['', LONGEST];
  for (const character of name) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}
