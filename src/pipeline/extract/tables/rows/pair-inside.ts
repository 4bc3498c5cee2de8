/**
 * A label wrapped in its cell stands around its values in text taken by lines: its beginning above them, its rest below.
 * Takes the pieces of a printing and gives, for such runs by their place, the place of the label around them.
 */
import type { Printing } from './align-rows.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { labelSimilarity } from '../labels/label-similarity.ts';
import type { LabelPiece } from '../labels/table-piece.ts';

/** Pieces between the two parts of a label at most: parts of it, and parts of the group beside it. */
const REACH = 6;
/** Parts of a group's label that stand between those of a row have at most so many characters. */
const LONGEST_FRAGMENT = 5;

/** Place of the label by the place of its run, for runs of text with the label of one row on both sides. */
export function pairInside(printing: Printing, rows: readonly FormRow[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  for (let i = 0; i < printing.pieces.length; i += 1) {
    if (printing.pieces[i]?.kind !== 'run') continue;
    const before = labelBefore(printing, i);
    if (before >= 0 && goesOnBehind(printing, before, i, rows)) owner.set(i, before);
  }
  return owner;
}

/** Place of the nearest row label in front of a run, with nothing but unknown words in between; else -1. */
function labelBefore({ pieces, resolved }: Printing, run: number): number {
  for (let i = run - 1; i >= 0 && run - i <= REACH; i -= 1) {
    if (pieces[i]?.kind === 'run') return -1;
    if ((resolved[i]?.row ?? -1) >= 0) return i;
  }
  return -1;
}

function goesOnBehind({ pieces, resolved }: Printing, label: number, run: number, rows: readonly FormRow[]): boolean {
  const { keys } = rows[resolved[label]?.row ?? -1] as FormRow;
  const words = pieces.slice(label, run) as readonly LabelPiece[];
  const behind: string[] = [];
  for (let i = run + 1; i < pieces.length && i - run <= REACH; i += 1) {
    const piece = pieces[i];
    if (piece?.kind !== 'label' || (resolved[i]?.row ?? -1) >= 0) break;
    behind.push(piece.key);
  }
  return keys.some((key) => {
    const rest = restBehind(key, words);
    return rest !== '' && rest !== key && behind.length > 0 && isConsumed(rest, behind);
  });
}

/** What of a label the words in front do not have; the label itself where they are other words, '' where they have all. */
function restBehind(key: string, words: readonly LabelPiece[]): string {
  let rest = key;
  for (const { key: part } of words) {
    if (opensWith(rest, part)) rest = rest.slice(part.length);
    else if (part.length > LONGEST_FRAGMENT) return key;
  }
  return rest;
}

/** True where the parts are the rest, short parts of other labels left out. */
function isConsumed(rest: string, parts: readonly string[]): boolean {
  let left = rest;
  for (const part of parts) {
    if (opensWith(left, part)) left = left.slice(part.length);
    else if (part.length > LONGEST_FRAGMENT) return false;
    if (left === '') return true;
  }
  return left.length < rest.length && left.length * 2 < rest.length;
}

/** Words this long may be damaged so much. */
const SHORTEST_DAMAGED = 4;
const LEAST_LIKENESS = 0.7;

function opensWith(label: string, part: string): boolean {
  if (part === '') return false;
  if (label.startsWith(part)) return true;
  if (part.length < SHORTEST_DAMAGED || part.length > label.length) return false;
  return labelSimilarity(label.slice(0, part.length), part) >= LEAST_LIKENESS;
}
