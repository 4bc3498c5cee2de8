/** Family B: what single figures of the tables can be at all, before any comparison. */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import { CATALOGUE, metricOf, placeOf } from '../../forms/catalogue.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { countWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf, exactAt, exactCell, tableOf, unreadCells } from './figure-book.ts';
import { cellPhrase, evidenceAt, evidenceOf } from './side-label.ts';

interface TableCells {
  readonly id: string;
  readonly name: string;
  /** Places of its cells in `FigureBook.cells`. */
  readonly places: readonly number[];
}

const TABLES: readonly TableCells[] = [
  { id: 'tableTwo', name: '表二', places: placesOfTable('tableTwo') },
  { id: 'tableThree', name: '表三', places: placesOfTable('tableThree') },
  { id: 'tableFour', name: '表四', places: placesOfTable('tableFour') },
];

function placesOfTable(table: string): readonly number[] {
  return CATALOGUE.flatMap(({ id, place }) => (place === table ? [placeOf(id)] : []));
}

/** Cells that may be negative: changes of the number of items. Takes `licensing.itemsChange`; leaves `rules.issued`. */
const CHANGES = /\.itemsChange$/u;

/** B1 per table and wrong cell, B2 for rules and normative documents, B3 where the organ has no power to issue rules. */
export function auditPlausibility(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const results: CheckResult[] = [];
  for (const table of TABLES) results.push(...assessNumbers(book, table));
  for (const stock of STOCKS) results.push(...assessStock(book, stock));
  results.push(...assessRules(input, book));
  return results;
}

/** Faults of the cells read exactly, or how many of them have none. */
function assessNumbers(book: FigureBook, { id, name, places }: TableCells): readonly CheckResult[] {
  let read = 0;
  let odd = 0;
  for (const place of places) {
    const value = exactAt(book, place);
    if (value === null) continue;
    read += 1;
    if (value < 0 || !Number.isInteger(value)) odd += 1;
  }
  if (read === 0) return [notAssessable('B1', id, `${name}未读到数字，不能核对。`)];
  const faults =
    odd === 0
      ? []
      : tableOf(book)
          .filter(({ metric }) => metricOf(metric)?.place === id)
          .flatMap(numberFault);
  if (faults.length > 0) return faults;
  const message = `${name}已读到的${String(read)}个数字均不为负，件数均为整数。`;
  return [passed({ id: 'B1', instance: id, expected: '非负数', actual: '非负数', message, evidence: [] })];
}

function numberFault(cell: Observation): readonly CheckResult[] {
  const { value, state } = cell;
  if (state !== 'exact' || value === null) return [];
  const count = metricOf(cell.metric)?.kind === 'count';
  const negative = value < 0 && !CHANGES.test(cell.metric);
  if (!negative && (!count || Number.isInteger(value))) return [];
  const expected = count ? '非负整数' : '非负数';
  const message = `${cellPhrase(cell.metric)}应为${expected}，所填为${countWords(value)}。`;
  const evidence = evidenceOf(cell);
  return [
    failed({ id: 'B1', instance: cell.metric, expected, actual: value, message, evidence, suspect: cell.metric }),
  ];
}

/** Documents of a kind: how many were issued and repealed in the year, and how many are in force at its end. */
interface Stock {
  readonly family: string;
  readonly name: string;
  readonly metrics: readonly string[];
  /** Places of the metrics in `FigureBook.cells`. */
  readonly places: readonly [issued: number, repealed: number, inForce: number];
}

const STOCKS: readonly Stock[] = [stockOf('rules', '规章'), stockOf('normativeDocuments', '行政规范性文件')];

function stockOf(family: string, name: string): Stock {
  const [issued, repealed, inForce] = [`${family}.issued`, `${family}.repealed`, `${family}.inForce`] as const;
  const places = [placeOf(issued), placeOf(repealed), placeOf(inForce)] as const;
  return { family, name, metrics: [issued, repealed, inForce], places };
}

function assessStock(book: FigureBook, { family, name, metrics, places }: Stock): readonly CheckResult[] {
  const [issuedAt, repealedAt, inForceAt] = places;
  // The 2019 edition has no such column.
  if (book.cells[inForceAt] === undefined && book.cells.some((cell) => cell !== undefined)) return [];
  const [issued, repealed, inForce] = [exactAt(book, issuedAt), exactAt(book, repealedAt), exactAt(book, inForceAt)];
  if (issued === null || repealed === null || inForce === null) {
    const missing = unreadCells(book, metrics);
    return [notAssessable('B2', family, `未读到${missing.map(cellPhrase).join('、')}，不能核对。`, missing)];
  }
  const least = issued - repealed;
  const said = `${name}本年制发${countWords(issued)}件、废止${countWords(repealed)}件，现行有效${countWords(inForce)}件`;
  const evidence = evidenceAt(book, [inForceAt, issuedAt, repealedAt]);
  const frame = { id: 'B2', instance: family, expected: least, actual: inForce, evidence };
  if (inForce >= least) return [passed(frame, { message: `${said}，不少于净增数。` })];
  return [failed(frame, { message: `${said}，少于净增的${countWords(least)}件。` })];
}

const WITHOUT_RULES: ReadonlySet<string> = new Set(['street', 'town', 'township', 'county', 'district']);
const COUNTY_CODE_DIGITS = 6;

/** Only State Council departments, provinces and cities with districts may issue rules (立法法). */
function assessRules({ recognition }: AuditInput, book: FigureBook): readonly CheckResult[] {
  const { kind, region } = recognition.agency;
  const countyOffice =
    (kind === 'bureau' || kind === 'office') && region.code !== null && region.code.length >= COUNTY_CODE_DIGITS;
  if (!WITHOUT_RULES.has(kind) && !countyOffice) return [];
  const issued = exactCell(book, 'rules.issued');
  if (issued === null) return [notAssessable('B3', '', '未读到规章本年制发件数，不能核对。', ['rules.issued'])];
  const frame = {
    id: 'B3',
    instance: '',
    expected: 0,
    actual: issued,
    evidence: evidenceOf(cellOf(book, 'rules.issued')),
  };
  if (issued === 0) return [passed(frame, { message: '本机关无规章制定权，所填制发件数为0。' })];
  const message = `县级及以下机关无规章制定权，所填规章本年制发件数为${countWords(issued)}件，疑为行政规范性文件误填。`;
  return [failed(frame, { message, suspect: 'rules.issued' })];
}
