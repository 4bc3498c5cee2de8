/** Writes the files of one province below the unfinished output: its packs by county, its values, its regions. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AgencyIdentity } from '../../src/domain/agency.ts';
import { packCheck } from '../../src/dataset/pack/pack-check.ts';
import { packOfId } from '../../src/dataset/pack/pack-name.ts';
import { joinInner, reportLine } from '../../src/dataset/pack/pack-report.ts';
import { writeProvince } from '../../src/dataset/pack/province-files.ts';
import { buildRegionTree } from '../../src/dataset/region-tree.ts';
import { fillAgency } from './agency-frame.ts';
import type { CountyPack, FramedReport, ProvinceJob, WrittenFile, WrittenProvince } from './job.ts';
import { decodePage } from './record-body.ts';
import type { BodyReader } from './record-store.ts';

export function writeProvinceFiles(job: ProvinceJob, bodies: BodyReader): WrittenProvince {
  const { province, folder, divisions, agencies, packs } = job;
  const tree = buildRegionTree(
    divisions.map(([code, name]) => ({ code, name })),
    agencies.map(({ region }) => region),
    new Map(job.readings),
  );
  const writer = writeProvince(tree);
  const lines = new Map(packs.map(({ name }): [string, Buffer[]] => [name, []]));
  for (const agency of agencies) {
    const { line, read } = fillAgency(agency, bodies);
    writer.add({ summary: read.agency, identity: read.identity, names: read.names, years: read.years });
    lines.get(packOfId(agency.id))?.push(line);
  }
  const { values, regions, outcome } = writer.close();
  const files = [
    writeLines(folder, `values/${province}.ndjson`, values),
    writeLines(folder, `regions/${province}.ndjson`, regions),
    ...packs.flatMap((pack) => writePack(folder, pack, lines.get(pack.name) ?? [], bodies)),
  ];
  return { files, outcome };
}

function writePack(
  folder: string,
  { name, reports }: CountyPack,
  agencies: readonly Buffer[],
  bodies: BodyReader,
): readonly WrittenFile[] {
  const written = reports.map((report) => writtenReport(report, bodies));
  const failures = written.flatMap(({ failure }) => failure ?? []);
  return [
    writeLines(folder, `agencies/${name}.ndjson`, agencies),
    writeLines(
      folder,
      `reports/${name}.ndjson`,
      written.map(({ line }) => line),
    ),
    ...(failures.length === 0 ? [] : [writeLines(folder, `failures/${name}.ndjson`, failures)]),
  ];
}

interface WrittenReport {
  readonly line: Buffer;
  /** Its failed checks, null for none. */
  readonly failure: Buffer | null;
}

function writtenReport({ place, identity, summary, across, found }: FramedReport, bodies: BodyReader): WrittenReport {
  const page = decodePage(bodies.read(place).page);
  const frame = { summary, identity: JSON.parse(identity) as AgencyIdentity, across, found };
  const failed = across.filter(({ status }) => status === 'fail').map((check) => JSON.stringify(packCheck(check)));
  const failures = joinInner(page.failures, failed.join(','));
  return {
    line: bytesOf(reportLine(frame, page)),
    failure:
      failures.length === 0 ? null : bytesOf([`{"id":${JSON.stringify(summary.id)},"failures":[`, ...failures, ']}']),
  };
}

const bytesOf = (pieces: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));

const LINE_BREAK = Buffer.from('\n');

/** NDJSON: a line break behind every line. */
export function writeLines(folder: string, path: string, lines: readonly (string | Buffer)[]): WrittenFile {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  const bytes = bytesOf(lines.flatMap((line) => [line, LINE_BREAK]));
  writeFileSync(full, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}
