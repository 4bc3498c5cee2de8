/** Tells by its first bytes what kind of file this is; file names lie too often. */

/** `zip`: DOCX or another package; `other`: known and not supported (with its name); `plain`: text, as far as one can see. */
export type BytesKind = 'pdf' | 'zip' | 'other' | 'plain';

interface Signature {
  readonly bytes: readonly number[];
  readonly name: string;
}

/** How far into a file `%PDF` may stand. */
const PDF_WITHIN = 1024;

const OTHERS: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'a Word or Excel file of before 2007' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x42, 0x4d, 0x36], name: 'a bitmap image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: 'a TIFF image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: 'a TIFF image' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
  { bytes: [0x4d, 0x5a, 0x90], name: 'a program' },
  { bytes: [0x4d, 0x49, 0x4d, 0x45, 0x2d, 0x56], name: 'a mail or MHTML archive' },
];

/** The kind of a file, with a name in words for those that are not supported. */
export function sniffBytes(bytes: Uint8Array): { readonly kind: BytesKind; readonly name: string } {
  if (startsWith(bytes, 0, [0x50, 0x4b, 3, 4]) || startsWith(bytes, 0, [0x50, 0x4b, 5, 6])) {
    return { kind: 'zip', name: 'a ZIP archive' };
  }
  for (let at = 0; at < Math.min(PDF_WITHIN, bytes.length); at += 1) {
    if (bytes[at] === 0x25 && startsWith(bytes, at, [0x25, 0x50, 0x44, 0x46, 0x2d]))
      return { kind: 'pdf', name: 'a PDF' };
  }
  const other = OTHERS.find((signature) => startsWith(bytes, 0, signature.bytes));
  return other === undefined ? { kind: 'plain', name: 'a text' } : { kind: 'other', name: other.name };
}

function startsWith(bytes: Uint8Array, from: number, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[from + i] === byte);
}
