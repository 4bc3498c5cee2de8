/**
 * Rows of a table without lines: takes the lines of a stretch of a page, gives rows of texts from top to bottom, one cell for
 * each label and one for each column of values, blank ones empty. Columns come from the heads and the values, rows from the
 * labels; what stands beside no label makes a row of its own, and a number that may lack a part is cut by a space.
 */
import { headsColumn, isRemarked, opensBlock, opensRow, spansColumns } from './form-words.ts';
import type { LabelCell } from './label-cells.ts';
import { isGroup, labelCells, leadingOf, leafEdge, stacked } from './label-cells.ts';
import { headRows, labelledRows, loneRows, type Row } from './written-rows.ts';
import { LEVELS, layValues, type LaidColumn } from './lay-values.ts';
import type { PageLine } from './page-lines.ts';
import { linePieces, type Piece } from './table-pieces.ts';
import { bandsOf, bandsUnder, type Band } from './value-bands.ts';

/** What a table knows of its columns; it goes on with the table on the next page. */
export interface Columns {
  readonly bands: readonly Band[];
  /** Left edge of the innermost labels, where they are known. */
  readonly edge: number | null;
}

export interface UnruledTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: Columns | null;
}

/** Heads stand so far above the first row, in lines; the first line of its values may be that of a tall cell. */
const HEAD_ABOVE = 0.6;
/** A head is nearest to a value when the next is twice as far. */
const CLEARLY = 0.5;
/** A table with fewer columns tells the next page nothing. */
const MANY_COLUMNS = 5;

/** `open`: nothing else follows on the page, so that the last row may go on behind it. */
export function unruledRows(lines: readonly PageLine[], before: Columns | null, open: boolean): UnruledTable {
  const rows: (readonly string[])[] = [];
  let columns = before;
  const blocks = blocksOf(lines.flatMap(linePieces));
  for (const [i, block] of blocks.entries()) {
    const table = blockRows(block, columns, open && i === blocks.length - 1);
    rows.push(...table.rows);
    columns = table.columns;
  }
  return { rows, columns };
}

/** A table two has a block for each article, with columns of its own. */
function blocksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.left - b.left);
  const blocks: Piece[][] = [];
  let bodied = true;
  for (const piece of sorted) {
    if (opensBlock(piece.text) && bodied) {
      const size = piece.size;
      // The heads of a block may begin above the words that open it.
      const heads = (blocks.at(-1) ?? []).filter(
        (other) => headsColumn(other.text) && piece.base - other.base < 1.5 * size,
      );
      if (blocks.length > 0)
        blocks[blocks.length - 1] = (blocks.at(-1) as Piece[]).filter((other) => !heads.includes(other));
      blocks.push([...heads]);
      bodied = false;
    } else if (blocks.length === 0) blocks.push([]);
    if (opensRow(piece.text)) bodied = true;
    (blocks.at(-1) as Piece[]).push(piece);
  }
  return blocks.filter((block) => block.length > 0);
}

function blockRows(block: readonly Piece[], before: Columns | null, open: boolean): UnruledTable {
  const leading = leadingOf(block);
  const labelled = block.filter((piece) => !piece.value && opensRow(piece.text));
  const top = Math.min(
    ...(labelled.length > 0 ? labelled : block.filter((piece) => piece.value)).map((piece) => piece.base),
  );
  const heads = block.filter(
    (piece) => !piece.value && !isRemarked(piece.text) && piece.base < top - HEAD_ABOVE * leading,
  );
  const bands = bandsIn(block, heads, labelled, before);
  const body = block.filter((piece) => !heads.includes(piece));
  const under = new Map(body.map((piece) => [piece, opensRow(piece.text) ? [] : bandsUnder(bands, piece)]));
  const labels = labelCells(
    body.filter((piece) => under.get(piece)?.length === 0),
    leading,
  );
  const edge = leafEdge(labels) ?? (before !== null && bands.length === before.bands.length ? before.edge : null);
  const leaves = labels.filter((cell) => !isGroup(cell, edge));
  const columns = bands.map((_, k) => onOneLine(body.filter((piece) => under.get(piece)?.includes(k))));
  const laid = laidColumns(columns, leaves, leading);
  const rows: readonly Row[] = [
    ...headRows(stacked(heads, leading)),
    ...labelledRows(
      leaves,
      labels.filter((cell) => isGroup(cell, edge)),
      laid,
      leading,
      open,
    ),
    ...loneRows(laid, leading),
  ].sort((a, b) => a.at - b.at);
  return {
    rows: rows.map((row) => row.cells),
    columns: bands.length >= MANY_COLUMNS ? { bands, edge } : before,
  };
}

/** What stands side by side in one column is cut by a space: `2 87`. */
function onOneLine(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || piece.base - last.base > 0.4 * piece.size) lines.push(piece);
    else
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text} ${piece.text}`,
        right: Math.max(last.right, piece.right),
      };
  }
  return lines;
}

/** Bands of the values and of the heads of single columns; those of the page before, where they fit. */
function bandsIn(
  block: readonly Piece[],
  heads: readonly Piece[],
  labelled: readonly Piece[],
  before: Columns | null,
): readonly Band[] {
  const behind = Math.max(-Infinity, ...labelled.map((piece) => piece.right));
  const right = block.filter((piece) => piece.left > behind - 1);
  const single = right.filter((piece) => heads.includes(piece) && !spansColumns(piece.text) && !opensBlock(piece.text));
  const values = right.filter((piece) => piece.value);
  const sure = underHeads(bandsOf(values), bandsOf(single));
  // Words among the values (remarks) show a column only where nothing else does.
  const words = right.filter((piece) => !piece.value && !heads.includes(piece) && bandsUnder(sure, piece).length === 0);
  const own = words.length === 0 ? sure : bandsOf([...sure, ...words]);
  if (before === null || single.length > 0) return own;
  const both = bandsOf([...values, ...before.bands]);
  return both.length === before.bands.length ? both : own;
}

/** Values set to another side of their column than its head do not overlap it: they go with the nearest head if that has none. */
function underHeads(values: readonly Band[], heads: readonly Band[]): readonly Band[] {
  const both = bandsOf([...values, ...heads]);
  const bare = both.filter((band) => heads.length > 0 && bandsUnder(heads, band).length === 0);
  const widened = bare.flatMap((band) => {
    const near = [...heads].sort((a, b) => distance(a, band) - distance(b, band));
    const [first, second] = [near[0] as Band, near[1]];
    const clear = second === undefined || distance(first, band) < CLEARLY * distance(second, band);
    const free = bandsUnder(values, first).length === 0;
    return clear && free ? [{ left: Math.min(first.left, band.left), right: Math.max(first.right, band.right) }] : [];
  });
  return widened.length === 0 ? both : bandsOf([...both, ...widened]);
}

function distance(a: Band, b: Band): number {
  return Math.abs(a.left + a.right - b.left - b.right) / 2;
}

/** The columns laid beside the labels, at the level at which they fit best. */
function laidColumns(
  columns: readonly (readonly Piece[])[],
  labels: readonly LabelCell[],
  leading: number,
): readonly LaidColumn[] {
  let best: readonly LaidColumn[] = [];
  let least = Infinity;
  for (const level of LEVELS) {
    const laid = columns.map((pieces) => layValues(pieces, labels, level, leading));
    const cost = laid.reduce((sum, column) => sum + column.cost, 0);
    if (cost < least) [best, least] = [laid, cost];
  }
  return best;
}
