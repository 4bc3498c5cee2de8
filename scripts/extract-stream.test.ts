/** `extract --ndjson` as a program that any engine can pipe records through: streaming, in order, in constant memory. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchReport } from './bench/bench-report.ts';

const ROOT = join(import.meta.dirname, '..');

function startExtract(): ChildProcessWithoutNullStreams {
  const script = join(ROOT, 'scripts', 'extract.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, '--ndjson'], { cwd: ROOT });
}

const record = (n: number): string => {
  const { content } = benchReport(`银川市永宁县第${String(n)}街道办事处`, 2024, n, 'text');
  return JSON.stringify({ file: `${String(n)}.txt`, text: String(content) });
};

interface Answer {
  readonly file: string;
  readonly year: number | null;
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

/** Answers one by one as they are printed. */
async function* answers(child: ChildProcessWithoutNullStreams): AsyncGenerator<Answer> {
  let rest = '';
  for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Answer;
  }
}

test('each record is answered before the next is sent, in order, a bad one by an error line', async () => {
  const child = startExtract();
  const exit = once(child, 'exit');
  const printed = answers(child);
  const ask = async (line: string): Promise<Answer> => {
    child.stdin.write(`${line}\n`);
    return (await printed.next()).value as Answer;
  };
  expect((await ask(record(1))).file).toBe('1.txt');
  const bad = await ask('{"file":"2.txt", broken');
  expect([bad.file, bad.diagnostics[0]?.code]).toEqual(['stdin:2', 'file-unreadable']);
  expect(bad.diagnostics[0]?.message).toMatch(/^Unexpected line .*, expected JSON$/u);
  const untold = await ask('{"name":"3.txt"}');
  expect(untold.diagnostics[0]?.message).toMatch(/^Unexpected record, expected /u);
  const parted = await ask(record(4).replace('总体情况', '总体\u2028情况'));
  expect([parted.file, parted.year]).toEqual(['4.txt', 2024]);
  child.stdin.end();
  expect(await exit).toEqual([1, null]);
});

const PEAK = /VmHWM:\s+(\d+) kB/u; // takes `VmHWM:   2048 kB`; leaves VmRSS

const FEW = 100;
const MANY = 400;

/** Sends records without waiting, reads the answers slowly, gives the peak of memory in MB after some and after all. */
async function peaks(): Promise<readonly number[]> {
  const child = startExtract();
  const exit = once(child, 'exit');
  let sent = 0;
  const send = (): void => {
    while (sent < MANY) {
      sent += 1;
      if (!child.stdin.write(`${record(sent)}\n`)) {
        child.stdin.once('drain', send);
        return;
      }
    }
    child.stdin.end();
  };
  send();
  let [got, peak] = [0, 0];
  const marks: number[] = [];
  for await (const { file } of answers(child)) {
    got += 1;
    expect(file).toBe(`${String(got)}.txt`);
    const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
    peak = Math.max(peak, Number(PEAK.exec(status)?.[1] ?? peak * 1024) / 1024);
    if (got === FEW || got === MANY) marks.push(peak);
  }
  expect(await exit).toEqual([0, null]);
  expect(got).toBe(MANY);
  return marks;
}

test.runIf(process.platform === 'linux')(
  'memory does not grow with the number of records',
  { timeout: 300_000 },
  async () => {
    const [few = Number.NaN, many] = await peaks();
    // Four times the records may not cost more than what the collector leaves lying about.
    expect(many).toBeLessThan(few + 80);
  },
);
