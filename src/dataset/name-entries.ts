/** The name index of search boxes: every agency, every region with an agency, the metrics and the rates with a page, in that order. */
import type { NameEntry } from '../domain/name-index.ts';
import type { Region } from '../domain/agency.ts';
import type { AgencySummary, AtlasIndex } from '../domain/shards.ts';
import { toPinyin } from '../domain/to-pinyin.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import { FAMILY_NAMES } from '../forms/families.ts';
import { INDICATOR_FAMILIES } from '../forms/indicators.ts';
import { PAGED_RATES } from '../forms/paged-rates.ts';
import { MAIN_METRICS } from './main-metrics.ts';

export function nameEntries(agencies: readonly AgencySummary[], index: AtlasIndex): readonly NameEntry[] {
  const regions = index.regions.filter(({ level }) => level !== 'nation').map(regionEntry(index));
  return [...regions, ...agencies.map(agencyEntry), ...metricEntries(), ...rateEntries()];
}

function agencyEntry({ id, name, aliases, pinyin: spelled, initials, region }: AgencySummary): NameEntry {
  return { type: 'a', id, name, place: placeOf(region, name), aliases, pinyin: spelled, initials };
}

/** Names of the place that the agency's own name does not say already. */
const placeOf = ({ province, prefecture, county }: Region, agency: string): string =>
  [...new Set([province, prefecture, county].filter((name) => name !== null && !agency.includes(name)))].join('');

function regionEntry(index: AtlasIndex): (region: AtlasIndex['regions'][number]) => NameEntry {
  const names = new Map(index.regions.map(({ code, name }) => [code, name]));
  return ({ code, name }) => ({
    ...{ type: 'r', id: code, name, aliases: [] },
    place: [2, 4]
      .filter((digits) => digits < code.length)
      .map((digits) => names.get(code.slice(0, digits)) ?? '')
      .join(''),
    pinyin: spell(name, 'pinyin'),
    initials: spell(name, 'first'),
  });
}

/** Metrics that a reader may look for by name: those of the prose and of table two, and the totals of the other tables; the main ones first. */
function metricEntries(): readonly NameEntry[] {
  const named = CATALOGUE.filter(({ id, place }) => place === 'prose' || place === 'tableTwo' || id.endsWith('.total'));
  const isMain = ({ id }: { readonly id: string }): boolean => MAIN_METRICS.includes(id);
  return [...named.filter(isMain), ...named.filter((metric) => !isMain(metric))].map(({ id, zh, family }) => ({
    ...{ type: 'm', id, name: zh, place: FAMILY_NAMES[family].zh, aliases: [] },
    pinyin: spell(zh, 'pinyin'),
    initials: spell(zh, 'first'),
  }));
}

/** The rates that have a page. */
const rateEntries = (): readonly NameEntry[] =>
  PAGED_RATES.map(({ id, zh, family }) => ({
    ...{ type: 'i', id, name: zh, place: INDICATOR_FAMILIES[family].zh, aliases: [] },
    pinyin: spell(zh, 'pinyin'),
    initials: spell(zh, 'first'),
  }));

const NOT_LETTERS = /[^a-z0-9]/gu; // takes the point in `a·b`; leaves `12345`

function spell(name: string, pattern: 'pinyin' | 'first'): string {
  return toPinyin(name, { toneType: 'none', type: 'array', pattern, v: true })
    .join('')
    .toLowerCase()
    .replace(NOT_LETTERS, '');
}
