/** What a worker thread of the data build starts with. */
import { runWorker } from './build-worker.ts';
import { makePackedLists } from './packed-lists.ts';

makePackedLists();
runWorker();
