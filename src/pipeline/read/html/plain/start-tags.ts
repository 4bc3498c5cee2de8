/** Start tags on the plain way through HTML: takes the tree in the making and a tag, sets its element where the standard does. */
import type { Growth, KnownTag } from './open-elements.ts';
import { appendElement, closeElement, closeFrom, openElement } from './open-elements.ts';
import type { TagKind } from './tag-kinds.ts';

export function startTag(growth: Growth, tag: KnownTag): void {
  const { kind } = tag;
  if (PROLOGUE.has(growth.mode) && startInPrologue(growth, tag)) return;
  if (kind === 'page') growth.odd = true;
  else if (growth.mode === 'body') startInBody(growth, tag);
  else if (growth.mode !== 'cell') startInTable(growth, tag);
  else if (!TABLE_PARTS.has(kind)) startInBody(growth, tag);
  else {
    closeFrom(growth, growth.kinds.lastIndexOf('cell'));
    growth.mode = 'row';
    startInTable(growth, tag);
  }
}

const PROLOGUE: ReadonlySet<string> = new Set<Growth['mode']>(['start', 'html', 'head', 'afterHead']);
const TABLE_PARTS: ReadonlySet<TagKind> = new Set<TagKind>(['group', 'row', 'cell', 'columns', 'column']);
const OF_HEAD: ReadonlySet<TagKind> = new Set<TagKind>(['head', 'raw', 'title']);

/** Tags in front of the body: true where the tag is done with, false where it is the first of the body. */
function startInPrologue(growth: Growth, tag: KnownTag): boolean {
  const { mode } = growth;
  const { kind } = tag;
  if (tag.name === 'html' && mode === 'start') {
    openElement(growth, 'page', 'html', tag.attrs);
    growth.mode = 'html';
    return true;
  }
  if (OF_HEAD.has(kind)) {
    if (mode === 'head') startInBody(growth, tag);
    else growth.odd = true;
    return true;
  }
  if (mode === 'start') openElement(growth, 'page', 'html', []);
  if (tag.name === 'head' && (mode === 'start' || mode === 'html')) {
    openElement(growth, 'page', 'head', tag.attrs);
    growth.mode = 'head';
    return true;
  }
  if (mode === 'head') closeElement(growth);
  else if (mode !== 'afterHead') appendElement(growth, 'head', []);
  growth.mode = 'body';
  openElement(growth, 'page', 'body', tag.name === 'body' ? tag.attrs : []);
  return tag.name === 'body';
}

function startInBody(growth: Growth, { name, attrs, kind }: KnownTag): void {
  if (TABLE_PARTS.has(kind)) growth.odd = true;
  if (kind === 'entry') closeEntry(growth);
  if (CLOSING_PARAGRAPHS.has(kind)) closeParagraph(growth);
  if (kind === 'heading' && growth.kinds.at(-1) === 'heading') growth.odd = true;
  if (name === 'a' && isInLink(growth)) growth.odd = true;
  if (kind === 'void' || kind === 'rule' || kind === 'head') {
    appendElement(growth, name, attrs);
    return;
  }
  openElement(growth, kind, name, attrs);
  if (kind === 'table') growth.mode = 'table';
}

const CLOSING_PARAGRAPHS: ReadonlySet<TagKind> = new Set<TagKind>([
  ...(['block', 'paragraph', 'heading', 'entry', 'rule', 'table'] as const),
]);

/** Place of the open paragraph around, looked for within the cell; -1 where there is none. */
export function openParagraph({ kinds }: Growth): number {
  for (let i = kinds.length - 1; i >= 0; i -= 1) {
    if (kinds[i] === 'paragraph') return i;
    if (kinds[i] === 'cell' || kinds[i] === 'table') return -1;
  }
  return -1;
}

function closeParagraph(growth: Growth): void {
  const at = openParagraph(growth);
  if (at >= 0) closeFrom(growth, at);
}

/** A list entry closes the one before it, unless an element stands between them that holds lists. */
function closeEntry(growth: Growth): void {
  const { kinds, open } = growth;
  for (let i = kinds.length - 1; i >= 0; i -= 1) {
    const kind = kinds[i] as TagKind;
    if (kind === 'entry') {
      closeFrom(growth, i);
      return;
    }
    const passed = kind === 'paragraph' || kind === 'span' || kind === 'formatting';
    if (!passed && open[i]?.tagName !== 'div' && open[i]?.tagName !== 'address') return;
  }
}

/** True within a link of the same cell: the standard closes the outer one. */
function isInLink({ kinds, open }: Growth): boolean {
  for (let i = kinds.length - 1; i >= 0 && kinds[i] !== 'cell'; i -= 1) if (open[i]?.tagName === 'a') return true;
  return false;
}

/** Tags right in a table, a group of rows or a row, with those that are implied before them. */
function startInTable(growth: Growth, tag: KnownTag): void {
  const { kind } = tag;
  if (growth.mode === 'columns') {
    if (kind === 'column') {
      appendElement(growth, tag.name, tag.attrs);
      return;
    }
    closeElement(growth);
    growth.mode = 'table';
  }
  if (growth.mode === 'row' && TABLE_PARTS.has(kind) && kind !== 'cell') {
    closeElement(growth);
    growth.mode = 'group';
  }
  if (growth.mode === 'group' && (kind === 'group' || kind === 'columns' || kind === 'column')) {
    closeElement(growth);
    growth.mode = 'table';
  }
  if (kind === 'raw' && tag.name !== 'noscript') openElement(growth, kind, tag.name, tag.attrs);
  else if (kind === 'column') openColumns(growth, tag);
  else if (TABLE_PARTS.has(kind)) openPart(growth, tag, kind as Part);
  else growth.odd = true;
}

type Part = 'group' | 'row' | 'cell' | 'columns';

function openPart(growth: Growth, { name, attrs }: KnownTag, kind: Part): void {
  if (growth.mode === 'table' && (kind === 'row' || kind === 'cell')) openElement(growth, 'group', 'tbody', []);
  if (growth.mode !== 'row' && kind === 'cell') openElement(growth, 'row', 'tr', []);
  openElement(growth, kind, name, attrs);
  growth.mode = kind;
}

function openColumns(growth: Growth, { name, attrs }: KnownTag): void {
  openElement(growth, 'columns', 'colgroup', []);
  growth.mode = 'columns';
  appendElement(growth, name, attrs);
}
