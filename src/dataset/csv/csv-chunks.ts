/** A download table as CSV text, piece by piece, the column names first and nothing before them. */
import type { DownloadTable } from '../tables/download-table.ts';
import { csvLine } from './csv-line.ts';

/** Put before the text in the `_excel.csv` twin, so that spreadsheets take it for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const ROWS_PER_CHUNK = 500;

export function* csvChunks(table: DownloadTable): Generator<string> {
  let chunk = csvLine(table.columns.map(({ name }) => name));
  let rows = 1;
  for (const record of table.records()) {
    chunk += csvLine(record);
    rows += 1;
    if (rows < ROWS_PER_CHUNK) continue;
    yield chunk;
    chunk = '';
    rows = 0;
  }
  if (rows > 0) yield chunk;
}
