/** What the checks across reports keep of one report, as JSON and sketch, and back: cells and tables are read only when asked for. */
import type { Observation } from '../../src/domain/observation.ts';
import { CATALOGUE } from '../../src/forms/catalogue.ts';
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
  return { entry: Buffer.from(JSON.stringify([[...cells.values()].map(packCell), tables])), sketch: bytes };
}

/** The fields that stand in the record's core. */
type Frame = Omit<CollectionEntry, keyof Details | 'sketch'>;

/** Unpacks entries whose cells and tables are read anew when asked for: only the last ones are kept. */
export function entryReader(): (frame: Frame, packed: PackedEntry) => CollectionEntry {
  const kept = new Map<Buffer, Details>();
  const detailsIn = (entry: Buffer): Details => {
    const details = kept.get(entry) ?? detailsOf(entry);
    kept.set(entry, details);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return details;
  };
  return (frame, { entry, sketch }) => ({
    ...frame,
    sketch: sketch.length === 0 ? null : sketchOf(sketch),
    get cells() {
      return detailsIn(entry).cells;
    },
    get tables() {
      return detailsIn(entry).tables;
    },
  });
}

const MOST_KEPT = 256;

function detailsOf(entry: Buffer): Details {
  const [packed, tables] = JSON.parse(entry.toString()) as [readonly PackedCell[], CollectionEntry['tables']];
  const cells = packed.map((cell) => (isRow(cell) ? unpackCell(cell) : cell));
  return { cells: new Map(cells.map((cell) => [cell.metric, cell])), tables };
}

/** An exact figure of a table: place of the metric in the catalogue, value, words, and where they stand. */
type CellRow = readonly [
  metric: number,
  value: number,
  raw: string,
  start: number,
  end: number,
  line: number,
  column: number,
];
/** What is anything else comes as it is. */
type PackedCell = CellRow | Observation;

const isRow = (cell: PackedCell): cell is CellRow => Array.isArray(cell);

const METRICS = new Map(CATALOGUE.map((metric, at) => [metric.id, { metric, at }]));

const PLAIN = { state: 'exact', scope: 'agency', source: 'table', method: 'table-row' } as const;

function packCell(cell: Observation): PackedCell {
  const { metric, value, unit, raw, evidence } = cell;
  const known = METRICS.get(metric);
  const isPlain = Object.entries(PLAIN).every(([name, plain]) => cell[name as keyof typeof PLAIN] === plain);
  if (!isPlain || value === null || evidence === null || known?.metric.unit !== unit) return cell;
  return [known.at, value, raw, evidence.start, evidence.end, evidence.line, evidence.column];
}

function unpackCell([at, value, raw, start, end, line, column]: CellRow): Observation {
  const metric = CATALOGUE[at];
  if (metric === undefined) throw new Error(`Unexpected metric ${String(at)}, expected a place in the catalogue`);
  return { metric: metric.id, value, unit: metric.unit, raw, evidence: { start, end, line, column }, ...PLAIN };
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
