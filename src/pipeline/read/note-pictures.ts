/**
 * Says when what a report should print as tables may be in pictures: takes the blocks that were read and how to count the
 * pictures among them, gives a diagnostic where there are pictures but no table.
 */
import type { Block } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** Takes a picture of Markdown: `![](images/3.jpg)`, `![表二](a.png "x")`; leaves `[附件](a.pdf)`. No part runs over the next bracket. */
const PICTURE = /!\[[^[\]\n]{0,200}\]\([^)[\n]{1,500}\)/gu;

export function notePictures(blocks: readonly Block[], count: () => number): readonly Diagnostic[] {
  const pictures = blocks.some(({ kind }) => kind === 'table') ? 0 : count();
  if (pictures === 0) return [];
  const message = `Unexpected ${String(pictures)} pictures and no table, expected tables as text: what the pictures show is not read`;
  return [diagnostic('table-pictured', message, null)];
}

/** Pictures in a text of Markdown. */
export function picturesIn(text: string, from: number): number {
  if (!text.includes('![', from)) return 0;
  return [...text.slice(from).matchAll(PICTURE)].length;
}
