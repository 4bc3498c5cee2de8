/** Parts of a stated list of requests (予以公开7件, 自然人5件) as statements about rows and columns of table three. */
import type { Breakdown, BreakdownPart, Observation } from '../../domain/observation.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { TABLE_THREE_2021 } from '../../forms/table-three.ts';

/** Group headings of table three in the words of prose, with the rows below them. Longer words first. */
const GROUPS: readonly (readonly [words: string, prefix: string])[] = [
  ['不予公开', 'refused.'],
  ['无法提供', 'unavailable.'],
  ['不予处理', 'notProcessed.'],
  ['其他处理', 'other.'],
];
const ROWS: readonly (readonly [words: string, row: string])[] = [
  ['部分公开', 'partlyGranted'],
  ['予以公开', 'granted'],
  ['全部公开', 'granted'],
];

/** A statement and the cells that it should be the sum of. */
export interface StatedCells {
  readonly statement: Observation;
  readonly words: string;
  readonly cells: readonly string[];
}

/** Cells of the total column that an outcome label names, or null when it names none. */
export function outcomeCells(label: string): readonly string[] | null {
  for (const [words, prefix] of GROUPS) {
    if (!label.includes(words)) continue;
    return TABLE_THREE_2021.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => `applications.${id}.total`);
  }
  const row = ROWS.find(([words]) => label.includes(words));
  return row === undefined ? null : [`applications.${row[1]}.total`];
}

/** Cells of the received row that an applicant label names. */
export function applicantCells(label: string): readonly string[] | null {
  const types = APPLICANTS.filter(({ id }) => id !== 'total');
  if (label.includes('法人')) return types.slice(1).map(({ id }) => `applications.received.${id}`);
  const type = types.find(({ id, label: name, aliases }) => {
    return id !== 'otherOrganisation' && [name, ...aliases].some((words) => label.includes(words));
  });
  return type === undefined ? null : [`applications.received.${type.id}`];
}

/** Statements in the lists of request totals, by a reading of their labels. */
export function statedCells(
  breakdowns: readonly Breakdown[],
  cellsOf: (label: string) => readonly string[] | null,
): readonly StatedCells[] {
  return breakdowns.flatMap(({ metric, parts }) => {
    if (!metric.startsWith('applications.')) return [];
    return parts.flatMap((part) => {
      const cells = cellsOf(part.label);
      return cells === null ? [] : [{ statement: partStatement(part, cells), words: part.label, cells }];
    });
  });
}

function partStatement(part: BreakdownPart, cells: readonly string[]): Observation {
  const { value, state, unit, raw, evidence } = part;
  const metric = part.metric ?? (cells[0] as string);
  return { metric, value, state, unit, raw, evidence, scope: 'agency', source: 'prose', method: 'prose-part' };
}
