/**
 * Table cells whose digits the reader restored (cut by a space, a letter for a digit) because the sum of their row or block
 * proves them. That sum has then been used, so it is no check of the row any more: neither a pass nor a failure.
 */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Span } from '../../domain/source.ts';
import type { AuditInput } from './audit-input.ts';
import { notAssessable } from './check-result.ts';
import type { FigureBook } from './figure-book.ts';
import { tableOf } from './figure-book.ts';
import { evidenceOf } from './side-label.ts';

const RESTORED: ReadonlySet<string> = new Set(['digits-split', 'digit-repaired']);

/** In the order of the findings. */
export function restoredCells({ diagnostics }: AuditInput, book: FigureBook): readonly Observation[] {
  const found = (diagnostics ?? []).filter(({ code }) => RESTORED.has(code));
  if (found.length === 0) return [];
  const cells = tableOf(book);
  return found.flatMap(({ span }) => (span === null ? [] : cellsAt(cells, span)));
}

/** The results with the sums of restored rows (A3) and blocks (A4) withdrawn where they agree. */
export function withdrawSelfProofs(
  results: readonly CheckResult[],
  restored: readonly Observation[],
): readonly CheckResult[] {
  if (restored.length === 0) return results;
  const rows = new Map(restored.map((cell) => [rowOf(cell), cell]));
  return results.map((result) => {
    const { id, instance, status } = result;
    const cell = rows.get(id === 'A3' ? `applications.${instance}` : instance);
    if (cell === undefined || status !== 'pass' || (id !== 'A3' && id !== 'A4')) return result;
    const message = `原文“${cell.raw.trim()}”系依合计还原，合计不再用来核对自身。`;
    return notAssessable(id, instance, message, [cell.metric], evidenceOf(cell));
  });
}

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
