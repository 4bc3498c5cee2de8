/** Writes a download table as CSV and as its `_excel.csv` twin, piece by piece, and tells size and checksum of both. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BYTE_ORDER_MARK, csvChunks } from '../src/dataset/csv/csv-chunks.ts';
import type { DownloadTable } from '../src/dataset/tables/download-table.ts';
import type { DownloadFile } from '../src/domain/shards.ts';

export function writeCsv(folder: string, table: DownloadTable): readonly DownloadFile[] {
  const plain = openFile(folder, `${table.path}.csv`);
  const excel = openFile(folder, `${table.path}_excel.csv`);
  excel.write(Buffer.from(BYTE_ORDER_MARK, 'utf8'));
  let rows = 0;
  const counted: DownloadTable = {
    ...table,
    *records() {
      for (const record of table.records()) {
        rows += 1;
        yield record;
      }
    },
  };
  for (const chunk of csvChunks(counted)) {
    const bytes = Buffer.from(chunk, 'utf8');
    plain.write(bytes);
    excel.write(bytes);
  }
  const columns = table.columns.map(({ name }) => name);
  const shared = { rows, columns, table: table.table };
  return [
    { path: `${table.path}.csv`, ...plain.close(), ...shared, zh: table.zh },
    { path: `${table.path}_excel.csv`, ...excel.close(), ...shared, zh: `${table.zh}（供 Excel 打开）` },
  ];
}

interface OpenFile {
  readonly write: (chunk: Buffer) => void;
  readonly close: () => Pick<DownloadFile, 'bytes' | 'sha256'>;
}

function openFile(folder: string, path: string): OpenFile {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  const descriptor = openSync(full, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: (chunk) => {
      writeSync(descriptor, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    },
    close: () => {
      closeSync(descriptor);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
