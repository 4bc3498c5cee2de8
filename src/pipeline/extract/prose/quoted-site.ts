/** Sites whose whole name stands in quotation marks: “某县人民政府网站”发布. Refuses names of something else that begin with one. */
import type { Token } from './tokenise.ts';

/** Most characters of the name in front of its last word. */
const LONGEST_NAME = 16;

/** True when the word ends the quoted name of a site. */
export function isQuotedSite(text: string, { start, end }: Token): boolean {
  return text.startsWith('网站”', end - 2) && text.lastIndexOf('“', start) >= start - LONGEST_NAME;
}
