/**
 * Readings of a name whose county or city is misspelt by one character: 卧岗区卧龙岗街道 → 卧龙区, 卧龙岗街道 411303003.
 * Gives every division that is one slip away; which one is meant, and whether there is proof, is the caller's to say.
 */
import type { Gazetteer } from './gazetteer.ts';
import { isOneSlipApart, slipKeys } from './name-distance.ts';
import { continuations, extended, placeReadings, scopesOf } from './place-reading.ts';
import type { PlaceReading } from './place-reading.ts';
import { grownReadings } from './township-reading.ts';

/** Takes the places where a county's or city's name may end: 区 in 卧岗区卧龙岗街道; leaves a name's last character. */
const RANK = /[县区市旗](?=.)/gu;
const LONGEST_NAME = 7;

/** All readings with exactly one misspelt division; empty when every head of the name is a known place. */
export function repairedReadings(gazetteer: Gazetteer, name: string): readonly PlaceReading[] {
  const starts = placeReadings(gazetteer, name).filter(({ code }) => code.length <= 4);
  return starts.flatMap((start) =>
    unknownHeads(gazetteer, start.tail).flatMap((head) => repairsOf(gazetteer, start, head)),
  );
}

function unknownHeads(gazetteer: Gazetteer, text: string): readonly string[] {
  const ends = [...text.matchAll(RANK)].map(({ index }) => index + 1).filter((end) => end >= 2 && end <= LONGEST_NAME);
  return ends.map((end) => text.slice(0, end)).filter((head) => !gazetteer.surfaces.has(head));
}

function repairsOf(gazetteer: Gazetteer, start: PlaceReading, head: string): readonly PlaceReading[] {
  const found: PlaceReading[] = [];
  const rank = head.at(-1) as string;
  for (const code of nearCodes(gazetteer, head)) {
    if (code.length <= start.code.length || !code.startsWith(start.code)) continue;
    const name = gazetteer.names.get(code) as string;
    if (!name.endsWith(rank) || !isOneSlipApart(head, name)) continue;
    const link = { written: head, form: 'repaired' as const, code, override: null };
    const next = extended(start, link, start.tail.slice(head.length));
    for (const reading of continuations(gazetteer, next, scopesOf(next)))
      found.push(reading, ...grownReadings(gazetteer, reading));
  }
  return found;
}

/** Divisions whose names may be one slip away, sorted by code. */
function nearCodes(gazetteer: Gazetteer, head: string): readonly string[] {
  const codes = new Set<string>();
  for (const key of slipKeys(head)) for (const code of gazetteer.nearNames.get(key) ?? []) codes.add(code);
  return [...codes].sort();
}
