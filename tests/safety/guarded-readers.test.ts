/** PDF files that no reader comes to an end with, or that end the process they are read in: told of as unreadable, and the next file is read. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guardedReaders } from '../../scripts/guard/guarded-readers.ts';
import { spentTime } from '../../scripts/guard/process-figures.ts';
import { writeDocx } from '../../scripts/printer/write-docx.ts';
import { writePdf } from '../../scripts/printer/write-pdf.ts';
import { lockedBomb } from '../../scripts/soak/locked-bomb.ts';
import { nestedForms } from '../../scripts/soak/nested-forms.ts';
import { widePdf } from './wide-pdf.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'atlas-guard-'));
const guarded = guardedReaders({ processor: 1500, clock: 60_000, heap: 200, memory: 500_000_000 });
afterAll(() => {
  guarded.close();
  rmSync(folder, { recursive: true, force: true });
});

const TITLE = '青石县云水镇人民政府2024年政府信息公开工作年度报告';
const SOUND = writePdf([{ words: [{ x: 40, y: 800, text: TITLE }] }]);
const WIDE = widePdf();
/** Kilobytes that stand for 40 MB of a page's program, behind a lock without a password: nobody can count them before. */
const LOCKED = lockedBomb(40_000_000, '(x) Tj ');

test.each([
  ['widths without end', WIDE],
  ['a locked page without end', LOCKED],
])(
  '%s: an error in words, and the next file is read as ever',
  async (_, bytes) => {
    const before = guarded.lost.length;
    const { value, diagnostics } = await guarded.readers.pdf(bytes);
    expect([value, diagnostics[0]?.code, guarded.lost.length]).toEqual([null, 'file-unreadable', before + 1]);
    expect(diagnostics[0]?.message).toMatch(
      /^Unexpected (?:reading time|need of memory|end of the reading process).*, expected /u,
    );
    expect((await guarded.readers.pdf(SOUND)).value).toContain(TITLE);
    const word = writeDocx([{ kind: 'paragraph', text: TITLE }]);
    expect((await guarded.readers.docx(word)).value).toContain(TITLE);
  },
  60_000,
);

test('what the reader itself refuses is refused in its words, and costs no process', async () => {
  const before = guarded.lost.length;
  const forms = nestedForms({ levels: 8, calls: 10, leaf: '', distinct: false });
  const { diagnostics } = await guarded.readers.pdf(forms);
  expect([diagnostics[0]?.code, guarded.lost.length]).toEqual(['file-oversized', before]);
}, 60_000);

test('extract prints a line for such a file and goes on', () => {
  writeFileSync(join(folder, 'wide.pdf'), WIDE);
  writeFileSync(join(folder, 'sound.pdf'), SOUND);
  const files = ['wide.pdf', 'sound.pdf'].map((name) => join(folder, name));
  const args = ['--import', 'tsx', 'scripts/extract.ts', ...files];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  const codes = lines.map((line) => (JSON.parse(line) as { diagnostics: { code: string }[] }).diagnostics[0]?.code);
  expect([status, codes.length, codes[0] === codes[1]]).toEqual([1, 2, false]);
  expect(codes[0]).toBe('file-unreadable');
}, 60_000);

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'latin1')
    .split(' ')
    .filter(Boolean)
    .map(Number);

/** The process is gone, or is nothing but its exit status that waits for somebody to ask. */
const isGone = (pid: number): boolean =>
  !existsSync(`/proc/${String(pid)}`) || readFileSync(`/proc/${String(pid)}/stat`, 'latin1').includes(') Z ');

async function until(isSo: () => boolean): Promise<boolean> {
  for (let left = 300; left > 0 && !isSo(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return isSo();
}

test.runIf(process.platform === 'linux')(
  'a reading process that is in the midst of such a file ends when its program is killed',
  async () => {
    writeFileSync(join(folder, 'locked.pdf'), LOCKED);
    const args = ['--import', 'tsx', 'scripts/extract.ts', join(folder, 'locked.pdf')];
    const program = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    const pid = program.pid as number;
    const reading = (): number | undefined =>
      childrenOf(pid).find((child) =>
        readFileSync(`/proc/${String(child)}/cmdline`, 'latin1').includes('reading-process'),
      );
    expect(await until(() => reading() !== undefined)).toBe(true);
    const child = reading() as number;
    // It has started and is at work.
    expect(await until(() => (spentTime(String(child))?.own ?? NaN) > 2000)).toBe(true);
    program.kill('SIGKILL');
    expect(await until(() => isGone(child))).toBe(true);
  },
  90_000,
);
