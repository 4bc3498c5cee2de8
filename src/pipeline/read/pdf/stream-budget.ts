/**
 * Guards against PDF bombs: takes a file, unpacks the streams that pdf.js would run as a program (pages and forms, not
 * pictures and fonts) up to a limit, and says what there is too much of. pdf.js itself cannot be stopped once it runs.
 */
import { undoFilters } from './undo-filters.ts';

/** Most bytes of all such streams together: pdf.js takes up to 0.4 s for a megabyte, a report has one or two. */
const MOST_CONTENT = 8_000_000;
/** Most graphics states saved and not restored at one time; pdf.js takes time in the square of them. */
const MOST_SAVED = 1000;
/** How far in front of a stream its dictionary is looked for. */
const DICTIONARY_WITHIN = 2000;

/** Takes the dictionary of a picture, a font, a table of objects or metadata; leaves those of pages and forms. */
const NO_PROGRAM =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)|\/Length1\b|\/Type\s*\/(?:XRef|Metadata)/u;
/** Takes `/Filter /FlateDecode` and `/Filter [/A85 /Fl]`; leaves `/Filter 7 0 R`. */
const FILTERS = /\/Filter\s*(?:\[([^\]]*)\]|\/(\w+))/u;
/** Takes a name of a filter; leaves brackets and blanks. */
const NAME = /\w+/gu;
/** Takes `#61`, a letter of a name in disguise; leaves letters. */
const DISGUISED = /#([0-9a-f]{2})/giu;

/** What is wrong with the streams of a PDF, as a message; null when nothing is. */
export function pdfExcess(bytes: Uint8Array): string | null {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_CONTENT;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at)) {
    const dictionary = pdf.toString('latin1', Math.max(0, at - DICTIONARY_WITHIN), at);
    const from = contentStart(pdf, at + 'stream'.length);
    const end = pdf.indexOf('endstream', from);
    const to = end < 0 ? pdf.length : end;
    at = end < 0 ? pdf.length : end + 'endstream'.length;
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    if (NO_PROGRAM.test(own)) continue;
    const content = undoFilters(pdf.subarray(from, to), filtersOf(own), left);
    left -= content.length;
    if (left <= 0)
      return `Unexpected streams of more than ${String(MOST_CONTENT)} bytes, expected the pages of a report`;
    if (mostSaved(content) > MOST_SAVED)
      return `Unexpected graphics states nested more than ${String(MOST_SAVED)} deep, expected the pages of a report`;
  }
  return null;
}

/** Behind the line break that follows the keyword. */
function contentStart(pdf: Buffer, at: number): number {
  const behind = pdf[at] === 13 ? at + 1 : at;
  return pdf[behind] === 10 ? behind + 1 : behind;
}

/** Filters that stand elsewhere are taken for the usual one, twice over; it leaves alone what it did not make. */
function filtersOf(dictionary: string): readonly string[] {
  const plain = dictionary.replace(DISGUISED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (!plain.includes('/Filter')) return [];
  const [, several, single] = FILTERS.exec(plain) ?? [];
  if (several === undefined && single === undefined) return ['FlateDecode', 'FlateDecode'];
  return (several ?? single ?? '').match(NAME) ?? [];
}

const [SAVE, RESTORE] = [113, 81] as const;

/** Most `q` without their `Q` at one time. */
function mostSaved(content: Buffer): number {
  let [open, most] = [0, 0];
  for (let at = content.indexOf(SAVE); at >= 0 && at < content.length; at += 1) {
    const byte = content[at];
    if (byte !== SAVE && byte !== RESTORE) continue;
    if (!standsAlone(content, at)) continue;
    open = Math.max(0, open + (byte === SAVE ? 1 : -1));
    most = Math.max(most, open);
  }
  return most;
}

function standsAlone(content: Buffer, at: number): boolean {
  return (content[at - 1] ?? 32) <= 32 && (content[at + 1] ?? 32) <= 32;
}
