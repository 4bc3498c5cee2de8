/** Writes the files of one province below the unfinished output: its packs by county, its values, its regions. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AgencyIdentity } from '../../src/domain/agency.ts';
import type { AgencyLine } from '../../src/dataset/pack/agency-line.ts';
import { packCheck } from '../../src/dataset/pack/pack-check.ts';
import { packOfId } from '../../src/dataset/pack/pack-name.ts';
import { reportLine } from '../../src/dataset/pack/pack-report.ts';
import { writeProvince } from '../../src/dataset/pack/province-files.ts';
import { buildRegionTree } from '../../src/dataset/region-tree.ts';
import type { CountyPack, FramedReport, ProvinceJob, WrittenFile, WrittenProvince } from './job.ts';
import { decodeBody } from './record-body.ts';
import type { BodyReader } from './record-store.ts';

export function writeProvinceFiles(job: ProvinceJob, bodies: BodyReader): WrittenProvince {
  const { province, folder, divisions, agencies, packs } = job;
  // Lines are read twice: all their cells at once would be most of a worker's memory.
  const heads = agencies.map((line) => headOf(JSON.parse(line) as AgencyLine));
  const tree = buildRegionTree(
    divisions.map(([code, name]) => ({ code, name })),
    heads.map(({ region }) => region),
    new Map(job.readings),
  );
  const writer = writeProvince(tree);
  for (const line of agencies) {
    const { agency, identity, names, years } = JSON.parse(line) as AgencyLine;
    writer.add({ summary: agency, identity, names, years });
  }
  const { values, regions, outcome } = writer.close();
  const files = [
    writeLines(folder, `values/${province}.ndjson`, values),
    writeLines(folder, `regions/${province}.ndjson`, regions),
    ...packs.flatMap((pack) => writePack(folder, pack, agencies, heads, bodies)),
  ];
  return { files, outcome };
}

interface AgencyHead {
  readonly id: string;
  readonly region: AgencyLine['agency']['region'];
}

const headOf = ({ id, agency }: AgencyLine): AgencyHead => ({ id, region: agency.region });

function writePack(
  folder: string,
  { name, reports }: CountyPack,
  agencies: readonly string[],
  heads: readonly AgencyHead[],
  bodies: BodyReader,
): readonly WrittenFile[] {
  const own = agencies.filter((_, i) => packOfId((heads[i] as AgencyHead).id) === name);
  const written = reports.map((report) => writtenReport(report, bodies));
  const failures = written.flatMap(({ failure }) => failure ?? []);
  return [
    writeLines(folder, `agencies/${name}.ndjson`, own),
    writeLines(
      folder,
      `reports/${name}.ndjson`,
      written.map(({ line }) => line),
    ),
    ...(failures.length === 0 ? [] : [writeLines(folder, `failures/${name}.ndjson`, failures)]),
  ];
}

interface WrittenReport {
  readonly line: string;
  /** Its failed checks, null for none. */
  readonly failure: string | null;
}

function writtenReport({ place, identity, summary, across, found }: FramedReport, bodies: BodyReader): WrittenReport {
  const packed = decodeBody(bodies.read(place));
  const line = reportLine({ summary, identity: JSON.parse(identity) as AgencyIdentity, across, found }, packed);
  const failed = across.filter(({ status }) => status === 'fail').map((check) => JSON.stringify(packCheck(check)));
  const failures = [packed.failures, ...failed].filter((part) => part !== '');
  return {
    line,
    failure: failures.length === 0 ? null : `{"id":${JSON.stringify(summary.id)},"failures":[${failures.join(',')}]}`,
  };
}

/** NDJSON: a line break behind every line. */
export function writeLines(folder: string, path: string, lines: readonly string[]): WrittenFile {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  writeFileSync(full, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}
