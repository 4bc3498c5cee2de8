/** Files that were read to their records in the store: parse, boil down, pack. Never throws for what they hold. */
import { createHash } from 'node:crypto';
import type { ParsedReport } from '../../src/domain/report.ts';
import { checkRows } from '../../src/dataset/check-rows.ts';
import { packAllCells } from '../../src/dataset/pack/agency-line.ts';
import { packReport } from '../../src/dataset/pack/pack-report.ts';
import { digestReport } from '../../src/dataset/digest-report.ts';
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import { spellName } from '../../src/dataset/spell-name.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { buildCollectionEntry } from '../../src/pipeline/audit/collection-entry.ts';
import { comparableText } from '../../src/pipeline/audit/similarity/comparable-text.ts';
import type { ExaminedReport, ReadFile } from '../../src/pipeline/parse-report.ts';
import { examineTogether } from '../../src/pipeline/parse-report.ts';
import { encodeTexts } from './encode-texts.ts';
import { packEntry } from './pack-entry.ts';
import { encodePage } from './record-body.ts';
import type { RecordCore } from './record-core.ts';
import { ownSummary, writeCore } from './record-core.ts';
import type { Digest } from './record-frame.ts';
import type { RecordBody } from './record-store.ts';
import { suspectsOf } from './suspects-of.ts';

export interface MadeRecord {
  readonly digest: Digest;
  readonly body: RecordBody;
}

export interface KeyedFile extends ReadFile {
  /** Of `recordKey`. */
  readonly key: string;
}

/** The file's name is part of its record: it says who speaks where nothing else does. */
export function recordKey(file: string, bytes: Uint8Array): string {
  return createHash('sha256').update(file).update('\0').update(bytes).digest('hex').slice(0, 40);
}

/**
 * The records of files that were read, in their order; `visit` is told the place of a file before each thing that is done with
 * it.
 */
export function makeRecords(
  files: readonly KeyedFile[],
  gazetteer: Gazetteer,
  visit: (place: number) => void,
): readonly MadeRecord[] {
  return examineTogether(files, gazetteer, visit).map((examined, place) => {
    visit(place);
    const { key } = files[place] as KeyedFile;
    return examined.audited === null
      ? unreadableRecord(key, examined.parsed)
      : readableRecord(key, examined, gazetteer);
  });
}

const NOTHING = Buffer.alloc(0);

function unreadableRecord(key: string, parsed: ParsedReport): MadeRecord {
  const core: RecordCore = { readable: false, ...listUnreadable(parsed) };
  return {
    digest: { key, core: Buffer.from(writeCore(core)), checks: NOTHING, sketch: NOTHING },
    body: { cells: NOTHING, entry: NOTHING, page: NOTHING },
  };
}

function readableRecord(key: string, { parsed, audited }: ExaminedReport, gazetteer: Gazetteer): MadeRecord {
  if (audited === null) throw new Error(`Unexpected report without audit: ${parsed.source.file}`);
  const { recognition, observations } = parsed;
  const { agency, year, edition } = recognition;
  const entry = digestReport(parsed, '', true);
  const own = comparableText(audited.report.blocks, audited.recognition.sections);
  const compared = buildCollectionEntry('', audited, own);
  const core: RecordCore = {
    readable: true,
    file: parsed.source.file,
    identity: agency,
    spelled: spellName(agency.name, agency.region, gazetteer.pinyinReadings),
    year,
    edition,
    summary: ownSummary(entry.summary),
    received: compared.received,
    receivedCell: compared.receivedCell,
    numbers: observations.filter(({ value }) => value !== null).length,
    suspects: suspectsOf(parsed.checks),
  };
  const { entry: figures, sketch } = packEntry(compared);
  const values = [checkRows(parsed.checks), packAllCells(entry.values), figures];
  const texts = [writeCore(core), ...values.map((value) => JSON.stringify(value))];
  const [coreBytes, checks, cells, entryBytes] = stretchesOf(texts) as [Buffer, Buffer, Buffer, Buffer];
  return {
    digest: { key, core: coreBytes, checks, sketch },
    body: { cells, entry: entryBytes, page: encodePage(packReport(parsed, entry), own, parsed.source.text) },
  };
}

/** The bytes of each. */
function stretchesOf(texts: readonly string[]): readonly Buffer[] {
  const { bytes, lengths } = encodeTexts(texts);
  let at = 0;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}
