/** End tags on the plain way through HTML: takes the tree in the making and a tag, closes what the standard closes. */
import type { Growth, Mode } from './open-elements.ts';
import { appendElement, closeElement, closeFrom } from './open-elements.ts';
import { openParagraph } from './start-tags.ts';
import type { TagKind } from './tag-kinds.ts';

export function endTag(growth: Growth, name: string, kind: TagKind): void {
  const { mode } = growth;
  if (mode === 'head' && name === 'head') {
    closeElement(growth);
    growth.mode = 'afterHead';
  } else if (mode === 'start' || mode === 'html' || mode === 'head' || mode === 'afterHead') growth.odd = true;
  // What comes behind the end of the body goes into the body all the same; among columns it closes them.
  else if (kind === 'page') growth.odd ||= mode === 'columns' || name === 'head';
  else if (mode === 'body') endInBody(growth, name, kind);
  else if (mode !== 'cell') endInTable(growth, name, kind);
  else if (kind === 'cell' || kind === 'row' || kind === 'group' || kind === 'table') endInCell(growth, name, kind);
  else endInBody(growth, name, kind);
}

function endInBody(growth: Growth, name: string, kind: TagKind): void {
  const { kinds, open } = growth;
  const top = kinds.length - 1;
  if (kind === 'paragraph') {
    const at = openParagraph(growth);
    if (at < 0) appendElement(growth, name, []);
    else closeFrom(growth, at);
  } else if (kind === 'formatting') {
    if (open[top]?.tagName === name) closeElement(growth);
    else growth.odd = true;
  } else if (kind === 'block' || kind === 'heading' || kind === 'entry') closeNamed(growth, name, kind);
  else if (kind === 'span') closeSpan(growth, name);
  else if (!(kind === 'void' || kind === 'head') || name === 'br') growth.odd = true;
}

/** Closes the innermost element of the name (any heading for a heading) around; odd where there is none. */
function closeNamed(growth: Growth, name: string, kind: TagKind): void {
  const { kinds, open } = growth;
  for (let i = kinds.length - 1; i >= 0; i -= 1) {
    const found = kind === 'heading' ? kinds[i] === kind : open[i]?.tagName === name;
    if (found) {
      closeFrom(growth, i);
      return;
    }
    const list = kind === 'entry' && (open[i]?.tagName === 'ul' || open[i]?.tagName === 'ol');
    if (list || kinds[i] === 'cell' || kinds[i] === 'table') break;
  }
  growth.odd = true;
}

/** Closes the element where only inline ones stand within it; else the tag is passed over. */
function closeSpan(growth: Growth, name: string): void {
  const { kinds, open } = growth;
  for (let i = kinds.length - 1; i >= 0; i -= 1) {
    if (open[i]?.tagName === name) {
      closeFrom(growth, i);
      return;
    }
    if (kinds[i] !== 'span' && kinds[i] !== 'formatting') return;
  }
}

function endInCell(growth: Growth, name: string, kind: TagKind): void {
  const cell = growth.kinds.lastIndexOf('cell');
  if (kind === 'cell' && growth.open[cell]?.tagName !== name) {
    growth.odd = true;
    return;
  }
  closeFrom(growth, cell);
  growth.mode = 'row';
  if (kind !== 'cell') endInTable(growth, name, kind);
}

/** From the inside out: what a tag of an outer part of the table closes. */
const CLOSED_BY: Readonly<Partial<Record<TagKind, readonly Mode[]>>> = {
  columns: ['columns'],
  row: ['row'],
  group: ['row', 'group'],
  table: ['columns', 'row', 'group', 'table'],
};

function endInTable(growth: Growth, name: string, kind: TagKind): void {
  const closed = CLOSED_BY[kind];
  if (closed?.includes(growth.mode) !== true || !groupIsNamed(growth, name, kind)) {
    growth.odd = true;
    return;
  }
  while (closed.includes(growth.mode)) {
    const last = growth.mode === 'table';
    closeElement(growth);
    growth.mode = last ? modeAround(growth) : (AROUND[growth.mode] as Mode);
    if (last) return;
  }
}

const AROUND: Readonly<Partial<Record<Mode, Mode>>> = { columns: 'table', row: 'group', group: 'table' };

/** The end of a group of rows has the name of the open one. */
function groupIsNamed({ kinds, open }: Growth, name: string, kind: TagKind): boolean {
  return kind !== 'group' || open[kinds.lastIndexOf('group')]?.tagName === name;
}

/** A table stands in a cell of another or right in the body. */
function modeAround({ kinds }: Growth): Mode {
  return kinds.includes('cell') ? 'cell' : 'body';
}
