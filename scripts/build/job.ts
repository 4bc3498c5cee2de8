/** What the main thread asks of a worker, and what comes back. */
import type { Region } from '../../src/domain/agency.ts';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import type { ProvinceOutcome } from '../../src/dataset/pack/province-files.ts';
import type { PackedYear } from '../../src/dataset/pack/agency-line.ts';
import type { ReportFrame } from '../../src/dataset/pack/pack-report.ts';
import type { Division } from '../../src/dataset/region-tree.ts';
import type { Places } from './places.ts';
import type { BodyPlace } from './record-frame.ts';

/** Where a build reads and keeps what it has read; the same for all workers. */
export interface Workplace {
  readonly data: string;
  readonly reports: string;
  /** Folder of the segments. */
  readonly store: string;
  /** Name of this build among the segments. */
  readonly run: string;
}

export type Job =
  /** Nothing but to load what parsing takes. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'places' }
  /** Files to parse, or, when their keys are asked for first, to hash. */
  | { readonly kind: 'parse' | 'hash'; readonly files: readonly string[] }
  | { readonly kind: 'link'; readonly output: LinkJob }
  | { readonly kind: 'province'; readonly province: ProvinceJob }
  /** English names of regions. */
  | { readonly kind: 'names'; readonly divisions: readonly Division[]; readonly readings: Places['readings'] };

export interface JobOutcome {
  readonly ready: null;
  readonly places: Places;
  readonly parse: ParsedBatch;
  /** Null for a file that cannot be read. */
  readonly hash: readonly (string | null)[];
  readonly link: LinkedFiles;
  readonly province: WrittenProvince;
  readonly names: readonly string[];
}

/** Stamps by path below the output. */
export type LinkedFiles = ReadonlyMap<string, string>;

export interface LinkJob {
  /** The last good output, which may be absent. */
  readonly previous: string;
  /** The one in the making. */
  readonly unfinished: string;
  /** Path of the `OutputRecord` of the last one. */
  readonly record: string;
}

export interface ParsedBatch {
  /** Frames of the store, one for each file that could be read, in the order of the files. */
  readonly frames: Uint8Array;
  /** File of their bodies. */
  readonly bodies: string;
  /** Files that could not be read at all: nothing of them is kept. */
  readonly unread: readonly AtlasIndex['unreadable'][number][];
}

/** A report as its pack is written. */
export interface FramedReport extends ReportFrame {
  readonly id: string;
  readonly place: BodyPlace;
  /** Failed ones of the checks across reports, as JSON without brackets. */
  readonly failed: string;
}

/** An agency as its line is written, values apart. */
export interface FramedAgency {
  /** JSON of the line without its years, its closing brace left out. */
  readonly head: string;
  readonly id: string;
  readonly region: Region;
  readonly speaksForArea: boolean;
  readonly years: readonly FramedYear[];
}

export interface FramedYear extends Pick<PackedYear, 'year' | 'status' | 'report'> {
  /** JSON of the values beside the catalogue, or the record that holds it. */
  readonly cells: string | BodyPlace;
}

/** A county's agencies and reports. */
export interface CountyPack {
  readonly name: string;
  readonly reports: readonly FramedReport[];
}

export interface ProvinceJob {
  readonly province: string;
  /** Folder of the unfinished output. */
  readonly folder: string;
  readonly divisions: readonly (readonly [string, string])[];
  /** Pinyin of places that dictionaries get wrong, by code. */
  readonly readings: Places['readings'];
  /** All agencies, in order. */
  readonly agencies: readonly FramedAgency[];
  /** Packs to be written anew; the others are there already. */
  readonly packs: readonly CountyPack[];
}

export interface WrittenFile {
  /** Below the output folder. */
  readonly path: string;
  readonly sha256: string;
}

export interface WrittenProvince {
  readonly files: readonly WrittenFile[];
  readonly outcome: ProvinceOutcome;
}
