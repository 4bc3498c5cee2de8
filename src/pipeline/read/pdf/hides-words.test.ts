import { expect, test } from 'vitest';
import { hidesWords } from './hides-words.ts';

const CODES = { save: 10, restore: 11, setTextRenderingMode: 38, showText: 44, showSpacedText: 45 };

/** What is painted, told as `mode 3`, `show`, `save`, `restore`. */
function painted(...steps: readonly string[]): boolean {
  const names: Record<string, number> = { save: 10, restore: 11, mode: 38, show: 44 };
  const told = steps.map((step) => step.split(' '));
  const fnArray = told.map(([name]) => names[name as string] as number);
  return hidesWords(
    { fnArray, argsArray: told.map(([, mode]) => (mode === undefined ? null : [Number(mode)])) },
    CODES,
  );
}

test.each([
  ['all words unseen', ['mode 3', 'show', 'show'], true],
  [
    'a stamp unseen behind words in the mode that a page begins with',
    ['show', 'save', 'mode 3', 'show', 'restore'],
    false,
  ],
  ['words seen again where the state before is taken back', ['save', 'mode 3', 'show', 'restore', 'show'], false],
  ['a mode set and no words', ['mode 3'], false],
  ['a page without words', [], false],
])('words behind a picture: %s', (_, steps, hidden) => {
  expect(painted(...steps)).toBe(hidden);
});
