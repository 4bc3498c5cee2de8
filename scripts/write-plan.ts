/** Writes the files of one plan in one walk: each record becomes one line of CSV, which goes to every file that holds it. */
import { csvLine } from '../src/dataset/csv/csv-line.ts';
import type { DownloadPlan, PlannedFile } from '../src/dataset/tables/download-plan.ts';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';
import type { CsvFile } from './create-csv.ts';
import { createCsv } from './create-csv.ts';
import type { ParquetFile } from './create-parquet.ts';
import { createParquet } from './create-parquet.ts';
import { createPartitions } from './create-partitions.ts';

export interface WrittenPlan {
  readonly csv: readonly DownloadFile[];
  readonly parquet: readonly DownloadFile[];
}

const ROW_GROUP = 25_000;

export function writePlan(folder: string, plan: DownloadPlan): WrittenPlan {
  const csv = new Map(plan.files.map((file) => [file.path, createCsv(folder, file, plan, pendingOf(plan))]));
  const whole = plan.files.filter((file) => file.whole === true);
  const parquet = new Map(whole.map(({ path }) => [path, createParquet(folder, `${path}.parquet`, plan.columns)]));
  const partitions = createPartitions(folder, plan);
  for (const { cells, paths, partition } of plan.records()) {
    const line = csvLine(cells);
    for (const path of paths) fileOf(csv, path).add(line);
    for (const file of parquet.values()) addTo(file, cells);
    if (partition !== null) partitions.add(partition, cells);
  }
  return {
    csv: [...csv.values()].flatMap((file) => file.close()),
    parquet: [...whole.map((file) => closeParquet(plan, file, parquet.get(file.path))), ...partitions.close()],
  };
}

/** Characters that each of a plan's files may keep back, so that all together keep back the same. */
function pendingOf({ files }: DownloadPlan): number {
  return Math.min(MOST_PENDING, Math.max(FEWEST_PENDING, Math.floor(ALL_PENDING / files.length)));
}

const MOST_PENDING = 1 << 20;
const FEWEST_PENDING = 1 << 13;
const ALL_PENDING = 1 << 25;

function fileOf(files: ReadonlyMap<string, CsvFile>, path: string): CsvFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Unexpected file ${path}, expected one of the plan`);
  return file;
}

function addTo(file: ParquetFile, cells: Parameters<ParquetFile['add']>[0]): void {
  file.add(cells);
  if (file.pending() === ROW_GROUP) file.flush();
}

function closeParquet({ table }: DownloadPlan, { path, zh }: PlannedFile, file: ParquetFile | undefined): DownloadFile {
  if (file === undefined) throw new Error(`Unexpected absence of ${path}.parquet, expected it open`);
  return { path: `${path}.parquet`, ...file.close(), table, zh: `${zh}（Parquet）` };
}
