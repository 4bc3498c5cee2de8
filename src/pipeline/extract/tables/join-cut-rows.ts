/**
 * Text recognition may cut a row of a table in two: the beginning of its label with empty cells, and below it the rest of the
 * label with the values. Takes the pieces of a table and gives such rows as one, with no blank cells in front.
 */
import type { FormRow } from './form-rows.ts';
import type { LabelPiece, TablePiece } from './table-piece.ts';

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
