/** A rule says which numbers may stand at a place of a page; the first that matches is asked. */
import type { CsvRow } from '../published-observations.ts';
import type { FigureNode } from './figure-nodes.ts';
import type { Published } from './published.ts';

export interface Asked {
  readonly node: FigureNode;
  /** Path of the page below the base. */
  readonly page: string;
  readonly published: Published;
  readonly rowsAt: (href: string) => readonly CsvRow[];
}

export interface Rule {
  readonly pages: RegExp;
  /** Elements around the text, outermost first; see `standsIn`. */
  readonly at: string;
  /** Numbers that may stand there; null where no figure of a report is said: quotations, definitions, names. */
  readonly allowed: (asked: Asked) => Iterable<string> | null;
}

export const rule = (pages: RegExp, at: string, allowed: Rule['allowed']): Rule => ({ pages, at, allowed });
