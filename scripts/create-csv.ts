/**
 * The CSV files of a plan with their `_excel.csv` twins, record by record. A record becomes one line of bytes, which goes to
 * every file that holds it; what waits in all files together is bounded, however many there are.
 */
import { BYTE_ORDER_MARK } from '../src/dataset/csv/csv-chunks.ts';
import { csvLine } from '../src/dataset/csv/csv-line.ts';
import { csvLines } from '../src/dataset/csv/csv-lines.ts';
import type { DownloadPlan, PlannedFile } from '../src/dataset/tables/download-plan.ts';
import type { CellValue } from '../src/dataset/tables/download-table.ts';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';
import type { HashedFile } from './hashed-file.ts';
import { createFile } from './hashed-file.ts';
import { growingBytes, type GrowingBytes } from './growing-bytes.ts';

export interface CsvFiles {
  readonly add: (cells: readonly CellValue[], paths: readonly string[]) => void;
  readonly close: () => readonly DownloadFile[];
}

interface CsvFile {
  readonly planned: PlannedFile;
  /** The file and its twin: the same lines, the twin with a byte order mark before them. */
  readonly twins: readonly [HashedFile, HashedFile];
  readonly waiting: GrowingBytes;
  rows: number;
}

/** Bytes that one file keeps back, and that all files of a plan keep back together, until they are written at once. */
const MOST_OF_ONE = 1 << 20;
const MOST_OF_ALL = 1 << 24;

export function createCsvFiles(folder: string, { columns, files, table }: DownloadPlan): CsvFiles {
  const header = Buffer.from(csvLine(columns.map(({ name }) => name)));
  const all = new Map(files.map((file) => [file.path, createCsv(folder, file, header)]));
  const lineOf = csvLines();
  const line = growingBytes();
  let waiting = header.length * all.size;
  const flush = (file: CsvFile): void => {
    waiting -= file.waiting.length();
    const bytes = file.waiting.take();
    for (const twin of file.twins) twin.write(bytes);
  };
  return {
    add: (cells, paths) => {
      line.clear();
      line.addText(lineOf(cells));
      for (const path of paths) {
        const file = fileOf(all, path);
        file.rows += 1;
        file.waiting.add(line.bytes());
        waiting += line.length();
        if (file.waiting.length() >= MOST_OF_ONE) flush(file);
      }
      if (waiting < MOST_OF_ALL) return;
      for (const file of all.values()) if (file.waiting.length() > 0) flush(file);
    },
    close: () =>
      [...all.values()].flatMap((file) => {
        flush(file);
        const { planned, rows, twins } = file;
        const { path, zh } = planned;
        return [
          { path: `${path}.csv`, ...twins[0].prove(), rows, table, zh },
          { path: `${path}_excel.csv`, ...twins[1].prove(), rows, table, zh: `${zh}（供 Excel 打开）` },
        ];
      }),
  };
}

function createCsv(folder: string, planned: PlannedFile, header: Uint8Array): CsvFile {
  const twins = [
    createFile(folder, `${planned.path}.csv`),
    createFile(folder, `${planned.path}_excel.csv`, Buffer.from(BYTE_ORDER_MARK, 'utf8')),
  ] as const;
  const waiting = growingBytes();
  waiting.add(header);
  return { planned, twins, waiting, rows: 0 };
}

function fileOf(files: ReadonlyMap<string, CsvFile>, path: string): CsvFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Unexpected file ${path}, expected one of the plan`);
  return file;
}
