/** All checks that one report can be put to by itself, in the order of their ids. Gives one result per instance. */
import type { CheckResult } from '../../domain/check.ts';
import type { Edition } from '../../domain/report.ts';
import { auditArithmetic } from './audit-arithmetic.ts';
import { auditBreakdowns } from './audit-breakdowns.ts';
import { auditContents } from './audit-contents.ts';
import { auditIdentity } from './audit-identity.ts';
import type { AuditInput } from './audit-input.ts';
import { auditPlausibility } from './audit-plausibility.ts';
import { auditProse } from './audit-prose.ts';
import { auditProseDetail } from './audit-prose-detail.ts';
import { auditStatements } from './audit-statements.ts';
import { auditStructure } from './audit-structure.ts';
import type { FigureBook } from './figure-book.ts';
import { buildFigureBook, cellOf } from './figure-book.ts';
import { placedRows, restoredCells, withdrawSelfProofs } from './restored-cells.ts';

/** Audits one report. Input of the same content gives the same results in the same order. */
export function auditReport(input: AuditInput): readonly CheckResult[] {
  const book = buildFigureBook(input.observations);
  return [
    ...withdrawSelfProofs(
      auditArithmetic(book, editionOf(input, book)),
      restoredCells(input, book),
      placedRows(input, book),
    ),
    ...auditPlausibility(input, book),
    ...auditProse(input, book),
    ...auditProseDetail(input, book),
    ...auditBreakdowns(input, book),
    ...auditStatements(input, book),
    ...auditStructure(input, book),
    ...auditIdentity(input),
    ...auditContents(input, book),
  ];
}

/** The edition recognised; without one, the form in force, whose cells are then all unread. */
function editionOf({ recognition }: AuditInput, book: FigureBook): Edition {
  if (recognition.edition !== null) return recognition.edition;
  return cellOf(book, 'applications.other.total') === undefined ? '2021' : '2019';
}
