/**
 * The names that a query may mean, fetched as they are needed and kept: all of them at once from a small index, a few small
 * files of a large one. `read` gets a file below the site's root as JSON.
 */
import type { NameEntry } from './name-index.ts';
import { shardsFor, type NameFile } from './name-shards.ts';
import { unpackName, type PackedName } from './packed-names.ts';

/** The entries to rank for a query; '' only makes ready. */
export type NameSource = (query: string) => Promise<readonly NameEntry[]>;

export function nameSource(read: (path: string) => Promise<unknown>): NameSource {
  const known = new Map<string, Promise<unknown>>();
  const once = (path: string): Promise<unknown> => {
    const asked = known.get(path) ?? read(path);
    known.set(path, asked);
    return asked;
  };
  let first: Promise<FirstNames> | null = null;
  return async (query) => {
    const { entries, regions, shards } = await (first ??= once('names.json').then((file) =>
      firstNames(file as NameFile),
    ));
    if (shards === null || query.trim() === '') return entries;
    const paths = shardsFor(query, regions, shards).map((name) => `names/${name}.json`);
    const found = (await Promise.all(paths.map(once))) as readonly (readonly PackedName[])[];
    return withoutRepeats([...regions, ...found.flat().map(unpackName), ...entries]);
  };
}

interface FirstNames {
  readonly entries: readonly NameEntry[];
  readonly regions: readonly NameEntry[];
  readonly shards: NameFile['shards'];
}

function firstNames({ names, shards }: NameFile): FirstNames {
  const entries = shards === null ? names.map(unpackName) : withPlaces(names.map(unpackName));
  return { entries, regions: entries.filter(({ type }) => type === 'r'), shards };
}

/** Regions with the names of what they lie in, which their codes tell. */
function withPlaces(entries: readonly NameEntry[]): readonly NameEntry[] {
  const names = new Map(entries.flatMap(({ type, id, name }) => (type === 'r' ? [[id, name] as const] : [])));
  const placeOf = (code: string): string =>
    [2, 4].flatMap((digits) => (digits < code.length ? (names.get(code.slice(0, digits)) ?? []) : [])).join('');
  return entries.map((entry) => (entry.type === 'r' ? { ...entry, place: placeOf(entry.id) } : entry));
}

/** Regions, agencies, metrics: the order in which ties are settled. */
function withoutRepeats(entries: readonly NameEntry[]): readonly NameEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.type}${entry.id}`, entry])).values()];
}
