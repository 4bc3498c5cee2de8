/** One diagnostic is one line, whatever the names and words in it. */
import { expect, test } from 'vitest';
import { diagnosticLine } from './diagnostic-line.ts';

const found = {
  code: 'file-empty',
  severity: 'error',
  message: 'Unexpected \u001b[2Jx, expected y',
  start: null,
  end: null,
  line: 2,
  column: 3,
} as const;

test('line breaks in a name, escapes to the terminal and marks of direction are spelled out', () => {
  expect(diagnosticLine('a\nb\u202etxt.exe', found)).toBe(
    'a\\u000ab\\u202etxt.exe:2:3 error file-empty Unexpected \\u001b[2Jx, expected y',
  );
});
