/**
 * The character maps that pdf.js asks for to tell Chinese characters by the numbers of their signs: reads them from the
 * package that brings them, each once for all documents.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withSteppingStones } from './stepping-stones.ts';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** By name of the file; pdf.js asks for maps of its own list only, 168 of one megabyte together. */
const READ = new Map<string, Promise<Uint8Array>>();

/** What pdf.js asks for: of fonts and programs it gets none, as no folder of theirs is told. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/** Settings of pdf.js; it makes the reader of the maps by `new`. */
export const CHARACTER_MAPS = { cMapPacked: true, BinaryDataFactory: MapReader } as const;

function MapReader(): { readonly fetch: (wanted: Wanted) => Promise<Uint8Array> } {
  return { fetch: ({ kind, filename }) => (kind === 'cMapUrl' ? mapOf(filename) : Promise.reject(noneOf(kind))) };
}

function mapOf(file: string): Promise<Uint8Array> {
  const known = READ.get(file);
  if (known !== undefined) return known;
  const read = readFile(join(FOLDER, file)).then((bytes) => withSteppingStones(file, new Uint8Array(bytes)));
  READ.set(file, read);
  return read;
}

function noneOf(kind: string): Error {
  return new Error(`Unexpected wish for ${kind}, expected one for a character map`);
}
