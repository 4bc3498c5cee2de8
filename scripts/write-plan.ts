/** Writes the files of plans that share one walk: each record becomes one line of CSV, which goes to every file that holds it. */
import type { DownloadPlan, PlannedFile, PlannedRecord } from '../src/dataset/tables/download-plan.ts';
import type { WalkSource } from '../src/dataset/tables/walk.ts';
import { walkTogether } from '../src/dataset/tables/walk.ts';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';
import { createCsvFiles } from './create-csv.ts';
import type { ParquetFile } from './create-parquet.ts';
import { createParquet } from './create-parquet.ts';
import { createPartitions } from './create-partitions.ts';

export interface WrittenPlan {
  readonly table: string;
  readonly csv: readonly DownloadFile[];
  readonly parquet: readonly DownloadFile[];
}

export function writePlans(folder: string, plans: readonly DownloadPlan[], source: WalkSource): readonly WrittenPlan[] {
  const writers = plans.map((plan) => planWriter(folder, plan));
  walkTogether(writers, source);
  return writers.map(({ close }) => close());
}

/** Plans that go over the same things walk together, all others alone: what waits for one of those to be written is soon gone. */
export function walkGroups(plans: readonly DownloadPlan[]): readonly (readonly DownloadPlan[])[] {
  const groups = new Map<string, DownloadPlan[]>();
  for (const plan of plans) {
    const { ofReport, ofAgency } = plan.walk();
    const key = ofReport === undefined ? (ofAgency === undefined ? plan.table : 'agencies') : 'reports';
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [plan]);
    else known.push(plan);
  }
  return [...groups.values()];
}

const ROW_GROUP = 25_000;

function planWriter(folder: string, plan: DownloadPlan) {
  const csv = createCsvFiles(folder, plan);
  const whole = plan.files.filter((file) => file.whole === true);
  const parquet = whole.map((file) => ({ file, table: createParquet(folder, `${file.path}.parquet`, plan.columns) }));
  const partitions = createPartitions(folder, plan);
  return {
    walk: plan.walk(),
    take: ({ cells, paths, partition }: PlannedRecord): void => {
      csv.add(cells, paths);
      for (const { table } of parquet) addTo(table, cells);
      if (partition !== null) partitions.add(partition, cells);
    },
    close: (): WrittenPlan => ({
      table: plan.table,
      csv: csv.close(),
      parquet: [...parquet.map(({ file, table }) => closeParquet(plan, file, table)), ...partitions.close()],
    }),
  };
}

function addTo(file: ParquetFile, cells: Parameters<ParquetFile['add']>[0]): void {
  file.add(cells);
  if (file.pending() === ROW_GROUP) file.flush();
}

function closeParquet({ table }: DownloadPlan, { path, zh }: PlannedFile, file: ParquetFile): DownloadFile {
  return { path: `${path}.parquet`, ...file.close(), table, zh: `${zh}（Parquet）` };
}
