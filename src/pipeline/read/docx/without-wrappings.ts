/**
 * Takes the XML of a document and gives it without the elements that stand around runs and say nothing of their words: a field
 * with its result (a sum that Word reckons), data bound to a schema, the direction of writing. The parser would skip the words too.
 */

/** Takes `<w:fldSimple w:instr="=SUM(LEFT)">`, `</w:customXml>`; leaves `<w:customXmlPr>` and `<w:r>`. */
const WRAPPING = /<\/?w:(?:fldSimple|customXml|bdo|dir)(?=[\s/>])[^<>]*>/gu;

/** The document with what was wrapped in its place. */
export function withoutWrappings(document: string): string {
  return document.replaceAll(WRAPPING, '');
}
