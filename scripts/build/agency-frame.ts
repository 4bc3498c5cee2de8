/** An agency's line in two steps: framed where all reports are joined, filled with its values where it is written. */
import type { AgencyRecord } from '../../src/dataset/agency-record.ts';
import { packCells } from '../../src/dataset/pack/agency-line.ts';
import type { ScannedAgency } from '../../src/dataset/pack/province-files.ts';
import { scanCells } from '../../src/dataset/pack/scan-cells.ts';
import type { FramedAgency, FramedYear } from './job.ts';
import type { Collection } from './join-collection.ts';
import type { BodyReader } from './record-store.ts';

export function frameAgency({ summary, identity, names, years }: AgencyRecord, collection: Collection): FramedAgency {
  const { id, region } = summary;
  const typed = collection.typed.get(id);
  const head = JSON.stringify({ id, agency: summary, identity, names }).slice(0, -1);
  return {
    ...{ head, id, region, speaksForArea: summary.speaksForArea },
    years: years.map((year): FramedYear => {
      const report = year.entry?.summary.id ?? null;
      const isTyped = report === null || typed?.has(year.year) === true;
      const cells = isTyped ? JSON.stringify(packCells(year.values)) : placeOf(collection.byId, report);
      return { year: year.year, status: year.status, report, cells };
    }),
  };
}

function placeOf(byId: Collection['byId'], id: string): Exclude<FramedYear['cells'], string> {
  const report = byId.get(id);
  if (report === undefined) throw new Error(`Unexpected id ${id} of no report, expected one of the collection`);
  return report.record.body;
}

export interface FilledAgency {
  /** Its line in pieces, without the break behind it. */
  readonly line: readonly Buffer[];
  readonly scanned: ScannedAgency;
}

/** The line and what it says. */
export function fillAgency({ head, id, region, speaksForArea, years }: FramedAgency, bodies: BodyReader): FilledAgency {
  const filled = years.map((year) => ({ year, bytes: cellsOf(year, bodies) }));
  const pieces = filled.flatMap(({ year: { year, status, report }, bytes }, i) => [
    Buffer.from(`${i === 0 ? '' : ','}${JSON.stringify({ year, status, report }).slice(0, -1)},"cells":`),
    bytes,
    CLOSING,
  ]);
  return {
    line: [Buffer.from(`${head},"years":[`), ...pieces, LAST],
    scanned: {
      ...{ id, code: region.code, speaksForArea },
      years: filled.map(({ year: { year, status, report }, bytes }) => {
        return { year, status, report, cells: scanCells(bytes) };
      }),
    },
  };
}

function cellsOf({ cells }: FramedYear, bodies: BodyReader): Buffer {
  return typeof cells === 'string' ? Buffer.from(cells) : bodies.readCells(cells);
}

const CLOSING = Buffer.from('}');
const LAST = Buffer.from(']}');
