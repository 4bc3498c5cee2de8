/** Sites whose whole name stands in quotation marks: “某县人民政府网站”发布. Refuses names of something else that begin with one. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { Token } from './tokenise.ts';

/** Takes 网站”, 信息公开平台”; leaves 平台”. */
const SITE = prefiltered(/(?:网站|信息公开平台|信息公开网)”$/u);
/** Most characters of the name in front of its last word. */
const LONGEST_NAME = 16;

/** True when the word ends the quoted name of a site. */
export function isQuotedSite(text: string, { start, end }: Token): boolean {
  return (
    takesIn(SITE, text, end - 6 < start ? start : end - 6, end + 1) &&
    text.lastIndexOf('“', start) >= start - LONGEST_NAME
  );
}
