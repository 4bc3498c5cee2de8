/** What the site says when a step before it was left out. */
import { afterEach, expect, test } from 'vitest';
import { readAtlasJson } from './read-pack.ts';

const before = process.env['ATLAS_DIR'];
afterEach(() => {
  if (before === undefined) delete process.env['ATLAS_DIR'];
  else process.env['ATLAS_DIR'] = before;
});

test.each([
  ['index.json', 'build:data'],
  ['downloads.json', 'build:downloads'],
])('without %s the step %s is named', (path, step) => {
  process.env['ATLAS_DIR'] = 'no-such-folder';
  expect(() => readAtlasJson(path)).toThrow(`no-such-folder/${path}, expected what npm run ${step} writes`);
});
