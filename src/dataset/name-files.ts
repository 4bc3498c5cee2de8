/**
 * The files of the name index: one for a small atlas; for a large one regions and metrics in the first, and the agencies in
 * shards by prefecture, by character and by the first letters of their own part of the name.
 */
import type { AgencySummary, AtlasIndex } from '../domain/shards.ts';
import type { NameEntry } from '../domain/name-index.ts';
import { characterShard, letterShard, placeShard, type NameFile } from '../domain/name-shards.ts';
import { packName, type PackedName } from '../domain/packed-names.ts';
import { toPinyin } from '../domain/to-pinyin.ts';
import { compareText } from './compare-text.ts';
import { nameEntries } from './name-entries.ts';

export interface NameFiles {
  readonly first: NameFile;
  /** By name, without folder and ending. */
  readonly shards: ReadonlyMap<string, readonly PackedName[]>;
}

/** Up to so many agencies one file is small enough: some 45 kB gzip. */
const WHOLE = 1500;
/** A character of more names than these tells too little: 街, 道, 县. */
const MOST_IN_SHARD = 1000;
/** Every county has an education bureau: of offices called alike only these are found without their place. */
const MOST_ALIKE = 20;

export function nameFiles(agencies: readonly AgencySummary[], index: AtlasIndex, whole: number = WHOLE): NameFiles {
  const entries = nameEntries(agencies, index);
  if (agencies.length <= whole) return { first: { names: entries.map(packName), shards: null }, shards: new Map() };
  const byId = new Map(entries.flatMap((entry) => (entry.type === 'a' ? [[entry.id, entry] as const] : [])));
  const shards = new Map<string, PackedName[]>();
  const put = (name: string, entry: NameEntry): void => {
    const shard = shards.get(name);
    if (shard === undefined) shards.set(name, [packName(entry)]);
    else shard.push(packName(entry));
  };
  const distinct = distinctAgencies(agencies);
  const characters = countCharacters(distinct);
  for (const agency of agencies) {
    const entry = byId.get(agency.id) as NameEntry;
    if (agency.region.code !== null) put(placeShard(agency.region.code), entry);
    if (distinct.has(agency)) for (const name of shardsOf(agency, characters)) put(name, entry);
  }
  const others = entries.filter(({ type }) => type !== 'a').map((entry) => packName(withoutPlace(entry)));
  return { first: { names: others, shards: listShards(shards, characters) }, shards };
}

/** The place of a region is told by its code, see `name-source.ts`. */
const withoutPlace = (entry: NameEntry): NameEntry => (entry.type === 'r' ? { ...entry, place: '' } : entry);

/** All agencies but those whose own part of the name many before them have. */
function distinctAgencies(agencies: readonly AgencySummary[]): ReadonlySet<AgencySummary> {
  const counts = new Map<string, number>();
  return new Set(
    agencies.filter((agency) => {
      const own = ownPart(agency, agency.name);
      const before = counts.get(own);
      counts.set(own, before === undefined ? 1 : before + 1);
      return before === undefined || before < MOST_ALIKE || agency.region.code === null;
    }),
  );
}

/** Characters with a shard of their own and how many agencies have them. */
function countCharacters(agencies: ReadonlySet<AgencySummary>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const agency of agencies) {
    for (const character of charactersOf(agency)) {
      const known = counts.get(character);
      counts.set(character, known === undefined ? 1 : known + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count <= MOST_IN_SHARD));
}

function shardsOf(agency: AgencySummary, characters: ReadonlyMap<string, number>): ReadonlySet<string> {
  const own = ownPart(agency, agency.name);
  const [spelled, initials] = [spell(own, 'pinyin'), spell(own, 'first')];
  return new Set([
    ...[...charactersOf(agency)].filter((character) => characters.has(character)).map(characterShard),
    ...[spelled, initials, agency.pinyin, agency.initials].filter((letters) => PAIR.test(letters)).map(letterShard),
  ]);
}

const PAIR = /^[a-z][a-z0-9]/u; // takes tuanjie; leaves '' and 1

function charactersOf(agency: AgencySummary): ReadonlySet<string> {
  return new Set([agency.name, ...agency.aliases].flatMap((name) => [...ownPart(agency, name)]));
}

/** The name without the places before it: 团结西路街道办事处 of 银川市永宁县团结西路街道办事处. */
function ownPart({ region }: AgencySummary, name: string): string {
  let rest = name;
  for (const part of [region.province, region.prefecture, region.county]) {
    if (part !== null && rest.startsWith(part) && rest.length > part.length) rest = rest.slice(part.length);
  }
  return rest;
}

function listShards(shards: ReadonlyMap<string, unknown>, characters: ReadonlyMap<string, number>): NameFile['shards'] {
  const names = [...shards.keys()].sort(compareText);
  const ending = (kind: string): readonly string[] =>
    names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
  const rarest = [...characters].sort(([a, m], [b, n]) => m - n || compareText(a, b)).map(([character]) => character);
  return { characters: rarest.join(''), letters: ending('l-').join(''), places: ending('r-') };
}

const spell = (name: string, pattern: 'pinyin' | 'first'): string =>
  toPinyin(name, { toneType: 'none', type: 'array', pattern, v: true }).join('').toLowerCase();
