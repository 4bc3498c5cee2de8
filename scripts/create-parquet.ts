/** A Parquet file record by record, with proper types and nulls; a row group stands in memory until it is flushed. */
import type { BasicType, ColumnSource } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { CellValue, ColumnType, DownloadTable } from '../src/dataset/tables/download-table.ts';
import type { FileProof } from './hashed-file.ts';
import { createFile } from './hashed-file.ts';

const PARQUET_TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  year: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

export interface ParquetFile {
  readonly add: (cells: readonly CellValue[]) => void;
  /** Records not yet flushed. */
  readonly pending: () => number;
  /** Writes the pending records as one row group. */
  readonly flush: () => void;
  readonly close: () => FileProof & { readonly rows: number };
}

/** A file without records is written with its schema. */
export function createParquet(folder: string, path: string, columns: DownloadTable['columns']): ParquetFile {
  const file = createFile(folder, path);
  const writer = flushingWriter((bytes) => {
    file.write(bytes);
  });
  const schema = schemaFromColumnData({
    columnData: columnData(
      columns,
      columns.map(() => []),
    ),
  });
  const parquet = new ParquetWriter({ writer, schema });
  let group = columns.map((): CellValue[] => []);
  let pending = 0;
  let rows = 0;
  const flush = (): void => {
    if (pending === 0 && rows > 0) return;
    rows += pending;
    void parquet.write({ columnData: columnData(columns, group), rowGroupSize: Math.max(pending, 1) });
    group = columns.map(() => []);
    pending = 0;
  };
  return {
    add: (cells) => {
      for (let i = 0; i < group.length; i += 1) (group[i] as CellValue[]).push(cells[i] as CellValue);
      pending += 1;
    },
    pending: () => pending,
    flush,
    close: () => {
      flush();
      void parquet.finish();
      return { ...file.prove(), rows };
    },
  };
}

/** Smallest and largest texts are kept of ids and codes only, by which files are sorted. */
function columnData(columns: DownloadTable['columns'], group: readonly CellValue[][]): ColumnSource[] {
  return columns.map(({ name, type }, i) => {
    const statistics = type !== 'string' || ID_OR_CODE.test(name);
    return { name, data: group[i] as CellValue[], type: PARQUET_TYPES[type], nullable: true, statistics };
  });
}

const ID_OR_CODE = /_(?:id|code)$/u; // takes agency_id, region_code; leaves as_written

/** Room that a writer keeps between two row groups, in bytes. */
const ROOM = 1024;

/** Hands each row group on when it is whole and gives its room back: hundreds of partitions may be under way. */
function flushingWriter(write: (bytes: Uint8Array) => void): ByteWriter & { flush: () => void } {
  const writer = new ByteWriter(ROOM);
  const flush = (): void => {
    write(writer.getBytes());
    writer.buffer = new ArrayBuffer(ROOM);
    writer.view = new DataView(writer.buffer);
    writer.index = 0;
  };
  return Object.assign(writer, { flush, finish: flush });
}
