/** Reads a changelog back from the CSV that `CHANGES_TABLE` writes. Refuses a file with other columns. */
import Papa from 'papaparse';
import { unguardFormula } from './csv/guard-formula.ts';
import type { ChangedFigure, ChangeKind, DatedChange } from '../domain/observation-change.ts';
import { CHANGES_TABLE } from './tables/changes-table.ts';

export function parseChanges(csv: string): readonly DatedChange[] {
  const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true });
  const expected = CHANGES_TABLE.columns.map(({ name }) => name).join(',');
  const actual = (meta.fields ?? []).join(',');
  if (actual !== expected) throw new Error(`Unexpected columns ${actual}, expected ${expected}`);
  return data.map((row) => changeOf((name) => unguardFormula(row[name] ?? '')));
}

function changeOf(cell: (name: string) => string): DatedChange {
  return {
    date: cell('date'),
    oldVersion: cell('old_version'),
    newVersion: cell('new_version'),
    change: cell('change') as ChangeKind,
    reportId: cell('report_id'),
    agencyId: cell('agency_id'),
    agency: cell('agency'),
    year: cell('year'),
    metric: cell('metric'),
    source: cell('source'),
    before: figureOf(cell, 'old'),
    after: figureOf(cell, 'new'),
  };
}

/** Every figure has a state; none means that there is no figure on this side. */
function figureOf(cell: (name: string) => string, side: 'old' | 'new'): ChangedFigure | null {
  const state = cell(`${side}_state`);
  if (state === '') return null;
  return { value: cell(`${side}_value`), state, scope: cell(`${side}_scope`), unit: cell(`${side}_unit`) };
}
