/**
 * Table cells whose digits the reader restored (cut by a space, a letter for a digit) because the sum of their row or block
 * proves them, and rows whose values it placed because all sums prove it. Those sums have then been used, so they are no check any
 * more: neither a pass nor a failure.
 */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Span } from '../../domain/source.ts';
import { BALANCE_ROWS } from '../../forms/table-three.ts';
import type { AuditInput } from './audit-input.ts';
import { notAssessable } from './check-result.ts';
import type { FigureBook } from './figure-book.ts';
import { tableOf } from './figure-book.ts';
import { evidenceOf, rowName } from './side-label.ts';

const RESTORED: ReadonlySet<string> = new Set(['digits-split', 'digit-repaired']);
const PLACED: ReadonlySet<string> = new Set(['row-restored']);

/** In the order of the findings. */
export function restoredCells(input: AuditInput, book: FigureBook): readonly Observation[] {
  return toldCells(input, book, RESTORED, oddCells);
}

/** A cell of each row of table three whose values were placed by the sums of row and columns, in the order of the findings. */
export function placedRows(input: AuditInput, book: FigureBook): readonly Observation[] {
  return toldCells(input, book, PLACED, (cells) => cells.slice(0, 1));
}

/** Of the cells at each finding of these codes those that `pick` takes. */
function toldCells(
  { diagnostics }: AuditInput,
  book: FigureBook,
  codes: ReadonlySet<string>,
  pick: (cells: readonly Observation[]) => readonly Observation[],
): readonly Observation[] {
  const found = (diagnostics ?? []).filter(({ code }) => codes.has(code));
  if (found.length === 0) return [];
  const cells = tableOf(book);
  return found.flatMap(({ span }) => (span === null ? [] : pick(cells.filter((cell) => overlaps(cell, span)))));
}

/**
 * The results with the sums withdrawn that agree because they were used: of rows (A3) and blocks (A4) with restored digits, and, where
 * rows were placed, of those rows and of all columns that count them (A1, A2, A5).
 */
export function withdrawSelfProofs(
  results: readonly CheckResult[],
  restored: readonly Observation[],
  placed: readonly Observation[],
): readonly CheckResult[] {
  if (restored.length === 0 && placed.length === 0) return results;
  const rows = new Map([...restored, ...placed].map((cell) => [rowOf(cell), cell]));
  const flow = placed.find((cell) => BALANCE_ROWS.has(rowIdOf(cell)));
  const outcome = placed.find((cell) => !BALANCE_ROWS.has(rowIdOf(cell)) || rowIdOf(cell) === 'concluded');
  return results.map((result) => {
    const { id, instance, status } = result;
    const used: Readonly<Record<string, Observation | undefined>> = {
      A1: flow,
      A2: outcome,
      A3: rows.get(`applications.${instance}`),
      A4: rows.get(instance),
      A5: outcome,
    };
    const cell = used[id];
    if (cell === undefined || status !== 'pass') return result;
    const message = placed.includes(cell)
      ? `“${rowName(rowIdOf(cell))}”一行的数字系依各栏合计归位，合计不再用来核对自身。`
      : `原文“${cell.raw.trim()}”系依合计还原，合计不再用来核对自身。`;
    return notAssessable(id, instance, message, [cell.metric], evidenceOf(cell));
  });
}

const rowOf = ({ metric }: Observation): string => metric.slice(0, metric.lastIndexOf('.'));
const rowIdOf = (cell: Observation): string => rowOf(cell).slice('applications.'.length);

/** Bare digits. Takes `12`, `１２`, `1,234`; leaves `1 2`, `1O`. */
const BARE_DIGITS = /^[0-9０-９,，]+$/u;

/** The finding may speak of a whole row; the cells meant are those whose own words are no bare digits. */
function oddCells(cells: readonly Observation[]): readonly Observation[] {
  const odd = cells.filter(({ raw }) => !BARE_DIGITS.test(raw.trim()));
  return odd.length > 0 ? odd : cells.slice(0, 1);
}

const overlaps = ({ evidence }: Observation, span: Span): boolean =>
  evidence !== null && evidence.start < span.end && span.start < evidence.end;
