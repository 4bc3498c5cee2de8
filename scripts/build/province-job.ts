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
import { growingBytes } from '../growing-bytes.ts';

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
  const write = fileWriter(folder);
  const files = [
    write(`values/${province}.ndjson`, withBreaks(values)),
    write(`regions/${province}.ndjson`, withBreaks(regions)),
    ...packs.flatMap((pack) => writePack(write, pack, lines.get(pack.name) ?? [], bodies)),
  ];
  return { files, outcome };
}

type Piece = string | Uint8Array;

const LINE_BREAK = Buffer.from('\n');

/** NDJSON: a line break behind every line. */
const withBreaks = (lines: readonly Piece[]): readonly Piece[] => lines.flatMap((line) => [line, LINE_BREAK]);

type WriteFile = (path: string, pieces: Iterable<Piece>) => WrittenFile;

/** Puts the pieces together first: there are thousands of short ones, and all files of a province take the same memory in turn. */
function fileWriter(folder: string): WriteFile {
  const sheet = growingBytes();
  return (path, pieces) => {
    sheet.clear();
    for (const piece of pieces) {
      if (typeof piece === 'string') sheet.addText(piece);
      else sheet.add(piece);
    }
    return writeFile(folder, { path, pieces: [sheet.bytes()] });
  };
}

function writePack(
  write: WriteFile,
  { name, reports }: CountyPack,
  agencies: readonly Piece[],
  bodies: BodyReader,
): readonly WrittenFile[] {
  const failures: Piece[] = [];
  const pages = write(`reports/${name}.ndjson`, reportLines(reports, failures, bodies));
  return [
    write(`agencies/${name}.ndjson`, agencies),
    pages,
    ...(failures.length === 0 ? [] : [write(`failures/${name}.ndjson`, failures)]),
  ];
}

/** Lines of reports, each to be taken before the next is asked for; what failed is added to `failures`. */
function* reportLines(reports: CountyPack['reports'], failures: Piece[], bodies: BodyReader): Generator<Piece> {
  for (const report of reports) {
    const page = decodePage(bodies.look(report.place).page);
    const failed = joinInner(page.failures, report.failed);
    if (failed.length > 0) {
      const words = failed.map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece)));
      failures.push(`{"id":${JSON.stringify(report.id)},"failures":[`, ...words, ']}\n');
    }
    yield* reportLine(report, page);
    yield LINE_BREAK;
  }
}
