/**
 * A child process under watch: takes one question at a time, gives its answer, or says that it hung or died. A child that
 * spends more processor time on a question than it may is killed; the next question starts another.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { processorTime } from './processor-time.ts';

/** What became of a question that was not answered. */
export interface Unanswered {
  readonly unanswered: 'hung' | 'died';
  /** What the child said last on its standard error. */
  readonly told: string;
}

export interface WatchedChild<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer | Unanswered>;
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
}

export const LIMITS: Limits = { processor: 5000, clock: 600_000, heap: 900 };

const LOOK_EVERY = 200;

/** `entry` is the path of the program of the child, which sends `ready`, then `begun` before each input, then the answer. */
export function watchedChild<Question, Answer>(entry: string, limits: Limits = LIMITS): WatchedChild<Question, Answer> {
  let child: ChildProcess | null = null;
  const close = (): void => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  };
  const ask = async (question: Question): Promise<Answer | Unanswered> => {
    child ??= await openChild(entry, limits);
    const answer = await answerOf<Answer>(child, question as object, limits);
    if (typeof answer === 'object' && answer !== null && 'unanswered' in answer) close();
    return answer;
  };
  return { ask, close };
}

function openChild(entry: string, { heap }: Limits): Promise<ChildProcess> {
  const execArgv = [
    '--import',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
    `--max-old-space-size=${String(heap)}`,
  ];
  const child = fork(entry, [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', () => reject(new Error(`Unexpected end of ${entry}, expected it to start`)));
  });
}

/** Resolves once: with the answer, or when the child is killed or ends by itself. */
function answerOf<Answer>(child: ChildProcess, question: object, limits: Limits): Promise<Answer | Unanswered> {
  return new Promise((resolve) => {
    let began = stampOf(child);
    let [told, hung] = ['', false];
    const timer = setInterval(() => {
      const now = stampOf(child);
      hung = now.processor - began.processor > limits.processor || now.clock - began.clock > limits.clock;
      if (hung) child.kill('SIGKILL');
    }, LOOK_EVERY);
    const end = (answer: Answer | Unanswered): void => {
      clearInterval(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners();
      resolve(answer);
    };
    child.stderr?.on('data', (said: Buffer) => (told = (told + said.toString('utf8')).slice(-2000)));
    child.on('exit', () => end({ unanswered: hung ? 'hung' : 'died', told }));
    child.on('message', (message: object) => {
      if ('begun' in message) began = stampOf(child);
      else end(message as Answer);
    });
    child.send(question, () => undefined);
  });
}

interface Stamp {
  readonly processor: number;
  readonly clock: number;
}

function stampOf({ pid }: ChildProcess): Stamp {
  return { processor: processorTime(pid), clock: performance.now() };
}
