/** The collection cut into provinces and counties, each with a hash of all that its files are made of. */
import { createHash } from 'node:crypto';
import type { AgencyRecord } from '../../src/dataset/agency-record.ts';
import { packCheck } from '../../src/dataset/pack/pack-check.ts';
import { packOfId, provinceOfCode } from '../../src/dataset/pack/pack-name.ts';
import { frameReport } from '../../src/dataset/pack/pack-report.ts';
import type { CheckResult } from '../../src/domain/check.ts';
import { frameAgency } from './agency-frame.ts';
import type { CountyPack, FramedAgency, FramedReport } from './job.ts';
import type { Collection, JoinedReport } from './join-collection.ts';
import { onceFor } from './once-for.ts';

export interface ProvincePart {
  readonly province: string;
  /** In order; put together when it is known that they have to be written. */
  readonly agencies: () => readonly FramedAgency[];
  readonly packs: readonly CountyPart[];
  /** Hash over everything of the province. */
  readonly inputs: string;
}

export interface CountyPart {
  readonly name: string;
  readonly inputs: string;
  /** Of its agencies. */
  readonly ids: readonly string[];
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
  const texts = resultTexts();
  for (const province of [...agencies.keys()].sort()) {
    const own = agencies.get(province) ?? [];
    const packs = [...group(own, ({ summary }) => packOfId(summary.id))].map(([name, records]): CountyPart => {
      const joined = reports.get(name) ?? [];
      const inputs = hashOf([
        ...records.map((each) => agencyInputs(each, collection)),
        ...joined.map((report) => reportInputs(report, texts)),
      ]);
      return {
        name,
        inputs,
        ids: records.map(({ summary }) => summary.id),
        framed: () => ({ name, reports: joined.map((report) => framedReport(report, texts)) }),
      };
    });
    const inputs = hashOf([
      JSON.stringify(divisions.get(province) ?? []),
      ...packs.flatMap((pack) => [pack.name, pack.inputs]),
    ]);
    yield { province, agencies: () => own.map((record) => frameAgency(record, collection)), packs, inputs };
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
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/** A result as the line of its report has it, and a short hash by which a change of it is seen. */
interface ResultText {
  readonly json: string;
  readonly hash: string;
}

function textOfResult(result: CheckResult): ResultText {
  const json = JSON.stringify(packCheck(result, null));
  return { json, hash: hashOf([json]) };
}

interface Texts {
  readonly textOf: (result: CheckResult) => ResultText;
  /** The short hashes of all results of a list. */
  readonly hashesOf: (results: readonly CheckResult[]) => string;
}

function resultTexts(): Texts {
  const textOf = onceFor(textOfResult);
  return { textOf, hashesOf: onceFor((results) => results.map((result) => `\n${textOf(result).hash}`).join('')) };
}

function framedReport({ core, record, summary, across, found }: JoinedReport, { textOf }: Texts): FramedReport {
  const results = across.map((result) => ({ ...textOf(result), status: result.status }));
  const failed = results.filter(({ status }) => status === 'fail').map(({ json }) => json);
  const lines = results.map(({ json }) => json);
  return {
    id: summary.id,
    place: record.body,
    failed: failed.join(','),
    ...frameReport(summary, core.identity, lines, found),
  };
}

/**
 * All that the line of a report is made of: what hangs on the file alone is told by the key of its record, and its summary is
 * made of that and of the rest.
 */
function reportInputs(
  { record: { key }, summary: { id }, primary, across, found }: JoinedReport,
  { hashesOf }: Texts,
): string {
  const own = `${key}\n${id}\n${String(primary)}\n${found.length === 0 ? '' : JSON.stringify(found)}`;
  return `${own}${hashesOf(across)}`;
}

/**
 * What the line of an agency is made of beside its reports, whose keys and ids stand with them in their pack: figures typed
 * by hand.
 */
function agencyInputs(record: AgencyRecord, collection: Collection): string {
  const { id } = record.summary;
  return collection.typed.has(id) ? JSON.stringify(frameAgency(record, collection)) : id;
}
