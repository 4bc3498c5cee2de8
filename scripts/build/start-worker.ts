/** What a worker thread of the data build starts with. */
import { runWorker } from './build-worker.ts';

runWorker();
