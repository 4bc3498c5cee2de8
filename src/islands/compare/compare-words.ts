/** What the page hands over of its language: the words of this page and of charts, and where the pages of the language lie. */
import type { Words } from '../../i18n/words.ts';

export interface CompareWords extends Pick<Words, 'locale' | 'chartWords' | 'comparePage'> {
  /** Address of the language's home page, with the base. */
  readonly root: string;
}

/** A path below the language's home page, or a whole address as it is. */
export const addressOf = (path: string, { root }: Pick<CompareWords, 'root'>): string =>
  WHOLE.test(path) ? path : `${root}${path}`;

const WHOLE = /^https?:/u; // takes https://example.gov.cn/; leaves reports/x/
