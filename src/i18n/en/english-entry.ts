/** An entry of the name index in English: agencies by rule from their id, regions and metrics from the list that comes with the page. */
import type { NameEntry } from '../../domain/name-index.ts';
import { agencyNameEn } from './agency-name-en.ts';

/** Names by code of region and by id of metric or rate. */
export interface EnglishNames {
  readonly regions: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
}

export function englishEntry(entry: NameEntry, names: EnglishNames): NameEntry {
  const { type, id, name, aliases } = entry;
  const english = type === 'a' ? agencyNameEn({ id, name }) : (type === 'r' ? names.regions : names.metrics)[id];
  if (english === undefined) return entry;
  const place =
    type === 'm' || type === 'i' ? '' : placeOf(type === 'r' ? id.slice(0, -2) : (id.split('-')[0] ?? ''), names);
  return { ...entry, name: english, place, aliases: [name, ...aliases] };
}

/** Yongning County, Yinchuan, Ningxia. */
const placeOf = (code: string, { regions }: EnglishNames): string =>
  [
    ...new Set([6, 4, 2].flatMap((digits) => (code.length >= digits ? (regions[code.slice(0, digits)] ?? []) : []))),
  ].join(', ');
