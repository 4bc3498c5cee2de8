/** What the checks across reports keep of one report, as JSON and sketch, and back: cells and tables are read only when asked for. */
import type { Observation } from '../../src/domain/observation.ts';
import { withGetters } from '../../src/domain/with-getters.ts';
import { CATALOGUE } from '../../src/forms/catalogue.ts';
import { keepRecent } from '../../src/dataset/keep-recent.ts';
import type { CollectionEntry } from '../../src/pipeline/audit/collection-entry.ts';
import type { TextSketch } from '../../src/pipeline/audit/similarity/sketch-text.ts';

export type OwnEntry = Omit<CollectionEntry, 'reportId'>;

/** The part that hangs on no other field of the record. */
type Details = Pick<CollectionEntry, 'cells' | 'tables'>;

export interface PackedEntry {
  /** To be written as JSON. */
  readonly entry: readonly unknown[];
  readonly sketch: Buffer;
}

export function packEntry({ cells, tables, sketch }: OwnEntry): PackedEntry {
  const bytes = sketch === null ? Buffer.alloc(0) : sketchBytes(sketch);
  return { entry: [[...cells.values()].map(packCell), tables], sketch: bytes };
}

/** The fields that stand in the record's core. */
type Frame = Omit<CollectionEntry, keyof Details | 'sketch'>;

/** Unpacks entries whose cells and tables are read when asked for, by `read`: only the last ones are kept. */
export function entryReader<Place extends object>(
  read: (place: Place) => Buffer,
): (frame: Frame, place: Place, sketch: Buffer) => CollectionEntry {
  const detailsAt = keepRecent((place: Place): Details => detailsOf(read(place)), MOST_KEPT);
  const details: Details & ThisType<{ readonly place: Place }> = {
    get cells() {
      return detailsAt(this.place).cells;
    },
    get tables() {
      return detailsAt(this.place).tables;
    },
  };
  return ({ reportId, agency, year, edition, publishedOn, received, receivedCell }, place, bytes) => {
    const sketch = bytes.length === 0 ? null : sketchOf(bytes);
    const own = { reportId, agency, year, edition, publishedOn, received, receivedCell, sketch, place };
    return withGetters(own, details);
  };
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

const isPlain = ({ state, scope, source, method }: Observation): boolean =>
  state === PLAIN.state && scope === PLAIN.scope && source === PLAIN.source && method === PLAIN.method;

function packCell(cell: Observation): PackedCell {
  const { metric, value, unit, raw, evidence } = cell;
  const known = METRICS.get(metric);
  if (!isPlain(cell) || value === null || evidence === null || known?.metric.unit !== unit) return cell;
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

/** Not copied where the bytes allow it. */
function sketchOf(bytes: Buffer): TextSketch {
  const runs = bytes.readUInt32LE();
  const from = bytes.byteOffset + RUNS_BYTES;
  const length = (bytes.length - RUNS_BYTES) / 4;
  if (from % 4 === 0) return { bins: new Uint32Array(bytes.buffer, from, length), runs };
  const bins = new Uint32Array(length);
  bytes.copy(Buffer.from(bins.buffer), 0, RUNS_BYTES);
  return { bins, runs };
}
