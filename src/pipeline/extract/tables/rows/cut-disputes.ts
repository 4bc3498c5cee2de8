/**
 * Takes the lines of table four and gives its runs of values, each with the labels that stand right in front of it.
 * Values on neighbouring lines without labels in between are one run.
 */
import type { LocatedLine } from '../layout/locate-tables.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { isValue } from '../cells/table-cell.ts';

export interface DisputeRun {
  readonly cells: readonly TableCell[];
  /** Blocks of the form (0–2) named since the last run; the last named block when there is none. */
  readonly blocks: readonly number[];
  /** The one result (0–4) named since the last run, null when none or several were. */
  readonly result: number | null;
  /** Line of the last value. */
  readonly line: number;
  /** Lines of the report that the values take. */
  readonly lines: number;
  /** Values on the first of these lines. */
  readonly onFirstLine: number;
  /** True for values of a row of a table, false for those of running text. */
  readonly gridded: boolean;
  /** True when words of table four stand between the run before and this one. */
  readonly labelled: boolean;
}

interface Draft {
  cells: TableCell[];
  blocks: number[];
  results: number[];
  /** Line of the last value, -1 when there is none yet. */
  line: number;
  lines: number;
  onFirstLine: number;
  gridded: boolean;
  labelled: boolean;
}

const emptyDraft = (): Draft => ({
  cells: [],
  blocks: [],
  results: [],
  line: -1,
  lines: 0,
  onFirstLine: 0,
  gridded: false,
  labelled: false,
});

const LENGTH = 15;

/** Takes `1 丨 25`, values whose bar was misread and which are no words between blocks; leaves `总计 12`. */
const SPOILT = /^(?=.*\d)[\d\s丨!lI[\]/-]+$/u;

export function cutDisputes(lines: readonly LocatedLine[]): readonly DisputeRun[] {
  const runs: DisputeRun[] = [];
  let draft = emptyDraft();
  let named: readonly number[] = [];
  const close = (): void => {
    if (draft.cells.length === 0) return;
    const run = runOf(draft, named);
    if (run.blocks.length > 0) named = run.blocks.slice(-1);
    runs.push(run);
    draft = emptyDraft();
  };
  for (const line of lines) {
    const hasValue = line.cells.some(isValue);
    for (let i = 0; i < line.cells.length; i += 1) {
      const cell = line.cells[i] as TableCell;
      if (cell.kind === 'text' && !(line.gridded && SPOILT.test(cell.plain))) {
        close();
        nameLabel(draft, line, i);
      } else if (
        cell.kind !== 'empty' ||
        (line.gridded && (hasValue || isBlankRow(line, draft) || isBlankResult(line, i)))
      ) {
        if (draft.cells.length >= LENGTH && line.line !== draft.line) close();
        if (cell.kind === 'empty' && draft.cells.length === 0 && i > 0 && line.cells[i - 1]?.kind === 'text') {
          if (line.cells[i + 1] !== undefined) continue;
        }
        draft.cells.push(cell);
        if (line.line !== draft.line) draft.lines += 1;
        if (draft.lines === 1) draft.onFirstLine += 1;
        draft.line = line.line;
        draft.gridded ||= line.gridded;
      }
    }
  }
  close();
  return runs;
}

/** A row of fifteen empty cells behind the heads is a row of blanks; converters set one in front of tables without heads. */
function isBlankRow({ cells }: LocatedLine, { labelled }: Draft): boolean {
  return labelled && cells.length >= LENGTH && cells.every((cell) => cell.kind === 'empty');
}

/** The last cell behind the one result of its row, where results stand below each other. */
function isBlankResult({ cells, labels }: LocatedLine, i: number): boolean {
  if (i === 0 || i !== cells.length - 1 || !isResult(labels[i - 1])) return false;
  return labels.filter(isResult).length === 1;
}

function isResult(label: LocatedLine['labels'][number] | undefined): boolean {
  return label?.meanings.some(({ table, role }) => table === 4 && role === 'result') ?? false;
}

function nameLabel(draft: Draft, line: LocatedLine, i: number): void {
  for (const meaning of line.labels[i]?.meanings ?? []) {
    if (meaning.table === 4) draft.labelled = true;
    if (meaning.role === 'block' && meaning.table === 4) draft.blocks.push(meaning.index);
    if (meaning.role === 'result' && meaning.table === 4) draft.results.push(meaning.index);
  }
}

/** Values behind each result label stand under the block that was named last. */
function runOf(draft: Draft, named: readonly number[]): DisputeRun {
  const { cells, blocks, results, line, lines, onFirstLine, gridded, labelled } = draft;
  const alone = results.length === 1;
  return {
    cells,
    blocks: blocks.length === 0 && alone ? named : blocks,
    result: alone ? (results[0] as number) : null,
    line,
    lines,
    onFirstLine,
    gridded,
    labelled,
  };
}
