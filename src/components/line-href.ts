/** Address of a line of a report's source text. */
import { reportHref } from '../i18n/href.ts';

export const lineHref = (reportId: string, line: number): string => reportHref(reportId, lineAnchor(line));

/** `L12`, the id of the twelfth line on the report page. */
export const lineAnchor = (line: number): string => `L${line}`;
