/** Reads a changelog back from the CSV that `CHANGES_TABLE` writes. Refuses other columns, rows cut short, other dates: throws with file and line. */
import { unguardFormula } from './csv/guard-formula.ts';
import type { ChangedFigure, ChangeKind, DatedChange } from '../domain/observation-change.ts';
import { splitCsv } from '../domain/split-csv.ts';
import { CHANGES_TABLE } from './tables/changes-table.ts';

export function parseChanges(csv: string): readonly DatedChange[] {
  const [header, ...rows] = splitCsv(csv);
  const names = CHANGES_TABLE.columns.map(({ name }) => name);
  const found = (header?.cells ?? []).join(',');
  if (found !== names.join(',')) throw fault(1, `Unexpected columns ${found}, expected ${names.join(',')}`);
  return rows.map(({ cells, line, quoted }) => {
    if (!quoted) throw fault(line, 'Unexpected quote mark without its pair, expected a quoted cell to end');
    if (cells.length !== names.length)
      throw fault(line, `Unexpected ${String(cells.length)} cells, expected ${String(names.length)}`);
    const row = new Map(names.map((name, k) => [name, cells[k] ?? '']));
    const change = changeOf((name) => unguardFormula(row.get(name) ?? ''));
    const said = findFault(change);
    if (said !== null) throw fault(line, said);
    return change;
  });
}

/** Takes `2025-01-31` and nothing, where the day was not told; leaves `31.1.2025` and a piece of markup. */
const ISO_DATE = /^(?:\d{4}-\d{2}-\d{2})?$/u;
/** Takes `2024` and nothing; leaves `24`. */
const YEAR = /^(?:\d{4})?$/u;
/** Takes `12`, `-1.5` and nothing; leaves `12条` and `1e999`. */
const NUMBER = /^(?:-?\d{1,18}(?:\.\d{1,12})?)?$/u;
const KINDS: readonly string[] = ['added', 'removed', 'changed'] satisfies readonly ChangeKind[];

function findFault({ date, year, change, before, after }: DatedChange): string | null {
  if (!ISO_DATE.test(date)) return `Unexpected date ${date}, expected YYYY-MM-DD`;
  if (!YEAR.test(year)) return `Unexpected year ${year}, expected four digits`;
  if (!KINDS.includes(change)) return `Unexpected change ${change}, expected ${KINDS.join(', ')}`;
  const wrong = [before, after].find((figure) => figure !== null && !NUMBER.test(figure.value));
  return wrong === undefined || wrong === null ? null : `Unexpected value ${wrong.value}, expected a number`;
}

/** Told as one line by the programs. */
const fault = (line: number, said: string): Error =>
  new Error(`changes.csv:${String(line)}:1 error row-invalid ${said}`);

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
