/** The worker thread of a data build: does one job after another, keeps the gazetteer and its own segment of the store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { diagnostic } from '../../src/domain/diagnostic-codes.ts';
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { emptySource, unreadableReport } from '../../src/pipeline/unreadable-report.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import type { Job, JobOutcome, ParsedBatch, Workplace } from './job.ts';
import { makeRecord, recordKey } from './make-record.ts';
import { readPlaces } from './places.ts';
import { writeProvinceFiles } from './province-job.ts';
import type { RecordWriter } from './record-store.ts';
import { createSegment, openBodies } from './record-store.ts';

export interface WorkerSetup extends Workplace {
  readonly worker: number;
}

/** Answers each message with its outcome, or with the reason why there is none. */
export function runWorker(): void {
  const { worker, ...place } = workerData as WorkerSetup;
  let gazetteer: Gazetteer | null = null;
  const run = doJobs(
    place,
    createSegment(place.store, `${place.run}-${String(worker)}`),
    () => (gazetteer ??= readGazetteer(place.data)),
  );
  parentPort?.on('message', (job: Job) => {
    run(job).then(
      (outcome) => parentPort?.postMessage({ outcome }),
      (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

function doJobs(place: Workplace, writer: RecordWriter, gazetteer: () => Gazetteer) {
  return async (job: Job): Promise<JobOutcome[Job['kind']]> => {
    switch (job.kind) {
      case 'places':
        return readPlaces(place.data, gazetteer());
      case 'hash':
        return job.files.map((file) => hashFile(place.reports, file));
      case 'parse':
        return parseFiles(job.files, place, writer, gazetteer());
      case 'province': {
        const bodies = openBodies();
        try {
          return writeProvinceFiles(job.province, bodies);
        } finally {
          bodies.close();
        }
      }
    }
  };
}

function hashFile(folder: string, file: string): string | null {
  const bytes = readBytes(join(folder, file));
  return typeof bytes === 'string' ? null : recordKey(file, bytes);
}

async function parseFiles(
  files: readonly string[],
  { reports }: Workplace,
  writer: RecordWriter,
  gazetteer: Gazetteer,
): Promise<ParsedBatch> {
  const frames: Buffer[] = [];
  const unread: ParsedBatch['unread'][number][] = [];
  for (const file of files) {
    const bytes = readBytes(join(reports, file));
    if (typeof bytes === 'string') unread.push(unreadFile(file, bytes));
    else {
      const { digest, body } = await makeRecord(file, bytes, gazetteer);
      frames.push(writer.append(digest, body));
    }
  }
  writer.flush();
  return { frames: Buffer.concat(frames), bodies: writer.bodies, unread };
}

/** The bytes, or why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function unreadFile(file: string, reason: string): ParsedBatch['unread'][number] {
  const why = diagnostic('file-unreadable', `Unexpected ${reason} when opened, expected a readable file`, null);
  return listUnreadable(unreadableReport(emptySource(file), [why]));
}
