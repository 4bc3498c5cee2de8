/** Writes sheets as one XLSX workbook with the same bytes for the same rows. */
import { writeFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/node';
import type { WorkbookSheet } from '../src/dataset/publish/workbook-sheets.ts';
import { fixZipDates } from './fix-zip-dates.ts';

export async function writeWorkbook(path: string, sheets: readonly WorkbookSheet[]): Promise<void> {
  const workbook = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => [...row]),
    stickyRowsCount: 1,
  }));
  writeFileSync(path, fixZipDates(await writeExcelFile(workbook).toBuffer()));
}
