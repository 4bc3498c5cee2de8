/** Parquet files by partition, fed in any order: when too many records wait, the fullest file writes its own. */
import { compareText } from '../src/dataset/compare-text.ts';
import type { DownloadPlan } from '../src/dataset/tables/download-plan.ts';
import type { CellValue } from '../src/dataset/tables/download-table.ts';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';
import type { ParquetFile } from './create-parquet.ts';
import { createParquet } from './create-parquet.ts';

export interface Partitions {
  readonly add: (partition: string, cells: readonly CellValue[]) => void;
  readonly close: () => readonly DownloadFile[];
}

/** Records that wait in all partitions together. */
const MOST_WAITING = 50_000;

export function createPartitions(folder: string, { columns, table }: DownloadPlan): Partitions {
  const files = new Map<string, ParquetFile>();
  let waiting = 0;
  const flushFullest = (): void => {
    const fullest = [...files.values()].reduce((a, b) => (b.pending() > a.pending() ? b : a));
    waiting -= fullest.pending();
    fullest.flush();
  };
  return {
    add: (partition, cells) => {
      const file = files.get(partition) ?? createParquet(folder, `${partition}.parquet`, columns);
      files.set(partition, file);
      file.add(cells);
      waiting += 1;
      if (waiting >= MOST_WAITING) flushFullest();
    },
    close: () =>
      [...files]
        .sort(([a], [b]) => compareText(a, b))
        .map(([partition, file]) => ({ path: `${partition}.parquet`, ...file.close(), table, zh: PARTITION })),
  };
}

const PARTITION = '全部数字中该年该省的部分（Parquet）';
