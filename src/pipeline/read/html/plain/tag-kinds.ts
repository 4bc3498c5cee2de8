/**
 * What the plain way through HTML knows of each element: which rules of the standard's tree construction its tags follow.
 * Elements that are not here follow rules of their own and are left to the full parser.
 */
import { html as names } from 'parse5';

/** block: closes a paragraph; formatting: may be opened again; span: any other; void: never holds anything; raw: holds text alone. */
export type TagKind =
  | 'block'
  | 'paragraph'
  | 'heading'
  | 'entry'
  | 'formatting'
  | 'span'
  | 'void'
  | 'rule'
  | 'head'
  | 'raw'
  | 'title'
  | 'table'
  | 'group'
  | 'row'
  | 'cell'
  | 'columns'
  | 'column'
  | 'page';

const NAMES: Readonly<Record<TagKind, string>> = {
  block:
    'address article aside blockquote center div dl fieldset figcaption figure footer header hgroup main menu nav ol search section summary ul',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  entry: 'li',
  formatting: 'a b big code em font i s small strike strong tt u',
  span: 'span label sup sub ins del abbr cite',
  void: 'br img input',
  rule: 'hr',
  head: 'meta link base',
  raw: 'script style noscript',
  title: 'title',
  table: 'table',
  group: 'tbody thead tfoot',
  row: 'tr',
  cell: 'td th',
  columns: 'colgroup',
  column: 'col',
  page: 'html head body',
};

/** Kind of each known element by its name in lower case. */
const TAG_KINDS: ReadonlyMap<string, TagKind> = new Map(
  (Object.entries(NAMES) as [TagKind, string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);

/** Kind of an element; one that the standard does not name is like a span. Undefined for those with rules of their own. */
export function kindOf(name: string): TagKind | undefined {
  return TAG_KINDS.get(name) ?? (names.getTagID(name) === names.TAG_ID.UNKNOWN ? 'span' : undefined);
}
