/** The collection cut into provinces and counties, each with a hash of all that its files are made of. */
import { createHash } from 'node:crypto';
import type { AgencyRecord } from '../../src/dataset/agency-record.ts';
import { packCells } from '../../src/dataset/pack/agency-line.ts';
import { packOfId, provinceOfCode } from '../../src/dataset/pack/pack-name.ts';
import type { CountyPack, FramedReport } from './job.ts';
import type { Collection, JoinedReport } from './join-collection.ts';
import { yearKey } from './join-collection.ts';

export interface ProvincePart {
  readonly province: string;
  /** Lines of all agencies, in order. */
  readonly agencies: readonly string[];
  readonly packs: readonly (CountyPack & { readonly inputs: string })[];
  /** Hash over everything of the province. */
  readonly inputs: string;
}

type Divisions = readonly (readonly [string, string])[];

/** One after another, sorted; what has no place comes under `00`. */
export function* provinceParts(
  collection: Collection,
  divisions: ReadonlyMap<string, Divisions>,
): Generator<ProvincePart> {
  const agencies = group(collection.agencies, ({ summary }) => provinceOfCode(summary.region.code));
  const reports = group(collection.reports, ({ summary }) => packOfId(summary.agencyId));
  for (const province of [...agencies.keys()].sort()) {
    const own = agencies.get(province) ?? [];
    const lines = own.map((record) => agencyLine(record, collection));
    const byPack = group([...own.keys()], (i) => packOfId((own[i] as AgencyRecord).summary.id));
    const packs = [...byPack].map(([name, at]) => {
      const joined = reports.get(name) ?? [];
      const inputs = hashOf([...at.map((i) => lines[i] as string), ...joined.map(reportInputs)]);
      return { name, reports: joined.map(framedReport), inputs };
    });
    const inputs = hashOf([
      JSON.stringify(divisions.get(province) ?? []),
      ...packs.flatMap((pack) => [pack.name, pack.inputs]),
    ]);
    yield { province, agencies: lines, packs, inputs };
  }
}

function group<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** The line of `AgencyLine`, put together from JSON that is there already. */
function agencyLine({ summary, identity, names, years }: AgencyRecord, { byId, typed }: Collection): string {
  const head = JSON.stringify({ id: summary.id, agency: summary, identity, names }).slice(0, -1);
  const packed = years.map((year) => {
    const report = year.entry?.summary.id ?? null;
    const isTyped = report === null || typed.has(yearKey(summary.id, year.year));
    const cells = isTyped ? JSON.stringify(packCells(year.values)) : cellsOf(byId, report);
    return `${JSON.stringify({ year: year.year, status: year.status, report }).slice(0, -1)},"cells":${cells}}`;
  });
  return `${head},"years":[${packed.join(',')}]}`;
}

function cellsOf(byId: Collection['byId'], id: string): string {
  const report = byId.get(id);
  if (report === undefined) throw new Error(`Unexpected id ${id} of no report, expected one of the collection`);
  return report.record.cells.toString();
}

function framedReport({ core, record, summary, across, found }: JoinedReport): FramedReport {
  return { place: record.body, identity: JSON.stringify(core.identity), summary, across, found };
}

/** All that the line of a report is made of: what hangs on the file alone is told by the key of its record. */
function reportInputs({ record, summary, across, found }: JoinedReport): string {
  return JSON.stringify([record.key, summary, across, found]);
}
