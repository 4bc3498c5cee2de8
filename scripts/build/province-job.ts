/** Writes the files of one province below the unfinished output: its packs by county, its values, its regions. */
import { englishTree } from '../../src/dataset/english-tree.ts';
import { packOfId } from '../../src/dataset/pack/pack-name.ts';
import { joinInner, reportLine } from '../../src/dataset/pack/pack-report.ts';
import { writeProvince } from '../../src/dataset/pack/province-files.ts';
import { buildRegionTree } from '../../src/dataset/region-tree.ts';
import { fillAgency } from './agency-frame.ts';
import type { CountyPack, ProvinceJob, WrittenFile, WrittenProvince } from './job.ts';
import { decodePage } from './record-body.ts';
import type { BodyReader } from './record-store.ts';
import { writeFile } from './write-file.ts';

export function writeProvinceFiles(job: ProvinceJob, bodies: BodyReader): WrittenProvince {
  const { province, folder, divisions, agencies, packs } = job;
  const tree = buildRegionTree(
    divisions.map(([code, name]) => ({ code, name })),
    agencies.map(({ region }) => region),
  );
  const writer = writeProvince(englishTree(tree, new Map(job.readings)));
  const lines = new Map(packs.map(({ name }): [string, Piece[]] => [name, []]));
  for (const agency of agencies) {
    const { line, scanned } = fillAgency(agency, bodies);
    writer.add(scanned);
    lines.get(packOfId(agency.id))?.push(...line, LINE_BREAK);
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
  agencies: readonly Piece[],
  bodies: BodyReader,
): readonly WrittenFile[] {
  const lines: Piece[] = [];
  const failures: Piece[] = [];
  for (const report of reports) {
    const page = decodePage(bodies.read(report.place).page);
    const failed = joinInner(page.failures, report.failed);
    lines.push(...reportLine(report, page), LINE_BREAK);
    if (failed.length > 0) failures.push(`{"id":${JSON.stringify(report.id)},"failures":[`, ...failed, ']}\n');
  }
  return [
    writePieces(folder, `agencies/${name}.ndjson`, agencies),
    writePieces(folder, `reports/${name}.ndjson`, lines),
    ...(failures.length === 0 ? [] : [writePieces(folder, `failures/${name}.ndjson`, failures)]),
  ];
}

type Piece = string | Uint8Array;

const LINE_BREAK = Buffer.from('\n');

/** NDJSON: a line break behind every line. */
function writeLines(folder: string, path: string, lines: readonly Piece[]): WrittenFile {
  return writePieces(
    folder,
    path,
    lines.flatMap((line) => [line, LINE_BREAK]),
  );
}

function writePieces(folder: string, path: string, pieces: readonly Piece[]): WrittenFile {
  // Put together first: there are thousands of short ones.
  const bytes = Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  return writeFile(folder, { path, pieces: [bytes] });
}
