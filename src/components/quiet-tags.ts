/**
 * Text of a report as escaped HTML in which the tags of an HTML report stand back: each run of them is one element that hides
 * them and says whether it begins a line, a cell or nothing. The text stays whole: the tags are in the page and can be shown.
 */
import { escapeHtml } from '../i18n/escape-html.ts';

export const quietTags = (text: string): string => escapeHtml(text).replace(RUN, quietRun);

/** True for a line of tags and nothing else; false for an empty one. */
export const hasOnlyTags = (text: string): boolean =>
  text.includes('<') && escapeHtml(text).replace(RUN, '').trim() === '';

function quietRun(run: string): string {
  const kind = BLOCK.test(run) ? ' break' : CELL.test(run) ? ' cell' : '';
  return `<span class="tag${kind}"><i>${run}</i></span>`;
}

/** Tags, hard spaces written as such, and the white space between them. Takes an escaped `</td> <td class="x">` and `&nbsp;`; leaves `3 &lt; 5`. */
const RUN = /(?:(?:&lt;\/?[a-zA-Z!](?:(?!&lt;)[^<]){0,500}?&gt;|&amp;(?:nbsp|ensp|emsp|#160);)[ \t]*)+/gu;

/** Takes the escaped `</p>`, `<tr class="x">`, `<br/>`; leaves `<td>` and `<strong>`. */
const BLOCK = /&lt;\/?(?:p|div|tr|t?head|tbody|tfoot|table|h[1-6]|ul|ol|li|br|hr|title|body|html|section|article)\b/iu;

/** Takes the escaped `</td>`, `<th rowspan="2">` and a hard space; leaves `<tr>`. */
const CELL = /&lt;\/?t[dh]\b|&amp;/iu;
