/** Every table offered below `/data/`, in the order in which the data page lists them. */
import { CATALOGUE } from '../forms/catalogue.ts';
import type { Dataset } from './build-dataset.ts';
import { regionCodes } from './build-region-shard.ts';
import { countStates } from './count-states.ts';
import { MAIN_METRICS } from './main-metrics.ts';
import { metricRows } from './metric-rows.ts';
import { AGENCIES_TABLE } from './tables/agencies-table.ts';
import { CHECKS_TABLE } from './tables/checks-table.ts';
import type { DownloadTable } from './tables/download-table.ts';
import { downloadTable } from './tables/download-table.ts';
import { METRIC_ROWS_TABLE } from './tables/metric-rows-table.ts';
import { METRICS_TABLE } from './tables/metrics-table.ts';
import type { ObservationRow } from './tables/observation-rows.ts';
import { reportRows, transcribedRows } from './tables/observation-rows.ts';
import { OBSERVATIONS_TABLE } from './tables/observations-table.ts';
import type { RegionTotalRow } from './tables/region-totals-table.ts';
import { REGION_TOTALS_TABLE } from './tables/region-totals-table.ts';
import { reportRow, REPORTS_TABLE } from './tables/reports-table.ts';

export function* listDownloads(dataset: Dataset): Generator<DownloadTable> {
  yield* wholeTables(dataset);
  yield* metricTables(dataset);
  yield* regionTables(dataset);
  yield* yearTables(dataset);
}

/** The tables over everything, in the order of the workbook's sheets. */
export function* wholeTables(dataset: Dataset): Generator<DownloadTable> {
  const { reports, agencies } = dataset;
  yield downloadTable('observations', '全部数字，一行一个，附原文写法与位置', OBSERVATIONS_TABLE, () =>
    observationRows(dataset),
  );
  yield downloadTable('reports', '全部年报，一行一份，各指标成列', REPORTS_TABLE, () =>
    reports.map(({ entry }) => reportRow(entry)),
  );
  yield downloadTable('agencies', '全部机关', AGENCIES_TABLE, () => agencies.map(({ summary }) => summary));
  yield downloadTable('regions', '各地区各年度已载明合计', REGION_TOTALS_TABLE, () => totalRows(dataset));
  yield downloadTable('metrics', '指标词典', METRICS_TABLE, () =>
    CATALOGUE.map((metric) => {
      const values = metricRows(agencies, metric.id).map(({ value }) => value);
      return { metric, counts: countStates(values) };
    }),
  );
  yield downloadTable('checks', '全部核对结果', CHECKS_TABLE, () =>
    reports.flatMap(({ entry: { summary, checks } }) => checks.map((check) => ({ summary, check }))),
  );
}

function* metricTables({ agencies }: Dataset): Generator<DownloadTable> {
  for (const { id, zh } of CATALOGUE) {
    yield downloadTable(`metrics/${id}`, `${zh}：各机关各年度`, METRIC_ROWS_TABLE, () => metricRows(agencies, id));
  }
}

function* regionTables(dataset: Dataset): Generator<DownloadTable> {
  const { tree, members } = dataset;
  for (const code of regionCodes(dataset)) {
    const own = members.get(code) ?? [];
    yield downloadTable(`regions/${code}`, `${tree.nameOf(code)}：各机关主要指标`, METRIC_ROWS_TABLE, () =>
      MAIN_METRICS.flatMap((metric) => metricRows(own, metric)),
    );
  }
}

function* yearTables(dataset: Dataset): Generator<DownloadTable> {
  for (const year of atlasYears(dataset)) {
    yield downloadTable(`years/${String(year)}`, `${String(year)} 年度各地区已载明合计`, REGION_TOTALS_TABLE, () =>
      [...totalRows(dataset)].filter(({ total }) => total.year === year),
    );
  }
}

/** Years with any figure, newest first. */
export function atlasYears({ agencies }: Pick<Dataset, 'agencies'>): readonly number[] {
  return [...new Set(agencies.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => b - a);
}

/** Rows of the long table: report by report, then the typed figures. */
export function* observationRows({ reports, agencies }: Dataset): Generator<ObservationRow> {
  for (const report of reports) yield* reportRows(report, report.entry);
  for (const record of agencies) yield* transcribedRows(record);
}

function* totalRows({ tree, totals }: Dataset): Generator<RegionTotalRow> {
  for (const [code, own] of totals) {
    const region = { code, name: tree.nameOf(code) };
    for (const total of own) yield { region, total };
  }
}
