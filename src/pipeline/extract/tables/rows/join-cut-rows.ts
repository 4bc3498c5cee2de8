/**
 * A row of a table may be cut in two: by text recognition between the beginning of its label with empty cells and the rest with
 * the values, by the end of a page between the values, which stay beside the words of the group, and the label, which goes on to the
 * next page. Takes the pieces of a table and gives such rows as one, without the blank cells.
 */
import type { FormRow } from '../labels/form-rows.ts';
import { sumHolds } from '../cells/row-sum.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

export function joinCutRows(pieces: readonly TablePiece[], rows: readonly FormRow[]): readonly TablePiece[] {
  if (!pieces.some(isBlank)) return pieces;
  const joined: TablePiece[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const [label, blank, rest, values] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
    if (label?.kind === 'label' && isBlank(blank) && rest?.kind === 'label' && values?.kind === 'run') {
      const key = label.key + rest.key;
      if (rest.ordinal === '' && rows.some((row) => row.keys.some((known) => known === key))) {
        joined.push(whole(label, rest, key));
        i += 2;
        continue;
      }
    }
    const leaf = label?.kind === 'label' ? leafBehindPage(pieces, i, rows) : -1;
    if (leaf >= 0) {
      joined.push(...pieces.slice(i, i + 1), ...pieces.slice(i + 2, leaf + 1), pieces[i + 1] as RunPiece);
      i = leaf + 1;
      continue;
    }
    joined.push(pieces[i] as TablePiece);
  }
  return joined;
}

function isBlank(piece: TablePiece | undefined): boolean {
  return piece?.kind === 'run' && piece.gridded && piece.cells.every(({ kind }) => kind === 'empty');
}

function whole(label: LabelPiece, rest: LabelPiece, key: string): LabelPiece {
  return { ...rest, plain: label.plain + rest.plain, key, ordinal: label.ordinal, meanings: label.meanings };
}

/**
 * Place of the blank first row of the group whose words at `at` have the values of a row beside them; -1 where they have none, or
 * the sum of the group.
 */
function leafBehindPage(pieces: readonly TablePiece[], at: number, rows: readonly FormRow[]): number {
  const group = (pieces[at] as LabelPiece).meanings.find(({ role }) => role === 'group');
  const values = pieces[at + 1];
  if (group === undefined || values?.kind !== 'run' || isBlank(values) || !sumHolds(valuesOf(values))) return -1;
  const leaf = pieces.findIndex((piece, i) => i > at + 1 && (piece.kind === 'run' || meansRow(piece)));
  if (!isFirstOf(pieces[leaf], group.index) || !isBlank(pieces[leaf + 1])) return -1;
  const { parent } = rows[group.index] as FormRow;
  const others = rows.filter((row) => row.parent === parent).length - 1;
  const behind = pieces.slice(leaf + 2).filter((piece) => piece.kind === 'run');
  const sum = behind.slice(0, others).reduce((all, run) => all + totalOf(run), 0);
  return totalOf(values) === 0 || totalOf(values) === sum ? -1 : leaf;
}

/** 其他 and 总计 head columns as well. */
function meansRow({ meanings }: LabelPiece): boolean {
  return meanings.some(({ role }) => role === 'row') && !meanings.some(({ role }) => role === 'header');
}

function isFirstOf(piece: TablePiece | undefined, row: number): boolean {
  return piece?.kind === 'label' && piece.meanings.some(({ role, index }) => role === 'row' && index === row);
}

const valuesOf = ({ cells }: RunPiece): RunPiece['cells'] => cells.filter(({ kind }) => kind !== 'empty');

const totalOf = (run: RunPiece): number => Number(valuesOf(run).at(-1)?.plain);
