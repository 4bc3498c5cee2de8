/**
 * Bytes to text: byte order mark first, then validity as UTF-8, then the encoding that an HTML or XML page declares,
 * then GB18030 as a guess. Says so when it guessed and when characters could not be decoded.
 */
import { isUtf8, transcode } from 'node:buffer';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';

/** How far into a file an encoding may be declared. */
const DECLARED_WITHIN = 4096;
/** Takes `<meta charset="gbk">`, `<meta … content="text/html; charset=gb2312">`; leaves prose. */
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/iu;
/** Takes `<?xml version="1.0" encoding="GBK"?>`; leaves prose. */
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/iu;
/** Takes the names of encodings that GB18030 contains; leaves `utf-8` and `big5`. */
const CHINESE_ENCODING = /^(?:gbk|gb2312|gb_2312(?:-80)?|gb18030|x-gbk|cp936|euc-cn|hz-gb-2312)$/iu;
/** Of so many characters of a damaged UTF-8 file at most one is damaged. */
const UTF8_DAMAGE = 50;
const REPLACEMENT = '\uFFFD';

/** Decodes the bytes of a text file. */
export function decodeText(bytes: Uint8Array): Parsed<string> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return withReplacements(decode(bytes, marked), []);
  if (isUtf8(bytes) && !bytes.subarray(0, DECLARED_WITHIN).includes(0)) {
    return withReplacements(decodeValid(bytes), []);
  }
  const wide = wideEncoding(bytes);
  if (wide !== null) return withReplacements(decode(bytes, wide), [guessed(wide)]);
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared !== 'utf-8') return withReplacements(decode(bytes, declared), []);
  const text = decode(bytes, 'utf-8');
  if (count(text, REPLACEMENT) * UTF8_DAMAGE <= countWide(text)) return withReplacements(text, []);
  return withReplacements(decode(bytes, 'gb18030'), [guessed('gb18030')]);
}

/** As `decode` does, six times as fast: what is valid UTF-8 without a mark can be turned into UTF-16 many bytes at once. */
function decodeValid(bytes: Uint8Array): string {
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark: there are zero bytes, and one of the two byte orders makes Chinese and ASCII of it all. */
function wideEncoding(bytes: Uint8Array): string | null {
  const top = bytes.subarray(0, DECLARED_WITHIN - (DECLARED_WITHIN % 2));
  if (!top.includes(0)) return null;
  return ['utf-16le', 'utf-16be'].find((encoding) => isPlausible(decode(top, encoding))) ?? null;
}

function isPlausible(text: string): boolean {
  let plausible = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const ascii = (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13;
    if (ascii || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2010 && code <= 0x303f) || code >= 0xff00)
      plausible += 1;
  }
  return plausible >= text.length * 0.9;
}

/** The declared encoding under a name that the decoder knows; null when there is none or it is unknown. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const top = decode(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const name = XML_ENCODING.exec(top)?.[1] ?? META_CHARSET.exec(top)?.[1];
  if (name === undefined) return null;
  if (CHINESE_ENCODING.test(name)) return 'gb18030';
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

function guessed(encoding: string): Diagnostic {
  return diagnostic('encoding-guessed', `Unexpected bytes, expected UTF-8: read as ${encoding.toUpperCase()}`, null);
}

function withReplacements(text: string, diagnostics: readonly Diagnostic[]): Parsed<string> {
  const first = text.indexOf(REPLACEMENT);
  if (first < 0) return { value: text, diagnostics };
  const message = `Unexpected ${count(text, REPLACEMENT)} undecodable characters, expected none`;
  const span = { start: first, end: first + 1 };
  return { value: text, diagnostics: [...diagnostics, diagnostic('characters-replaced', message, span)] };
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

function countWide(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x3000) found += 1;
  return found;
}
