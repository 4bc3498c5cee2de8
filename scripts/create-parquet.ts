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
  const schema = schemaFromColumnData({ columnData: columnData(columns, []) });
  const parquet = new ParquetWriter({ writer, schema });
  let group: (readonly CellValue[])[] = [];
  let rows = 0;
  const flush = (): void => {
    if (group.length === 0 && rows > 0) return;
    rows += group.length;
    void parquet.write({ columnData: columnData(columns, group), rowGroupSize: Math.max(group.length, 1) });
    group = [];
  };
  return {
    add: (cells) => {
      group.push(cells);
    },
    pending: () => group.length,
    flush,
    close: () => {
      flush();
      void parquet.finish();
      return { ...file.prove(), rows };
    },
  };
}

/** The records column by column. Smallest and largest texts are kept of ids and codes only, by which files are sorted. */
function columnData(columns: DownloadTable['columns'], group: readonly (readonly CellValue[])[]): ColumnSource[] {
  return columns.map(({ name, type }, i) => {
    const data = new Array<CellValue>(group.length);
    for (let row = 0; row < group.length; row += 1) data[row] = group[row]?.[i] as CellValue;
    const statistics = type !== 'string' || ID_OR_CODE.test(name);
    return { name, data, type: PARQUET_TYPES[type], nullable: true, statistics };
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
