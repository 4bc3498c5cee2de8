/**
 * The list of what a build wrote, for the next one: a head with the key of what all files share, then a line an id. It is read only
 * where that key is still the same.
 */
import { readFileSync } from 'node:fs';
import type { WrittenFiles } from './page-job.ts';

interface Head {
  readonly shared: string;
  /** Of the data. */
  readonly version: string;
}

export interface WrittenList extends Head {
  /** By kind and id. */
  readonly known: ReadonlyMap<string, WrittenFiles>;
}

export const writtenKey = (kind: string, id: string): string => `${kind} ${id}`;

export const listLines = ({ shared, version }: Head, written: readonly WrittenFiles[]): string =>
  [{ shared, version }, ...written].map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Null for a list of other code, other pages or other names: none of its files may be kept. */
export function readList(file: string, shared: string): WrittenList | null {
  const [first = '{}', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const head = JSON.parse(first) as Partial<Head>;
  if (head.shared !== shared || head.version === undefined) return null;
  const entries = lines.map((line) => JSON.parse(line) as WrittenFiles);
  return {
    shared,
    version: head.version,
    known: new Map(entries.map((entry) => [writtenKey(entry.kind, entry.id), entry])),
  };
}
