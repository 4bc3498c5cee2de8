/** Prints measured accuracy as tables for people: takes counts, gives lines. */
import type { ProseAccuracy, TableAccuracy } from '../../src/forms/accuracy-record.ts';

export function listTables(tables: readonly TableAccuracy[]): readonly string[] {
  const heads = ['layout', 'format', 'reports', 'cells', 'right', 'wrong', 'missing', 'invented', 'share'];
  const sum = (key: 'documents' | 'cells' | 'right' | 'wrong' | 'missing' | 'invented'): number =>
    tables.reduce((total, row) => total + row[key], 0);
  const rows = tables.map((row) => [
    row.layout,
    row.format,
    ...[row.documents, row.cells, row.right, row.wrong, row.missing, row.invented].map(String),
    share(row.right, row.cells),
  ]);
  const all = [sum('documents'), sum('cells'), sum('right'), sum('wrong'), sum('missing'), sum('invented')].map(String);
  return inColumns([heads, ...rows, ['all', '', ...all, share(sum('right'), sum('cells'))]]);
}

export function listProse(prose: readonly ProseAccuracy[]): readonly string[] {
  const heads = ['metric', 'stated', 'read', 'right', 'precision', 'recall'];
  const total = (key: 'stated' | 'read' | 'right'): number => prose.reduce((sum, row) => sum + row[key], 0);
  const all = { metric: 'all', stated: total('stated'), read: total('read'), right: total('right') };
  const rows = [...prose, all].map(({ metric, stated, read, right }) => [
    metric,
    ...[stated, read, right].map(String),
    share(right, read),
    share(right, stated),
  ]);
  return inColumns([heads, ...rows]);
}

/** A share in percent, never rounded up to 100; `–` where there is nothing to share. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] as readonly string[]).map((_, k) =>
    Math.max(...rows.map((row) => (row[k] as string).length)),
  );
  return rows.map((row) =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] as number) : cell.padStart(widths[k] as number))).join('  '),
  );
}
