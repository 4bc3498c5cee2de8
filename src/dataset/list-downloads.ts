/** Every table offered below `/data/`: what is written in one walk stands in one plan. */
import { CATALOGUE } from '../forms/catalogue.ts';
import { countStates } from './count-states.ts';
import type { DownloadSource } from './download-source.ts';
import type { ReportForDownload } from './tables/walk.ts';
import { MAIN_METRICS } from './main-metrics.ts';
import { allMetricRows } from './metric-rows.ts';
import { partitionPath } from './partition-path.ts';
import { KIND_GROUPS } from '../forms/kind-groups.ts';
import { codesAround } from './region-members.ts';
import { AGENCIES_TABLE } from './tables/agencies-table.ts';
import { CHANGES_TABLE } from './tables/changes-table.ts';
import type { CheckRow } from './tables/checks-table.ts';
import { CHECKS_TABLE } from './tables/checks-table.ts';
import type { DownloadPlan } from './tables/download-plan.ts';
import { downloadPlan, wholePlan } from './tables/download-plan.ts';
import { indicatorRows, INDICATORS_TABLE } from './tables/indicators-table.ts';
import { KIND_TOTALS_TABLE } from './tables/kind-totals-table.ts';
import { metricRowsTable } from './tables/metric-rows-table.ts';
import type { DictionaryRow } from './tables/metrics-table.ts';
import { METRICS_TABLE } from './tables/metrics-table.ts';
import { reportRows, transcribedRows } from './tables/observation-rows.ts';
import { OBSERVATIONS_TABLE } from './tables/observations-table.ts';
import { REGION_TOTALS_TABLE } from './tables/region-totals-table.ts';
import { reportRow, REPORTS_TABLE } from './tables/reports-table.ts';

/** Whole tables come in the order of the workbook's sheets. */
export function listDownloads(source: DownloadSource): readonly DownloadPlan[] {
  return [...wholeTables(source), kindsPlan(source), metricRowsPlan(source)];
}

function wholeTables(source: DownloadSource): readonly DownloadPlan[] {
  return [
    wholePlan({ path: 'observations', zh: '全部数字，一行一个，附原文写法与位置' }, OBSERVATIONS_TABLE, {
      source,
      rows: () => ({ ofReport: reportRows, ofTyped: transcribedRows }),
      partitionOf: partitionPath,
    }),
    wholePlan({ path: 'reports', zh: '全部年报，一行一份，各指标成列' }, REPORTS_TABLE, {
      source,
      rows: () => ({ ofReport: ({ entry }) => [reportRow(entry)] }),
    }),
    wholePlan({ path: 'agencies', zh: '全部机关' }, AGENCIES_TABLE, {
      source,
      rows: () => ({ atEnd: () => source.summaries }),
    }),
    totalsPlan(source),
    wholePlan({ path: 'metrics', zh: '指标词典' }, METRICS_TABLE, {
      source,
      rows: () => ({ atEnd: () => dictionaryRows(source) }),
    }),
    wholePlan({ path: 'checks', zh: '全部核对结果' }, CHECKS_TABLE, { source, rows: () => ({ ofReport: checkRows }) }),
    wholePlan({ path: 'indicators', zh: '全部比率，一行一个，附分子、分母和区间' }, INDICATORS_TABLE, {
      source,
      rows: () => ({ ofAgency: indicatorRows }),
    }),
    wholePlan({ path: 'changes', zh: '各版本之间新增、删除、更改的数字' }, CHANGES_TABLE, {
      source,
      rows: () => ({ atEnd: () => source.changes }),
    }),
  ];
}

/** All regions, and each year by itself. */
function totalsPlan(source: DownloadSource): DownloadPlan {
  const whole = { path: 'regions', zh: '各地区各年度已载明合计', whole: true } as const;
  const files = source.years.map((year) => ({ path: yearPath(year), zh: `${String(year)} 年度各地区已载明合计` }));
  return downloadPlan(REGION_TOTALS_TABLE, {
    source,
    files: [whole, ...files],
    rows: () => ({ atEnd: source.totals }),
    pathsOf: ({ total }) => [whole.path, yearPath(total.year)],
  });
}

const yearPath = (year: number): string => `years/${String(year)}`;

function kindsPlan(source: DownloadSource): DownloadPlan {
  const files = source.kinds.map((kind) => {
    return { path: `kinds/${kind}`, zh: `${KIND_GROUPS[kind]}：各地区各年度已载明合计` };
  });
  return downloadPlan(KIND_TOTALS_TABLE, {
    source,
    files,
    rows: source.kindTotals,
    pathsOf: ({ kind }) => [`kinds/${kind}`],
  });
}

/** One file a metric and one a region; a row of a main metric stands in both. */
function metricRowsPlan(source: DownloadSource): DownloadPlan {
  const { tree, regions, root } = source;
  const metricFiles = CATALOGUE.map(({ id, zh }) => ({ path: `metrics/${id}`, zh: `${zh}：各机关各年度` }));
  const regionFiles = regions.map(({ code, name }) => ({ path: `regions/${code}`, zh: `${name}：各机关主要指标` }));
  const paged = new Set(regions.map(({ code }) => code));
  const main = new Set(MAIN_METRICS);
  let latest: { readonly code: string | null; readonly paths: readonly string[] } | null = null;
  const regionPaths = (code: string | null): readonly string[] => {
    if (latest !== null && latest.code === code) return latest.paths;
    const own = codesAround(code, tree).filter((each) => paged.has(each));
    latest = { code, paths: own.map((each) => `regions/${each}`) };
    return latest.paths;
  };
  return downloadPlan(metricRowsTable(root), {
    source,
    files: [...metricFiles, ...regionFiles],
    rows: () => ({ ofAgency: allMetricRows }),
    pathsOf: ({ region, value: { metric } }) =>
      main.has(metric) ? [`metrics/${metric}`, ...regionPaths(region.code)] : [`metrics/${metric}`],
  });
}

function checkRows({ entry }: ReportForDownload): readonly CheckRow[] {
  return entry.checks.map((check) => ({ summary: entry.summary, check }));
}

function dictionaryRows({ counts }: DownloadSource): readonly DictionaryRow[] {
  const known = counts();
  return CATALOGUE.map((metric) => ({ metric, counts: known.get(metric.id) ?? countStates([]) }));
}
