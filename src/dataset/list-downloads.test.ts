import { expect, test } from 'vitest';
import { tinyDataset } from './cases/tiny-dataset.ts';
import { csvChunks } from './csv/csv-chunks.ts';
import { downloadSource } from './download-source.ts';
import { listDownloads } from './list-downloads.ts';
import type { DownloadTable } from './tables/download-table.ts';
import { tableOfFile } from './tables/download-plan.ts';

const PLANS = listDownloads(downloadSource(tinyDataset()));
const TABLES: readonly DownloadTable[] = PLANS.flatMap((plan) => plan.files.map((file) => tableOfFile(plan, file)));

function csv(path: string): string {
  const table = TABLES.find((each) => each.path === path);
  return table === undefined ? '' : [...csvChunks(table)].join('');
}

function check(path: string, lines: readonly string[]): void {
  expect(csv(path)).toBe(`${lines.join('\n')}\n`);
}

const PLACE = 'agency_id,agency,kind,region_code,province,prefecture,county,township';
const VALUE = 'metric,metric_name,unit,value,lower,upper,state,scope,as_written,source,method';
const DISTRICT = '990101-bing,乙市丙区人民政府,district,990101,甲省,乙市,丙区,';
const EAST = '990101001-dong,乙市丙区东街道办事处,street,990101001,甲省,乙市,丙区,东街道';
const WEST = '990101002-xi,乙市丙区西街道办事处,street,990101002,甲省,乙市,丙区,西街道';

test('agencies.csv has one row for each agency, with its other names and years', () => {
  check('agencies', [
    `${PLACE},speaks_for_area,aliases,confidence,report_years,partial_years`,
    `${DISTRICT},true,,certain,2024,`,
    `${EAST},false,乙市丙区东街道,certain,2024,2023`,
    `${WEST},false,,certain,2024,`,
  ]);
});

test('checks.csv has one row for each check and report', () => {
  check('checks', [
    `report_id,${PLACE},year,check,instance,status,expected,actual,message,missing,line,file`,
    `990101001-dong-2024,${EAST},2024,A1,total,fail,9,8,新收 8 件加结转 1 件为 9 件，办结加结转下年为 8 件。,,,a.txt`,
  ]);
});

test('indicators.csv has the defined ones only, with numerator, denominator and interval', () => {
  const rows = csv('indicators').split('\n');
  expect(rows[0]).toBe(
    `${PLACE},year,status,indicator,indicator_name,formula,numerator,denominator,value,interval_lower,interval_upper,rankable`,
  );
  expect(rows.filter((row) => row.includes('prose.itemsPerDay'))).toEqual([
    `${EAST},2023,partial,prose.itemsPerDay,日均主动公开条数,主动公开总数÷全年天数,50,365,0.136986301369863,,,true`,
    `${WEST},2024,full,prose.itemsPerDay,日均主动公开条数,主动公开总数÷全年天数,20,366,0.0546448087431694,,,true`,
  ]);
});

test('the file of a metric holds what its page shows, conflicts and blanks included', () => {
  check('metrics/licensing.decisions', [
    `${PLACE},speaks_for_area,year,status,${VALUE},conflicting_value,proof`,
    `${DISTRICT},true,2024,full,licensing.decisions,行政许可·本年处理决定数量,件,,,,missing,agency,,table,form-absent,,`,
    `${EAST},false,2024,full,licensing.decisions,行政许可·本年处理决定数量,件,,,,blank,agency,'-,table,table-row,,990101001-dong-2024#f-licensing.decisions-table`,
    `${WEST},false,2024,full,licensing.decisions,行政许可·本年处理决定数量,件,,,,missing,agency,,table,form-absent,,`,
  ]);
  expect(csv('metrics/penalties.decisions').split('\n')[2]).toBe(
    `${EAST},false,2024,full,penalties.decisions,行政处罚·本年处理决定数量,件,3,3,3,exact,agency,3,table,table-row,4,990101001-dong-2024#f-penalties.decisions-table`,
  );
});

test('a site with a public address gives the address of each proof', () => {
  const plans = listDownloads(downloadSource(tinyDataset(), [], 'https://atlas.example/nianbao/'));
  const tables = plans.flatMap((plan) => plan.files.map((file) => tableOfFile(plan, file)));
  const metric = tables.find(({ path }) => path === 'metrics/penalties.decisions');
  const lines = metric === undefined ? [] : [...csvChunks(metric)].join('').split('\n');
  expect(lines[2]?.split(',').at(-1)).toBe(
    'https://atlas.example/nianbao/reports/990101001-dong-2024/#f-penalties.decisions-table',
  );
});

test('the file of a year holds the totals of every region with k of n', () => {
  check('years/2023', [
    'region_code,region,level,year,metric,metric_name,unit,sum,state,stated,members,contradicted',
    '99,甲省,province,2023,published.total,主动公开政府信息总数,条,50,exact,1,1,0',
    '9901,乙市,prefecture,2023,published.total,主动公开政府信息总数,条,50,exact,1,1,0',
    '990101,丙区,county,2023,published.total,主动公开政府信息总数,条,50,exact,1,1,0',
    'cn,全国,nation,2023,published.total,主动公开政府信息总数,条,50,exact,1,1,0',
  ]);
});

test('observations.csv has a row for each statement, for each absence and for each typed figure', () => {
  const rows = csv('observations').split('\n');
  const own = (start: string) => rows.filter((row) => row.startsWith(start) && !row.includes('form-absent'));
  const west = `990101002-xi-2024,${WEST},2024,2021`;
  expect(own(west)).toEqual([
    `${west},published.total,主动公开政府信息总数,条,20,20,20,exact,agency,20,prose,prose-figure,true,b.txt,1,17,16,18,f-published.total-prose,`,
    `${west},hotline.complaints,热线投诉,件,463,463,463,exact,mixed,463,prose,prose-figure,true,b.txt,2,20,38,41,f-hotline.complaints-prose,`,
    `${west},penalties.decisions,行政处罚·本年处理决定数量,件,0,0,0,exact,agency,0,table,table-row,true,b.txt,3,21,62,63,f-penalties.decisions-table,`,
    `${west},charges.amount,行政事业性收费·本年收费金额,万元,0.2,0.2,0.2,exact,agency,0.2,table,table-row,true,b.txt,4,16,79,82,f-charges.amount-table,`,
  ]);
  expect(own(`,${EAST}`)).toEqual([
    `,${EAST},2024,,published.wechat,微信公众号公开信息,条,7,7,7,exact,agency,7条,transcribed,transcribed,true,,,,,,,https://www.example.gov.cn/east-2024`,
    `,${EAST},2023,,published.total,主动公开政府信息总数,条,50,50,50,exact,agency,50条,transcribed,transcribed,true,,,,,,,https://www.example.gov.cn/east-2023`,
  ]);
});

test('of several statements one is shown, and none of a second report', () => {
  const shown = csv('observations')
    .split('\n')
    .filter((row) => row.includes(',penalties.decisions,') && row.includes(',street,'))
    .map((row) => [row.split(',')[0], row.split(',')[14], row.includes(',true,') ? 'shown' : 'not shown']);
  expect(shown).toEqual([
    ['990101001-dong-2024', '3', 'shown'],
    ['990101001-dong-2024', '4', 'not shown'],
    ['990101002-xi-2024', '0', 'shown'],
    ['990101001-dong-2024-2', '77', 'not shown'],
  ]);
});

test('every row of every table has as many cells as its header', () => {
  const ragged = TABLES.flatMap((table) =>
    [...table.records()].filter((record) => record.length !== table.columns.length).map(() => table.path),
  );
  expect(ragged).toEqual([]);
});

test('no two downloads share a path, and no two columns of a table a name', () => {
  expect(new Set(TABLES.map(({ path }) => path)).size).toBe(TABLES.length);
  const repeated = TABLES.filter(({ columns }) => new Set(columns.map(({ name }) => name)).size !== columns.length);
  expect(repeated.map(({ path }) => path)).toEqual([]);
});

test('the file of a kind holds the totals of its agencies alone', () => {
  check('kinds/street', [
    'kind,region_code,region,level,year,metric,metric_name,unit,sum,state,stated,members,contradicted',
    ...csv('regions')
      .split('\n')
      .slice(1, -1)
      .map((line) => `street,${line}`),
  ]);
  expect(csv('kinds/district').split('\n')).toHaveLength(2);
});

test('the file of a region holds the main metrics of the agencies in it, as their own files do', () => {
  const county = csv('regions/990101').split('\n').slice(1, -1);
  expect(new Set(county).size).toBe(county.length);
  const files = new Set(county.map((line) => csv(`metrics/${line.split(',')[11]}`).includes(`${line}\n`)));
  expect([...files]).toEqual([true]);
  expect(csv('regions/cn').split('\n').slice(1, -1)).toEqual(county);
});

test('partitions are named by year and province, and every row of the long table stands in one', () => {
  const [observations] = PLANS;
  const partitions = [...(observations?.records() ?? [])].map(({ partition }) => partition);
  expect([...new Set(partitions)].sort()).toEqual([
    'partitions/year=2023/province_code=99/observations',
    'partitions/year=2024/province_code=99/observations',
  ]);
});
