import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from './read-arguments.ts';

const USAGE = 'Usage: npm run x -- [options]';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const check = (args: readonly string[], out: string, err: string, status: number | undefined): void => {
  const printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed.err += String(text)), true));
  const parsed = readArguments({ options: { data: { type: 'string' } }, args: [...args] }, USAGE);
  expect({ parsed, ...printed, status: process.exitCode }).toEqual({ parsed: null, out, err, status });
};

test('asked for help, the usage is printed and nothing is wrong', () => {
  check(['--help'], `${USAGE}\n`, '', undefined);
});

test('an option that there is not is named, with those there are', () => {
  check(['--date', 'x'], '', `Unexpected option --date, expected one of these:\n\n${USAGE}\n`, 2);
});
