/** What a finished build can tell: how much was read, what was not, why. */
import type { AtlasIndex } from '../../src/domain/shards.ts';
import type { Collection } from './join-collection.ts';

export interface BuildOutcome {
  readonly reports: number;
  /** Reports parsed in this build; the others were known. */
  readonly parsed: number;
  readonly agencies: number;
  /** Agency-years of figures typed by hand alone. */
  readonly partial: number;
  readonly cellsRead: number;
  readonly cellsAsked: number;
  readonly proseFacts: number;
  readonly checks: { readonly pass: number; readonly fail: number; readonly notAssessable: number };
  readonly diagnostics: { readonly error: number; readonly warning: number; readonly info: number };
  readonly unreadable: AtlasIndex['unreadable'];
  readonly rejected: AtlasIndex['rejectedRows'];
}

export function buildOutcome({ reports, agencies, unreadable, rejected }: Collection, parsed: number): BuildOutcome {
  const sum = (of: (summary: (typeof reports)[number]['summary']) => number): number =>
    reports.reduce((total, { summary }) => total + of(summary), 0);
  const years = agencies.flatMap((agency) => agency.years);
  return {
    reports: reports.length,
    parsed,
    agencies: agencies.length,
    partial: years.filter(({ status }) => status === 'partial').length,
    cellsRead: sum(({ cellsRead }) => cellsRead),
    cellsAsked: sum(({ cellsAsked }) => cellsAsked),
    proseFacts: sum(({ proseFacts }) => proseFacts),
    checks: {
      pass: sum(({ checks }) => checks.pass),
      fail: sum(({ checks }) => checks.fail),
      notAssessable: sum(({ checks }) => checks.notAssessable),
    },
    diagnostics: {
      error: sum(({ diagnostics }) => diagnostics.error),
      warning: sum(({ diagnostics }) => diagnostics.warning),
      info: sum(({ diagnostics }) => diagnostics.info),
    },
    unreadable,
    rejected,
  };
}
