/**
 * A child process under watch: takes one question at a time, gives its answer, or says that it hung, took too much memory or
 * died. A child that spends more than it may is killed, even in the midst of a loop; the next question starts another.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { heldBytes, spentTime } from './process-figures.ts';

/** What became of a question that was not answered. */
export interface Unanswered {
  readonly unanswered: 'hung' | 'swelled' | 'died';
  /** What the child said last on its standard error. */
  readonly told: string;
}

/** What a child used for its last question. */
export interface Use {
  /** Processor time in milliseconds. */
  readonly processor: number;
  /** Most memory in bytes of what was seen now and then. */
  readonly memory: number;
}

export interface WatchedChild<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer | Unanswered>;
  readonly used: () => Use;
  /** Ends the process; the next question starts a fresh one. */
  readonly close: () => void;
}

export interface Limits {
  /** Processor time in milliseconds that one input may take. */
  readonly processor: number;
  /** Time on the clock that one input may take, wherever it goes. */
  readonly clock: number;
  /** Heap of the child in megabytes. */
  readonly heap: number;
  /** All memory of the child in bytes, looked at now and then. */
  readonly memory: number;
}

const LOOK_EVERY = 100;

/** `entry` is the path of the program of the child, which sends `ready`, then `begun` before each input, then the answer. */
export function watchedChild<Question, Answer>(entry: string, limits: Limits): WatchedChild<Question, Answer> {
  let child: ChildProcess | null = null;
  let use: Use = { processor: 0, memory: 0 };
  const close = (): void => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  };
  const ask = async (question: Question): Promise<Answer | Unanswered> => {
    // It may have ended since it answered: some files make trouble late.
    if (child !== null && isGone(child)) close();
    child ??= await openChild(entry, limits);
    const answer = await answerOf<Answer>(child, question as object, limits, (seen) => (use = seen));
    if (typeof answer === 'object' && answer !== null && 'unanswered' in answer) close();
    return answer;
  };
  return { ask, used: () => use, close };
}

const isGone = (child: ChildProcess): boolean => child.killed || !child.connected || child.exitCode !== null;

function openChild(entry: string, { heap }: Limits): Promise<ChildProcess> {
  const execArgv = [...loaderOf(entry), `--max-old-space-size=${String(heap)}`];
  const child = fork(entry, [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Unexpected end of ${entry}, expected it to start`)));
  });
}

/** A bundle needs none. */
function loaderOf(entry: string): readonly string[] {
  return entry.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
}

/** Resolves once: with the answer, or when the child is killed or ends by itself. */
function answerOf<Answer>(
  child: ChildProcess,
  question: object,
  limits: Limits,
  tell: (use: Use) => void,
): Promise<Answer | Unanswered> {
  return new Promise((resolve) => {
    const watch = watchOver(child, limits, tell);
    let told = '';
    const end = (answer: Answer | Unanswered): void => {
      watch.stop();
      child.removeAllListeners();
      child.stderr?.removeAllListeners();
      resolve(answer);
    };
    child.stderr?.on('data', (said: Buffer) => (told = (told + said.toString('utf8')).slice(-2000)));
    child.on('exit', () => end({ unanswered: watch.ended(), told }));
    child.on('message', (message: object) => {
      watch.look();
      if ('begun' in message) watch.restart();
      else end(message as Answer);
    });
    child.send(question, (fault) => {
      if (fault !== null) end({ unanswered: 'died', told: fault.message });
    });
  });
}

interface Watch {
  readonly look: () => void;
  /** The next input has begun. */
  readonly restart: () => void;
  readonly stop: () => void;
  /** Why the child is gone. */
  readonly ended: () => Unanswered['unanswered'];
}

/** Looks at the child now and then, and kills it when it is over a limit. */
function watchOver(child: ChildProcess, limits: Limits, tell: (use: Use) => void): Watch {
  let began = stampOf(child);
  let memory = 0;
  let ended: Unanswered['unanswered'] = 'died';
  const look = (): void => {
    const now = stampOf(child);
    // A process that is gone tells nothing more.
    const processor = Math.max(0, now.processor - began.processor);
    memory = Math.max(memory, heldBytes(child.pid, 'now') ?? memory);
    if (memory > limits.memory) ended = 'swelled';
    if (processor > limits.processor || now.clock - began.clock > limits.clock) ended = 'hung';
    tell({ processor, memory });
    if (ended !== 'died') child.kill('SIGKILL');
  };
  const timer = setInterval(look, LOOK_EVERY);
  return {
    look,
    restart: () => (began = stampOf(child)),
    stop: () => clearInterval(timer),
    ended: () => ended,
  };
}

interface Stamp {
  readonly processor: number;
  readonly clock: number;
}

/** Where the system does not tell the time used, only the clock counts. */
function stampOf({ pid }: ChildProcess): Stamp {
  const spent = spentTime(String(pid));
  return { processor: spent === null ? 0 : spent.own, clock: performance.now() };
}
