/** Text to bytes in the encodings in which reports come; GBK by turning the decoder's own table round. */
import type { Encoding } from './print-options.ts';

export function encodeText(text: string, encoding: Exclude<Encoding, 'text'>): Uint8Array {
  switch (encoding) {
    case 'utf8':
      return new TextEncoder().encode(text);
    case 'utf8Marked':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf16le':
      return wideBytes(text, true);
    case 'utf16be':
      return wideBytes(text, false);
    case 'gbk':
      return gbkBytes(text);
  }
}

function wideBytes(text: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [i, character] of [...`\uFEFF${text}`].entries()) bytes.setUint16(2 * i, character.charCodeAt(0), little);
  return new Uint8Array(bytes.buffer);
}

/** Character → its two bytes as one number. */
const GBK_CODES: ReadonlyMap<string, number> = gbkCodes();

function gbkCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !codes.has(character)) codes.set(character, lead * 256 + trail);
    }
  }
  return codes;
}

function gbkBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character < '\u0080' ? character.charCodeAt(0) : GBK_CODES.get(character);
    if (code === undefined) throw new Error(`${character} is not in GBK`);
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code);
  }
  return new Uint8Array(bytes);
}
