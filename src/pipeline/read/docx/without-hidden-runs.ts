/** Takes the XML of a document and gives it without the runs that Word hides (`w:vanish`): nobody sees them on paper. */

/** Takes the property that hides a run; leaves `<w:vanish w:val="0"/>`, which shows it again, and `<w:webHidden/>`. */
const HIDES = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/gu;
/** Properties stand right behind the start of their run: no further back is looked for it. */
const REACH = 2000;
const END = '</w:r>';

/** The document as it is printed. */
export function withoutHiddenRuns(document: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index } of document.matchAll(HIDES)) {
    if (index < at) continue;
    const before = document.slice(Math.max(at, index - REACH), index);
    const start = startIn(before);
    // Behind the end of a run the property is that of a paragraph's mark.
    if (start < 0 || before.includes(END, start)) continue;
    const end = document.indexOf(END, index);
    if (end < 0) break;
    // A run that holds a box with runs of its own is left.
    if (startIn(document.slice(index, end)) >= 0) continue;
    parts.push(document.slice(at, index - before.length + start));
    at = end + END.length;
  }
  return parts.join('') + document.slice(at);
}

/** Where the last run begins, -1 where none does. */
function startIn(xml: string): number {
  return Math.max(xml.lastIndexOf('<w:r>'), xml.lastIndexOf('<w:r '));
}
