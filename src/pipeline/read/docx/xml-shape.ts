/**
 * The shape of an XML part before a parser sees it: takes its bytes, says whether elements nest or have attributes beyond all
 * reason, or there is more than one root. The parser of DOCX files takes time in the square of each.
 */

/** Open elements at one time; tables within tables within text boxes come to some fifty. */
const DEEPEST = 300;
/** Attributes of one element; the root of a document has some forty. */
const MOST_ATTRIBUTES = 1000;

const [LESS, GREATER, SLASH, QUOTE, APOSTROPHE, MARK, EXCLAMATION] = [60, 62, 47, 34, 39, 63, 33] as const;

/** Whether the part is nested too deeply, has several roots or an element with too many attributes; what is no XML at all is left to the parser. */
export function isTangled(bytes: Uint8Array): boolean {
  let [depth, roots] = [0, 0];
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const first = bytes[at + 1];
    if (first === MARK || first === EXCLAMATION) continue;
    if (first === SLASH) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth === 0) roots += 1;
    const end = tagEnd(bytes, at);
    if (end < 0) return true;
    if (bytes[end - 1] !== SLASH) depth += 1;
    if (depth > DEEPEST || roots > 1) return true;
    at = end;
  }
  return false;
}

/** Place of the bracket that closes a tag; those within quotes are text. Negative for a tag with too many attributes. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let [quote, attributes] = [0, 0];
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) {
      quote = byte;
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) return -1;
    }
  }
  return bytes.length;
}
