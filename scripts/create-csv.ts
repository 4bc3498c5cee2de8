/** A CSV and its `_excel.csv` twin, line by line: the same lines, the twin with a byte order mark before them. */
import { BYTE_ORDER_MARK } from '../src/dataset/csv/csv-chunks.ts';
import { csvLine } from '../src/dataset/csv/csv-line.ts';
import type { DownloadPlan, PlannedFile } from '../src/dataset/tables/download-plan.ts';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';
import { createFile } from './hashed-file.ts';

export interface CsvFile {
  /** A line with its line break. */
  readonly add: (line: string) => void;
  readonly close: () => readonly DownloadFile[];
}

/** `pending` is the number of characters kept back until they are written at once. */
export function createCsv(folder: string, { path, zh }: PlannedFile, plan: DownloadPlan, pending: number): CsvFile {
  const files = [createFile(folder, `${path}.csv`), createFile(folder, `${path}_excel.csv`)] as const;
  files[1].write(Buffer.from(BYTE_ORDER_MARK, 'utf8'));
  let text = csvLine(plan.columns.map(({ name }) => name));
  let rows = 0;
  const flush = (): void => {
    const bytes = Buffer.from(text, 'utf8');
    for (const file of files) file.write(bytes);
    text = '';
  };
  return {
    add: (line) => {
      text += line;
      rows += 1;
      if (text.length >= pending) flush();
    },
    close: () => {
      flush();
      return [
        { path: `${path}.csv`, ...files[0].prove(), rows, table: plan.table, zh },
        { path: `${path}_excel.csv`, ...files[1].prove(), rows, table: plan.table, zh: `${zh}（供 Excel 打开）` },
      ];
    },
  };
}
