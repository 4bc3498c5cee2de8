/** The worker thread of a data build: does one job after another, keeps the gazetteer and its own segment of the store. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { placeNameEn } from '../../src/dataset/place-name-en.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { readReportFile } from '../read-report-file.ts';
import type { Job, JobOutcome, Workplace } from './job.ts';
import { linkOutput } from './link-output.ts';
import { recordKey } from './make-record.ts';
import { parseFiles } from './parse-files.ts';
import { readPlaces } from './places.ts';
import { writeProvinceFiles } from './province-job.ts';
import type { RecordWriter } from './record-store.ts';
import { createSegment, openBodies } from './record-store.ts';
import { ownThread } from './own-thread.ts';
import type { WorkerCounter } from './watch-worker.ts';
import { THREAD, workerCounter } from './watch-worker.ts';

export interface WorkerSetup extends Workplace {
  readonly worker: number;
  /** Of a `WorkerCounter`. */
  readonly counter: SharedArrayBuffer;
}

/** Answers each message with its outcome, or with the reason why there is none. */
export function runWorker(): void {
  const { worker, counter, ...place } = workerData as WorkerSetup;
  const shared = workerCounter(counter);
  Atomics.store(shared, THREAD, ownThread());
  let gazetteer: Gazetteer | null = null;
  const run = doJobs(
    place,
    createSegment(place.store, `${place.run}-${String(worker)}`),
    () => (gazetteer ??= readGazetteer(place.data)),
    shared,
  );
  parentPort?.on('message', (job: Job) => {
    run(job).then(
      (outcome) => parentPort?.postMessage({ outcome }),
      (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

function doJobs(place: Workplace, writer: RecordWriter, gazetteer: () => Gazetteer, counter: WorkerCounter) {
  return async (job: Job): Promise<JobOutcome[Job['kind']]> => {
    switch (job.kind) {
      case 'ready':
        gazetteer();
        return null;
      case 'places':
        return readPlaces(place.data, gazetteer());
      case 'hash':
        return job.files.map((file) => hashFile(place.reports, file));
      case 'parse':
        return parseFiles(job.files, place.reports, writer, gazetteer(), counter);
      case 'link':
        return linkOutput(job.output);
      case 'names': {
        const readings = new Map(job.readings);
        return job.divisions.map(({ code, name }) => placeNameEn(code, name, readings));
      }
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
  const bytes = readReportFile(join(folder, file));
  return typeof bytes === 'string' ? null : recordKey(file, bytes);
}
