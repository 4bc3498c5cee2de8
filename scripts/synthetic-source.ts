/**
 * A source of downloads made on the fly, for the bench: ten agencies a county, ten counties a prefecture, five years each.
 * Figures come from a few reports made once and dealt out in turn, so that nearly all time is the writers' own.
 */
import type { AgencyIdentity } from '../src/domain/agency.ts';
import { AGENCY_KINDS } from '../src/domain/agency.ts';
import { metricsAsked } from '../src/domain/form.ts';
import type { ReportSummary } from '../src/domain/shards.ts';
import type { AgencyRecord } from '../src/dataset/agency-record.ts';
import { tinyAgency, tinyReport } from '../src/dataset/cases/tiny-report.ts';
import { digestReport } from '../src/dataset/digest-report.ts';
import type { DownloadSource } from '../src/dataset/download-source.ts';
import type { Division } from '../src/dataset/region-tree.ts';
import { buildRegionTree, NATION } from '../src/dataset/region-tree.ts';
import type { RegionTotalRow } from '../src/dataset/tables/region-totals-table.ts';
import { tallyStates } from '../src/dataset/tally-states.ts';
import { CATALOGUE } from '../src/forms/catalogue.ts';
import { EDITIONS } from '../src/forms/editions.ts';

type SourceReport = DownloadSource['reports'] extends Iterable<infer Report> ? Report : never;

const YEARS = [2025, 2024, 2023, 2022, 2021];
const KINDS = AGENCY_KINDS.slice(0, 3);
const TEMPLATES = 40;
const KINDS_OF_PROSE = 12;

/** Rows of the long table for each report: every metric of the catalogue is stated or told missing. */
export const ROWS_PER_REPORT = CATALOGUE.length;

export function syntheticSource(agencyCount: number): DownloadSource {
  const templates = Array.from({ length: TEMPLATES }, (_, i) => templateReport(i));
  const divisions = divisionsOf(agencyCount);
  const tree = buildRegionTree(divisions, []);
  const agencies = { [Symbol.iterator]: () => records(agencyCount, templates) };
  return {
    reports: { [Symbol.iterator]: () => reports(agencyCount, templates) },
    agencies,
    typed: [],
    summaries: {
      *[Symbol.iterator]() {
        for (const { summary } of agencies) yield summary;
      },
    },
    tree,
    regions: [NATION, ...divisions],
    years: YEARS,
    kinds: KINDS,
    totals: () => totals([NATION, ...divisions], templates),
    kindTotals: () => ({
      *atEnd() {
        for (const kind of KINDS) for (const row of totals([NATION, ...divisions], templates)) yield { kind, ...row };
      },
    }),
    changes: [],
    counts: () => tallyStates(agencies),
    root: null,
  };
}

function* reports(count: number, templates: readonly SourceReport[]): Generator<SourceReport> {
  for (let i = 0; i < count; i += 1) for (const year of YEARS) yield reportOf(i, year, templates);
}

function* records(count: number, templates: readonly SourceReport[]): Generator<AgencyRecord> {
  for (let i = 0; i < count; i += 1) {
    const identity = identityOf(i);
    const { id, name, kind, region, speaksForArea, confidence } = identity;
    const years = YEARS.map((year) => {
      const { entry } = reportOf(i, year, templates);
      const values = new Map(entry.values.map((value) => [value.metric, value]));
      return { year, status: 'full', entry, values } as const;
    });
    const stated = years.map(({ year, entry }) => ({ year, status: 'full', reportId: entry.summary.id }) as const);
    const summary = { id, name, kind, region, speaksForArea, confidence, aliases: [], pinyin: '', initials: '' };
    yield { identity, names: [], summary: { ...summary, years: stated }, years };
  }
}

/** A made-up sum for each region, year and metric: what is written counts here, not what is summed. */
function* totals(regions: readonly Division[], templates: readonly SourceReport[]): Generator<RegionTotalRow> {
  for (const [i, region] of regions.entries()) {
    for (const year of YEARS) {
      for (const { metric, value } of templateOf(i, year, templates).entry.values) {
        if (value === null) continue;
        const total = { metric, year, sum: value * i, state: 'exact', stated: i, members: i, contradicted: 0 } as const;
        yield { region, total };
      }
    }
  }
}

function reportOf(index: number, year: number, templates: readonly SourceReport[]): SourceReport {
  const template = templateOf(index, year, templates);
  const identity = identityOf(index);
  const { id, name, kind, region } = identity;
  const file = `${region.code ?? ''}/${id}-${String(year)}.html`;
  const place = { id: `${id}-${String(year)}`, file, agencyId: id, agencyName: name, kind, region, year };
  const summary: ReportSummary = {
    ...template.entry.summary,
    ...place,
    sourceUrl: `https://www.example.gov.cn/${file}`,
  };
  return { ...template, entry: { ...template.entry, summary, identity } };
}

function templateOf(index: number, year: number, templates: readonly SourceReport[]): SourceReport {
  return templates[(index * YEARS.length + year) % TEMPLATES] as SourceReport;
}

/** Every cell of the form, and some prose; numbers are small and many of them 0, as in real reports. */
function templateReport(seed: number): SourceReport {
  const numberOf = (i: number): number => ((seed * 7919 + i * 104_729) % 997) % ((i % 5) * 90 + 2);
  const cells = metricsAsked(EDITIONS['2021']).map((metric, i) => ({ metric, value: numberOf(i) }));
  const prose = CATALOGUE.filter(({ place }) => place === 'prose').slice(0, KINDS_OF_PROSE);
  const said = prose.map(({ id, unit }, i) => {
    const value = numberOf(i) * 31;
    return { metric: id, value, source: 'prose', method: 'prose-figure', raw: `${String(value)}余${unit}，` } as const;
  });
  const report = tinyReport({
    file: `${String(seed)}.html`,
    agency: identityOf(seed),
    year: 2024,
    facts: [...said, ...cells],
  });
  return { report, entry: digestReport(report, String(seed), true) };
}

function identityOf(index: number): AgencyIdentity {
  const county = countyCode(Math.floor(index / 10));
  const names = { province: `第${county.slice(0, 2)}省`, prefecture: `第${county.slice(2, 4)}市` };
  const region = {
    code: `${county}${String(index % 10).padStart(3, '0')}`,
    county: `第${county.slice(4)}县`,
    ...names,
  };
  const name = `第${county}县第${String(index % 10)}街道办事处`;
  return tinyAgency(`${region.code}-jiedaobanshichu`, name, KINDS[index % KINDS.length] ?? 'street', region);
}

/** Two digits each for province, prefecture and county, ten of each, from 10 up. */
function countyCode(index: number): string {
  const [province, prefecture, county] = [Math.floor(index / 100), Math.floor(index / 10) % 10, index % 10];
  return `${String(province + 10)}${String(prefecture + 10)}${String(county + 10)}`;
}

function divisionsOf(agencyCount: number): readonly Division[] {
  const counties = Array.from({ length: Math.ceil(agencyCount / 10) }, (_, i) => countyCode(i));
  const codes = new Set(counties.flatMap((code) => [code.slice(0, 2), code.slice(0, 4), code]));
  return [...codes].sort().map((code) => ({ code, name: `第${code}区` }));
}
