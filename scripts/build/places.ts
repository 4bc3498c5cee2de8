/**
 * What of the data folder needs the gazetteer but no report: figures typed by hand with their agencies, former ids, names
 * of divisions. Made by a worker, kept as JSON beside the records, since nothing of it changes from build to build.
 */
import type { AddressRedirect } from '../../src/domain/address-redirect.ts';
import type { SpelledName } from '../../src/dataset/spell-name.ts';
import { spellName } from '../../src/dataset/spell-name.ts';
import type { TranscribedFile } from '../../src/dataset/transcribed-row.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readRedirects } from '../read-redirects.ts';
import { readTranscribed } from '../read-transcribed.ts';

export interface Places {
  readonly transcribed: readonly TranscribedFile[];
  readonly redirects: readonly AddressRedirect[];
  /** Codes and names. */
  readonly divisions: readonly (readonly [string, string])[];
  /** Pinyin of places that dictionaries get wrong, by code. */
  readonly readings: readonly (readonly [string, string])[];
  /** Of the agencies of typed figures, by id. */
  readonly spelled: Readonly<Record<string, SpelledName>>;
}

export function readPlaces(dataFolder: string, gazetteer: Gazetteer): Places {
  const transcribed = readTranscribed(dataFolder, gazetteer);
  const agencies = new Map(
    transcribed.flatMap(({ figures }) => figures.map(({ identity }) => [identity.id, identity])),
  );
  return {
    transcribed,
    redirects: readRedirects(dataFolder, gazetteer),
    divisions: [...gazetteer.names],
    readings: [...gazetteer.pinyinReadings],
    spelled: Object.fromEntries(
      [...agencies].map(([id, { name, region }]) => [id, spellName(name, region, gazetteer.pinyinReadings)]),
    ),
  };
}
