/** Family A: the sum rules printed in the form itself (勾稽关系), over tables three and four. */
import type { CheckResult } from '../../domain/check.ts';
import type { FormLine } from '../../domain/form.ts';
import { applicationMetric } from '../../domain/form.ts';
import type { Edition } from '../../domain/report.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../../forms/table-four.ts';
import type { CellEquation, CellRule } from './cell-equation.ts';
import { assessEquation, equationOf } from './cell-equation.ts';
import { countWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { locateSuspects } from './locate-suspects.ts';
import { rowName } from './side-label.ts';
import type { TableThreeRows } from './table-three-rows.ts';
import { ROW_SETS, tableThreeRows } from './table-three-rows.ts';

const TYPES = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total');
const words = (value: number): string => `${countWords(value)}件`;

/** The rules over table three for each set of rows, made once: only the cells differ from report to report. */
const TABLE_THREE: ReadonlyMap<TableThreeRows, readonly CellEquation[]> = new Map(
  ROW_SETS.map((rows) => [
    rows,
    [
      ...APPLICANTS.map(balance),
      ...APPLICANTS.map((column) => outcomes(column, rows)),
      ...rows.all.map(applicants),
      cross(rows),
    ].map((rule) => equationOf(rule, words)),
  ]),
);
const TABLE_FOUR: readonly CellEquation[] = DISPUTE_BLOCKS.map((block) => equationOf(dispute(block), words));

/** A1 seven columns, A2 seven columns, A3 every row that the edition asks, A4 three blocks, A5 once. */
export function auditArithmetic(book: FigureBook, edition: Edition): readonly CheckResult[] {
  const tableThree = TABLE_THREE.get(tableThreeRows(book, edition)) ?? [];
  const assessed = tableThree.map((equation) => assessEquation(book, equation));
  const disputed = TABLE_FOUR.map((equation) => assessEquation(book, equation));
  return [...locateSuspects(book, tableThree, assessed), ...disputed];
}

function columnName(column: FormLine): string {
  return column.id === 'otherOrganisation' ? '其他组织' : column.label;
}

function balance(column: FormLine): CellRule {
  const name = columnName(column);
  const cell = (row: string): string => applicationMetric(row, column.id);
  return {
    id: 'A1',
    instance: column.id,
    left: [cell('received'), cell('carriedIn')],
    right: [cell('concluded'), cell('carriedOut')],
    sentence: (expected, actual) =>
      `${name}一栏，本年新收与上年结转之和为${expected}，办理结果总计与结转下年度之和为${actual}`,
  };
}

function outcomes(column: FormLine, rows: TableThreeRows): CellRule {
  const name = columnName(column);
  return {
    id: 'A2',
    instance: column.id,
    left: rows.outcomes.map((row) => applicationMetric(row, column.id)),
    right: [applicationMetric('concluded', column.id)],
    sentence: (expected, actual) => `${name}一栏，各项办理结果之和为${expected}，所填总计为${actual}`,
  };
}

function applicants(row: string): CellRule {
  const name = rowName(row);
  return {
    id: 'A3',
    instance: row,
    left: TYPES.map((type) => applicationMetric(row, type)),
    right: [applicationMetric(row, 'total')],
    sentence: (expected, actual) => `“${name}”一行，各类申请人之和为${expected}，所填总计为${actual}`,
  };
}

function cross(rows: TableThreeRows): CellRule {
  return {
    id: 'A5',
    instance: '',
    left: rows.outcomes.flatMap((row) => TYPES.map((type) => applicationMetric(row, type))),
    right: [applicationMetric('concluded', 'total')],
    sentence: (expected, actual) => `各行各类申请人的办理结果逐格相加为${expected}，总计栏的办理结果总计为${actual}`,
  };
}

function dispute(block: (typeof DISPUTE_BLOCKS)[number]): CellRule {
  const cell = (result: string): string => `${block.id}.${result}`;
  return {
    id: 'A4',
    instance: block.id,
    left: DISPUTE_RESULTS.map(({ id }) => cell(id)).filter((metric) => metric !== cell('total')),
    right: [cell('total')],
    sentence: (expected, actual) => `“${block.label}”四类结果之和为${expected}，所填总计为${actual}`,
  };
}
