/** Every code of a font is the same character with and without stones. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { writePdf } from '../../../../scripts/printer/write-pdf.ts';
import { CHARACTER_MAPS } from './character-maps.ts';

const MAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/');
const AS_BROUGHT = { cMapUrl: MAPS, cMapPacked: true };
const CODES = 0x1_0000;
const PER_LINE = 256;
const PER_PAGE = 32;

/** A file that shows every code there is, a line for each 256. */
function allCodes(): Uint8Array {
  const lines = Array.from({ length: CODES / PER_LINE }, (_, line) => {
    const codes = Array.from({ length: PER_LINE }, (__, i) => line * PER_LINE + i);
    return { x: 20, y: 800 - (line % PER_PAGE) * 24, size: 1, text: String.fromCharCode(...codes) };
  });
  const pages = Array.from({ length: lines.length / PER_PAGE }, (_, page) =>
    lines.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  );
  return writePdf(pages.map((words) => ({ words })));
}

/** What pdf.js takes from all pages, with the width of each piece. */
async function readWith(settings: object): Promise<readonly unknown[]> {
  const document = await getDocumentProxy(allCodes(), { ...settings, verbosity: 0 });
  const read: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    // Names of fonts count the documents that were opened.
    read.push(...items.map((item) => ({ ...item, fontName: null })));
  }
  await document.destroy();
  return read;
}

it('reads every code of a Chinese font as the maps have it that pdf.js brings', async () => {
  const read = await readWith(CHARACTER_MAPS);
  expect(JSON.stringify(read)).toContain('公');
  expect(read).toEqual(await readWith(AS_BROUGHT));
});
