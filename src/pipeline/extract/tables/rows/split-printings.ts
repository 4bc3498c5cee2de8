/**
 * A table may be printed twice. Takes its pieces with their rows and cuts them where a row comes that was passed before,
 * so that each printing runs through the form once.
 */
import type { Printing } from './align-rows.ts';
import type { ResolvedLabel } from '../labels/resolve-labels.ts';
import type { TablePiece } from '../labels/table-piece.ts';

/** More printings than this are no annual report; the rest is left alone. */
const MOST_PRINTINGS = 24;

export function splitPrintings(pieces: readonly TablePiece[], resolved: readonly ResolvedLabel[]): readonly Printing[] {
  const printings: Printing[] = [];
  let from = 0;
  let last = -1;
  let labelled = -1;
  for (let i = 0; i < resolved.length; i += 1) {
    const { row } = resolved[i] as ResolvedLabel;
    if (row < 0) continue;
    if (row < last || (row === last && runBetween(pieces, from, i, resolved))) {
      const cut = firstHeader(pieces, labelled + 1, i);
      printings.push({ pieces: pieces.slice(from, cut), resolved: resolved.slice(from, cut) });
      if (printings.length >= MOST_PRINTINGS) return printings;
      from = cut;
    }
    last = row;
    labelled = i;
  }
  printings.push({ pieces: pieces.slice(from), resolved: resolved.slice(from) });
  return printings;
}

/** A printing begins with its header: values below it may stand in front of their label. */
function firstHeader(pieces: readonly TablePiece[], from: number, to: number): number {
  for (let k = from; k < to; k += 1) {
    const piece = pieces[k] as TablePiece;
    if (piece.kind === 'label' && piece.meanings.some(({ role }) => role === 'header')) return k;
  }
  return to;
}

/** True when values stand between this label and the one before it: the same row again, not a label cut in two. */
function runBetween(
  pieces: readonly TablePiece[],
  from: number,
  i: number,
  resolved: readonly ResolvedLabel[],
): boolean {
  for (let k = i - 1; k >= from && (resolved[k]?.row ?? -1) < 0; k -= 1) if (pieces[k]?.kind === 'run') return true;
  return false;
}
