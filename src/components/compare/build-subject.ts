/** From shards to what the compare page fetches: the values of an agency's years, or the sums of a region's years. */
import type { RegionShard, RegionTotal } from '../../domain/region-shard.ts';
import type { AgencyShard, AgencyYear } from '../../domain/shards.ts';
import type { SettledValue } from '../../domain/settled-value.ts';
import type { Subject, SubjectValue, SubjectYear } from '../../domain/compared-subject.ts';
import type { Proof } from '../../domain/settled-value.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { areaRates, ownRates } from './build-rates.ts';
import { placeText, regionName, type PlacesEn } from '../../i18n/place-text.ts';
import { webAddress } from '../value-html.ts';
import { shortName } from './short-name.ts';
import { wordsOf } from '../../i18n/words.ts';

export function agencySubject(
  { agency, years }: AgencyShard,
  compared: ReadonlySet<string>,
  places: PlacesEn,
): Subject {
  return {
    id: agency.id,
    name: agency.name,
    short: shortName(agency),
    place: placeText(agency.region, places, CHINESE),
    en: { name: agencyName(agency, ENGLISH), place: placeText(agency.region, places, ENGLISH) },
    path: `agencies/${agency.id}/`,
    years: years.map((year) => agencyYear(year, agency.speaksForArea, compared)),
  };
}

export function regionSubject(region: RegionShard, compared: ReadonlySet<string>, places: PlacesEn): Subject {
  const years = [...new Set(region.totals.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    id: region.code,
    name: region.name,
    short: region.name,
    place: region.ancestors
      .slice(1)
      .map(({ name }) => name)
      .join(''),
    en: {
      name: regionName(region, places, ENGLISH),
      place: [...region.ancestors.slice(1)]
        .reverse()
        .map((each) => regionName(each, places, ENGLISH))
        .join(', '),
    },
    path: `regions/${region.code}/`,
    years: years.map((year) => ({
      year,
      status: 'sum' as const,
      values: sumsOf(region.totals, year, compared),
      rates: areaRates(region.rates.filter((rate) => rate.year === year)),
    })),
  };
}

const [CHINESE, ENGLISH] = [wordsOf(undefined), wordsOf('en')];

function agencyYear(
  { year, status, values, indicators }: AgencyYear,
  speaksForArea: boolean,
  compared: ReadonlySet<string>,
): SubjectYear {
  const kept = values.filter(({ metric, state }) => compared.has(metric) && state !== 'notAsked');
  return {
    year,
    status,
    values: Object.fromEntries(kept.map((value) => [value.metric, subjectValue(value, speaksForArea)])),
    rates: ownRates(indicators),
  };
}

/** Below the folder of the language, which the browser knows; the publisher's page as it is. */
function proofPath(proof: Proof | null): string | null {
  if (proof === null) return null;
  if (proof.kind === 'url') return webAddress(proof.url);
  return `reports/${proof.reportId}/#${encodeURIComponent(proof.anchor)}`;
}

function subjectValue(value: SettledValue, speaksForArea: boolean): SubjectValue {
  return {
    v: value.value,
    s: value.state,
    c: speaksForArea && value.scope === 'agency' ? 'area' : value.scope,
    w: value.raw.trim(),
    h: proofPath(value.proof),
    o: value.conflict === null ? null : value.conflict.value,
    k: null,
  };
}

function sumsOf(totals: readonly RegionTotal[], year: number, compared: ReadonlySet<string>): SubjectYear['values'] {
  const kept = totals.filter((total) => total.year === year && compared.has(total.metric) && total.sum !== null);
  return Object.fromEntries(kept.map((total) => [total.metric, sumValue(total)]));
}

function sumValue({ sum, state, stated, members }: RegionTotal): SubjectValue {
  return { v: sum, s: state, c: 'area', w: '', h: null, o: null, k: `${stated}/${members}` };
}
