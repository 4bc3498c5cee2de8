/** Sheets as the bytes of one XLSX workbook, the same for the same rows. */
import writeExcelFile from 'write-excel-file/node';
import type { WorkbookSheet } from '../src/dataset/publish/workbook-sheets.ts';
import { fixZipDates } from './fix-zip-dates.ts';

export async function workbookBytes(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const workbook = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => [...row]),
    stickyRowsCount: 1,
  }));
  return fixZipDates(await writeExcelFile(workbook).toBuffer());
}
