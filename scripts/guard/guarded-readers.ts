/**
 * Readers of PDF and Word files that nothing of a file gets out of: each file is read in a process of its own kind, which is
 * ended when it takes too long or too much memory, and started again for the next. It starts with the first file that needs it.
 */
import { extname, join } from 'node:path';
import { diagnostic } from '../../src/domain/diagnostic-codes.ts';
import type { Parsed } from '../../src/domain/diagnostic.ts';
import type { BinaryReaders } from '../../src/pipeline/read/read-report.ts';
import type { ReadingQuestion } from './reading-process.ts';
import { watchedChild, type Limits, type Unanswered, type Use } from './watched-child.ts';

export interface GuardedReaders {
  readonly readers: BinaryReaders;
  /** The message of every file so far that the process had to be ended for, or that ended it. */
  readonly lost: readonly string[];
  /** What the process used for the last file. */
  readonly used: () => Use;
  readonly close: () => void;
}

/** A report takes a tenth of a second and some 200 MB. Memory may grow by 100 MB before it is looked at again. */
const LIMITS: Limits = { processor: 4500, clock: 200_000, heap: 450, memory: 750_000_000 };
/** Of the memory: a process that holds more when it has answered is ended, for the next file is to have room. */
const MOST_KEPT = 0.5;

/** Beside this module, or beside the bundle that it is part of. */
const PROGRAM = join(import.meta.dirname, `reading-process${extname(import.meta.filename)}`);

type Text = Parsed<string | null>;

export function guardedReaders(limits: Limits = LIMITS): GuardedReaders {
  const child = watchedChild<ReadingQuestion, Text>(PROGRAM, limits);
  const lost: string[] = [];
  let answered = 0;
  const read = async (question: ReadingQuestion): Promise<Text> => {
    let answer = await child.ask(question);
    // The file before may have been its end: this one is read again in a process of its own.
    if (hasDied(answer) && answered > 0) answer = await child.ask(question);
    answered = 'unanswered' in answer ? 0 : answered + 1;
    if (child.used().memory > limits.memory * MOST_KEPT) child.close();
    if (!('unanswered' in answer)) return answer;
    const message = REASONS[answer.unanswered](limits);
    lost.push(message);
    return { value: null, diagnostics: [diagnostic('file-unreadable', message, null)] };
  };
  const readers: BinaryReaders = {
    pdf: (bytes) => read({ kind: 'pdf', bytes }),
    docx: (bytes) => read({ kind: 'docx', bytes }),
  };
  return { readers, lost, used: child.used, close: child.close };
}

const hasDied = (answer: Text | Unanswered): boolean => 'unanswered' in answer && answer.unanswered === 'died';

const REASONS: Readonly<Record<Unanswered['unanswered'], (limits: Limits) => string>> = {
  hung: ({ processor }) => `Unexpected reading time above ${String(processor / 1000)} s, expected less`,
  swelled: ({ memory }) => `Unexpected need of memory above ${String(memory / 1e6)} MB, expected less`,
  died: ({ heap }) =>
    `Unexpected end of the reading process, expected a file that can be read in ${String(heap)} MB of memory`,
};
