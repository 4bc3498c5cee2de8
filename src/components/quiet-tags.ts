/**
 * Text of a report as escaped HTML in which the markup of an HTML report stands back: each run of it is one element that hides
 * it; one that opens cells says so, and a character reference shows its sign. The text stays whole: the markup is in the page
 * and can be shown.
 */
import { signOf } from '../domain/character-reference.ts';
import { escapeHtml } from '../domain/escape-html.ts';

export const quietTags = (text: string): string => escapeHtml(text).replace(RUN, quietRun);

/** A stretch that is hidden whole. */
export const quietStretch = (text: string): string => quiet(escapeHtml(text), '');

/** True for a stretch of markup and nothing else; false for an empty one. */
export const hasOnlyTags = (text: string): boolean =>
  text.includes('<') && escapeHtml(text).replace(RUN, quietSign).trim() === '';

const quietSign = (run: string): string => (REFERENCE.test(run) ? (escapedSign(run) ?? run) : '');

const escapedSign = (run: string): string | null => signOf(run.replace(REFERENCE, '&'));

function quietRun(run: string): string {
  if (REFERENCE.test(run)) return referenceHtml(run);
  return run
    .split(CELL)
    .filter((part) => part !== '')
    .map((part) => quiet(part, CELL.test(part) ? ' cell' : ''))
    .join('');
}

const quiet = (escaped: string, kind: string): string => `<span class="tag${kind}"><i>${escaped}</i></span>`;

function referenceHtml(run: string): string {
  const sign = escapedSign(run);
  if (sign === null) return run;
  return `<span class="tag" data-sign="${sign.trim() === '' ? ' ' : escapeHtml(sign)}"><i>${run}</i></span>`;
}

/** Tags with the white space behind them, or one reference. Takes an escaped `</td> <td class="x">` and `&nbsp;`; leaves `3 &lt; 5`. */
const RUN = /(?:&lt;\/?[a-zA-Z!](?:(?!&lt;)[^<]){0,500}?&gt;\s*)+|&amp;#?[a-zA-Z0-9]{1,12};/gu;

const REFERENCE = /^&amp;/u; // takes an escaped `&nbsp;`; leaves an escaped `<p>`
const CELL = /(?=&lt;t[dh]\b)/iu; // parts before an escaped `<td>` and `<th rowspan="2">`; leaves `</td>`
