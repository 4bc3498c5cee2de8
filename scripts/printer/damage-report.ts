/** Decides what a printed report lacks or has twice: takes its damage, gives the rows and tables left out or doubled. */
import { PRINTED_TABLE_TWO, type PrintedRow } from './form-labels.ts';
import type { PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';

export type TableNumber = 2 | 3 | 4;

export interface DamagePlan {
  /** Rows left out: labels of table two, ids of table three. */
  readonly absentRows: ReadonlySet<string>;
  readonly absentTable: TableNumber | null;
  readonly doubledTable: TableNumber | null;
  /** Some figures of the second printing differ. */
  readonly differing: boolean;
  /** The report breaks off behind this table. */
  readonly lastTable: TableNumber | null;
}

const WHOLE: DamagePlan = {
  absentRows: new Set(),
  absentTable: null,
  doubledTable: null,
  differing: false,
  lastTable: null,
};

export function damageReport(options: PrintOptions, rows: readonly PrintedRow[], random: Random): DamagePlan {
  const table = random.pick([2, 3, 3] as const);
  const order =
    table === 3
      ? rows.map((row) => row.id)
      : PRINTED_TABLE_TWO[options.edition].flatMap((block) => block.rows.map((row) => row.label));
  const last = random.integer(0, order.length - 2);
  switch (options.damage) {
    case 'none':
      return WHOLE;
    case 'rowDropped':
      return { ...WHOLE, absentRows: new Set([random.pick(order)]) };
    case 'tableCut':
      return { ...WHOLE, absentRows: new Set(order.slice(last + 1)) };
    case 'reportCut':
      return { ...WHOLE, absentRows: new Set(order.slice(last + 1)), lastTable: table };
    case 'tableAbsent':
      return { ...WHOLE, absentTable: random.pick([2, 3, 4] as const) };
    case 'tableTwice':
    case 'tableTwiceDiffering': {
      const differing = options.damage === 'tableTwiceDiffering';
      return { ...WHOLE, doubledTable: random.pick([2, 3, 4] as const), differing };
    }
  }
}
