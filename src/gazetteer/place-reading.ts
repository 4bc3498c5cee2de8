/**
 * Reads the places at the head of an agency's name from the left, each within the one before:
 * 曲靖市沾益区人民政府西平街道办事处 → 530303001 and 办事处. Gives every way to read it, with its cost; chooses nothing.
 */
import { isWithin } from './division-code.ts';
import type { Gazetteer, Override, Surface } from './gazetteer.ts';

/** How a link of a reading was found; `changed`, `abbreviated` and `unlisted` are townships that the list has otherwise or not at all. */
export type LinkForm = Surface['form'] | 'changed' | 'abbreviated' | 'repaired' | 'unlisted';

export interface PlaceLink {
  readonly written: string;
  readonly form: LinkForm;
  readonly code: string;
  readonly override: Override | null;
}

export interface PlaceReading {
  /** Deepest division known; '' when the name holds no place. */
  readonly code: string;
  readonly links: readonly PlaceLink[];
  /** Words behind the places. */
  readonly tail: string;
}

/** Takes 人民政府 or 政府 between two places: 沾益区人民政府西平街道; leaves 人民政府办公室 by what follows. */
const CONNECTOR = /^(?:人民政府|政府|管委会|管理委员会)(?=.)/u;

const START: PlaceReading = { code: '', links: [], tail: '' };

/** All readings of a normalised name, the one without any place included; `within` limits them to a division. */
export function placeReadings(gazetteer: Gazetteer, name: string, within = ''): readonly PlaceReading[] {
  return continuations(gazetteer, { ...START, tail: name }, [within]);
}

/** The reading itself and all that go on from it. `scopes` are the codes in which the next place must lie. */
export function continuations(
  gazetteer: Gazetteer,
  reading: PlaceReading,
  scopes: readonly string[],
): readonly PlaceReading[] {
  const readings: PlaceReading[] = [];
  addContinuations(readings, gazetteer, reading, scopes);
  return readings;
}

function addContinuations(
  readings: PlaceReading[],
  gazetteer: Gazetteer,
  reading: PlaceReading,
  scopes: readonly string[],
): void {
  readings.push(reading);
  const rest = reading.links.length > 0 ? reading.tail.replace(CONNECTOR, '') : reading.tail;
  for (const length of gazetteer.surfaceLengths.get(rest.slice(0, 2)) ?? NONE) {
    if (length > rest.length) continue;
    const written = rest.slice(0, length);
    for (const surface of gazetteer.surfaces.get(written) ?? NONE) {
      if (!mayFollow(surface, reading, scopes)) continue;
      const { form, code, override } = surface;
      const next = extended(reading, { written, form, code, override }, rest.slice(length));
      addContinuations(readings, gazetteer, next, scopesOf(next));
    }
  }
}

const NONE: readonly never[] = [];

function mayFollow(surface: Surface, reading: PlaceReading, scopes: readonly string[]): boolean {
  if (surface.form === 'nested')
    return (
      reading.code !== '' &&
      surface.code.length - reading.code.length <= 3 &&
      isWithin(surface.code, reading.code) &&
      surface.code !== reading.code
    );
  if (surface.form === 'zone')
    return scopes.some((scope) => isWithin(surface.code, scope)) && reading.links.at(-1)?.form !== 'zone';
  if (surface.form === 'former' && surface.code === reading.code) return reading.links.at(-1)?.form === 'former';
  return (
    surface.code !== reading.code &&
    scopes.some((scope) => surface.code.length > scope.length && isWithin(surface.code, scope))
  );
}

/** The reading with one more place; a zone without a code never lifts the code back up. */
export function extended(reading: PlaceReading, link: PlaceLink, tail: string): PlaceReading {
  const code = link.code.length > reading.code.length ? link.code : reading.code;
  return {
    code,
    links: [...reading.links, { written: link.written, form: link.form, code: link.code, override: link.override }],
    tail,
  };
}

/** Where the next place of a reading may lie: in the last place, or in the divisions that a zone reaches into. */
export function scopesOf(reading: PlaceReading): readonly string[] {
  const members = reading.links.at(-1)?.override?.members ?? [];
  return members.length > 0 ? members : [reading.code];
}
