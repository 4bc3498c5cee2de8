/** What the checks across reports keep of one report, as JSON and sketch, and back: cells and tables are read only when asked for. */
import type { Observation } from '../../src/domain/observation.ts';
import type { CollectionEntry } from '../../src/pipeline/audit/collection-entry.ts';
import type { TextSketch } from '../../src/pipeline/audit/similarity/sketch-text.ts';

export type OwnEntry = Omit<CollectionEntry, 'reportId'>;

/** The part that hangs on no other field of the record. */
type Details = Pick<CollectionEntry, 'cells' | 'tables'>;

export interface PackedEntry {
  readonly entry: Buffer;
  readonly sketch: Buffer;
}

export function packEntry({ cells, tables, sketch }: OwnEntry): PackedEntry {
  const bytes = sketch === null ? Buffer.alloc(0) : sketchBytes(sketch);
  return { entry: Buffer.from(JSON.stringify({ cells: [...cells.values()], tables })), sketch: bytes };
}

/** `frame` are the fields that stand in the record's core. */
export function unpackEntry(
  frame: Omit<CollectionEntry, keyof Details | 'sketch'>,
  packed: PackedEntry,
): CollectionEntry {
  let known: Details | null = null;
  const details = (): Details => (known ??= detailsOf(packed.entry));
  return {
    ...frame,
    sketch: packed.sketch.length === 0 ? null : sketchOf(packed.sketch),
    get cells() {
      return details().cells;
    },
    get tables() {
      return details().tables;
    },
  };
}

function detailsOf(entry: Buffer): Details {
  const { cells, tables } = JSON.parse(entry.toString()) as {
    readonly cells: readonly Observation[];
    readonly tables: CollectionEntry['tables'];
  };
  return { cells: new Map(cells.map((cell) => [cell.metric, cell])), tables };
}

const RUNS_BYTES = 4;

function sketchBytes({ bins, runs }: TextSketch): Buffer {
  const bytes = Buffer.alloc(RUNS_BYTES + bins.length * 4);
  bytes.writeUInt32LE(runs);
  Buffer.from(bins.buffer, bins.byteOffset, bins.byteLength).copy(bytes, RUNS_BYTES);
  return bytes;
}

function sketchOf(bytes: Buffer): TextSketch {
  const bins = new Uint32Array((bytes.length - RUNS_BYTES) / 4);
  bytes.copy(Buffer.from(bins.buffer), 0, RUNS_BYTES);
  return { bins, runs: bytes.readUInt32LE() };
}
