/** The collection cut into provinces and counties, each with a hash of all that its files are made of. */
import { createHash } from 'node:crypto';
import { packOfId, provinceOfCode } from '../../src/dataset/pack/pack-name.ts';
import { frameAgency } from './agency-frame.ts';
import type { CountyPack, FramedAgency, FramedReport } from './job.ts';
import type { Collection, JoinedReport } from './join-collection.ts';

export interface ProvincePart {
  readonly province: string;
  /** In order. */
  readonly agencies: readonly FramedAgency[];
  readonly packs: readonly CountyPart[];
  /** Hash over everything of the province. */
  readonly inputs: string;
}

export interface CountyPart {
  readonly name: string;
  readonly inputs: string;
  /** Put together when it is known that they have to be written. */
  readonly framed: () => CountyPack;
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
    const own = (agencies.get(province) ?? []).map((record) => frameAgency(record, collection));
    const packs = [...group(own, ({ id }) => packOfId(id))].map(([name, framed]): CountyPart => {
      const joined = reports.get(name) ?? [];
      const inputs = hashOf([...framed.map((agency) => agencyInputs(agency, collection)), ...joined.map(reportInputs)]);
      return { name, inputs, framed: () => ({ name, reports: joined.map(framedReport) }) };
    });
    const inputs = hashOf([
      JSON.stringify(divisions.get(province) ?? []),
      ...packs.flatMap((pack) => [pack.name, pack.inputs]),
    ]);
    yield { province, agencies: own, packs, inputs };
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

function framedReport({ core, record, summary, across, found }: JoinedReport): FramedReport {
  return { place: record.body, identity: JSON.stringify(core.identity), summary, across, found };
}

/** All that the line of a report is made of: what hangs on the file alone is told by the key of its record. */
function reportInputs({ record, summary, across, found }: JoinedReport): string {
  return JSON.stringify([record.key, summary, across, found]);
}

/** All that the line of an agency is made of; values that come from a record are told by its key. */
function agencyInputs({ head, years }: FramedAgency, { byId }: Collection): string {
  const own = years.map(({ year, status, report, cells }) => {
    return [year, status, report, typeof cells === 'string' ? cells : (byId.get(report ?? '')?.record.key ?? null)];
  });
  return `${head} ${JSON.stringify(own)}`;
}
