/**
 * The files of one job from the reports folder into the store. Several at a time go through the parser stage by stage; the
 * counter says at which of them the worker is.
 */
import { join } from 'node:path';
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readReport } from '../../src/pipeline/read/read-report.ts';
import { unreadReport } from '../../src/pipeline/unreadable-report.ts';
import { guardedReaders } from '../guard/guarded-readers.ts';
import { readReportFile, unopenedReport } from '../read-report-file.ts';
import { collectYoung } from './collect-garbage.ts';
import type { ParsedBatch } from './job.ts';
import { makeRecords, recordKey, type KeyedFile } from './make-record.ts';
import type { RecordWriter } from './record-store.ts';
import { FILE, type WorkerCounter } from './watch-worker.ts';

/**
 * Bytes of files that go through the parser together: some twenty usual reports. What is larger goes alone. All that is made of
 * them fits into the space of what is young, so that it is collected when they are done, not amid them.
 */
const MOST_TOGETHER = 230_000;
/** With fewer there is nothing to collect. */
const FEWEST_COLLECTED = 4;

const guarded = guardedReaders();

/** `files` are below the folder `reports`. */
export async function parseFiles(
  files: readonly string[],
  reports: string,
  writer: RecordWriter,
  gazetteer: Gazetteer,
  counter: WorkerCounter,
): Promise<ParsedBatch> {
  const frames: Buffer[] = [];
  const unread: ParsedBatch['unread'][number][] = [];
  const visit = (at: number): void => void Atomics.store(counter, FILE, at);
  let waiting: PlacedFile[] = [];
  let size = 0;
  const keepWaiting = (): void => {
    const made = makeRecords(waiting, gazetteer, (place) => visit((waiting[place] as PlacedFile).at));
    for (const { digest, body } of made) frames.push(writer.append(digest, body));
    const isMuch = waiting.length >= FEWEST_COLLECTED;
    [waiting, size] = [[], 0];
    if (isMuch) collectYoung();
  };
  for (const [at, file] of files.entries()) {
    visit(at);
    const bytes = readReportFile(join(reports, file));
    if (typeof bytes === 'string') {
      unread.push(listUnreadable(unopenedReport(file, bytes)));
      continue;
    }
    if (size + bytes.length > MOST_TOGETHER) keepWaiting();
    size += bytes.length;
    visit(at);
    const before = guarded.lost.length;
    const read = await readReport({ file, bytes }, guarded.readers);
    const lost = guarded.lost[before];
    // What was given up is not kept: the next build tries it again.
    if (lost === undefined) waiting.push({ at, file, key: recordKey(file, bytes), read });
    else unread.push(listUnreadable(unreadReport(file, lost)));
  }
  keepWaiting();
  writer.flush();
  return { frames: Buffer.concat(frames), bodies: writer.bodies, unread };
}

interface PlacedFile extends KeyedFile {
  /** Place in the job. */
  readonly at: number;
}
