/**
 * Table cells whose digits the reader restored (cut by a space, a letter for a digit) because the sum of their row or block
 * proves them, and rows whose values it placed because all sums prove it. Those sums have then been used, so they are no check any
 * more: neither a pass nor a failure.
 */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Span } from '../../domain/source.ts';
import type { AuditInput } from './audit-input.ts';
import { notAssessable } from './check-result.ts';
import type { FigureBook } from './figure-book.ts';
import { tableOf } from './figure-book.ts';
import { evidenceOf, rowName } from './side-label.ts';

const RESTORED: ReadonlySet<string> = new Set(['digits-split', 'digit-repaired']);

/** In the order of the findings. */
export function restoredCells({ diagnostics }: AuditInput, book: FigureBook): readonly Observation[] {
  const found = (diagnostics ?? []).filter(({ code }) => RESTORED.has(code));
  if (found.length === 0) return [];
  const cells = tableOf(book);
  return found.flatMap(({ span }) => (span === null ? [] : cellsAt(cells, span)));
}

/** A cell of each row of table three whose values were placed by the sums of row and columns, in the order of the findings. */
export function placedRows({ diagnostics }: AuditInput, book: FigureBook): readonly Observation[] {
  const found = (diagnostics ?? []).filter(({ code }) => code === 'row-restored');
  if (found.length === 0) return [];
  const cells = tableOf(book);
  return found.flatMap(({ span }) => (span === null ? [] : cells.filter((cell) => overlaps(cell, span)).slice(0, 1)));
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
  const flow = placed.find((cell) => FLOW_ROWS.has(rowOf(cell)));
  const outcome = placed.find((cell) => !CAME_IN_OR_LEFT.has(rowOf(cell)));
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
      ? `“${rowName(rowOf(cell).replace('applications.', ''))}”一行的数字系依各栏合计归位，合计不再用来核对自身。`
      : `原文“${cell.raw.trim()}”系依合计还原，合计不再用来核对自身。`;
    return notAssessable(id, instance, message, [cell.metric], evidenceOf(cell));
  });
}

/** Rows of the balance, and of these the ones that are no part of the outcomes and their total. */
const FLOW_ROWS: ReadonlySet<string> = new Set(
  ['received', 'carriedIn', 'concluded', 'carriedOut'].map((row) => `applications.${row}`),
);
const CAME_IN_OR_LEFT: ReadonlySet<string> = new Set(
  ['received', 'carriedIn', 'carriedOut'].map((row) => `applications.${row}`),
);

const rowOf = ({ metric }: Observation): string => metric.slice(0, metric.lastIndexOf('.'));

/** Bare digits. Takes `12`, `１２`, `1,234`; leaves `1 2`, `1O`. */
const BARE_DIGITS = /^[0-9０-９,，]+$/u;

/** The finding may speak of a whole row; the cells meant are those whose own words are no bare digits. */
function cellsAt(cells: readonly Observation[], span: Span): readonly Observation[] {
  const there = cells.filter((cell) => overlaps(cell, span));
  const odd = there.filter(({ raw }) => !BARE_DIGITS.test(raw.trim()));
  return odd.length > 0 ? odd : there.slice(0, 1);
}

const overlaps = ({ evidence }: Observation, span: Span): boolean =>
  evidence !== null && evidence.start < span.end && span.start < evidence.end;
