/** Address of a line of a report's source text. */
import { reportHref } from '../i18n/href.ts';
import type { Words } from '../i18n/words.ts';

export const lineHref = (reportId: string, line: number, words: Pick<Words, 'root'>): string =>
  reportHref(reportId, words, lineAnchor(line));

/** `L12`, the id of the twelfth line on the report page. */
export const lineAnchor = (line: number): string => `L${line}`;
