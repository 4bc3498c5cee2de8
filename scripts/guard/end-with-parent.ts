/**
 * Ends a child process when the one that started it is gone: an input that never comes to an end keeps the main thread from
 * hearing of it, so a thread of its own looks after that.
 */
import { Worker } from 'node:worker_threads';

const WATCH = `
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000);
`;

export function endWithParent(): void {
  new Worker(WATCH, { eval: true, execArgv: [] }).unref();
}
