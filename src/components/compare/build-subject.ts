/** From shards to what the compare page fetches: the values of an agency's years, or the sums of a region's years. */
import type { RegionShard, RegionTotal } from '../../domain/region-shard.ts';
import type { AgencyShard, AgencyYear } from '../../domain/shards.ts';
import type { SettledValue } from '../../domain/settled-value.ts';
import type { Subject, SubjectValue, SubjectYear } from '../../domain/compared-subject.ts';
import { agencyHref, regionHref } from '../../i18n/href.ts';
import { areaRates, ownRates } from './build-rates.ts';
import { placeText } from '../../i18n/place-text.ts';
import { proofHref } from '../value-html.ts';

export function agencySubject({ agency, years }: AgencyShard, compared: ReadonlySet<string>): Subject {
  return {
    id: agency.id,
    name: agency.name,
    short: shortName(agency),
    place: placeText(agency.region),
    href: agencyHref(agency.id),
    years: years.map((year) => agencyYear(year, agency.speaksForArea, compared)),
  };
}

export function regionSubject(region: RegionShard, compared: ReadonlySet<string>): Subject {
  const years = [...new Set(region.totals.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    id: region.code,
    name: region.name,
    short: region.name,
    place: region.ancestors
      .slice(1)
      .map(({ name }) => name)
      .join(''),
    href: regionHref(region.code),
    years: years.map((year) => ({
      year,
      status: 'sum' as const,
      values: sumsOf(region.totals, year, compared),
      rates: areaRates(region.rates.filter((rate) => rate.year === year)),
    })),
  };
}

/** The name without leading province and prefecture, and without the county unless what is left would name nobody. */
function shortName({ name, region }: AgencyShard['agency']): string {
  let rest = name;
  for (const part of [region.province, region.prefecture, region.county]) {
    if (part === null || !rest.startsWith(part)) continue;
    const left = rest.slice(part.length);
    if (left !== '' && !NAMELESS.test(left)) rest = left;
  }
  return rest;
}

const NAMELESS = /^(?:人民政府|政府|民政府)/u; // takes 人民政府办公室, which is every county's; leaves 团结西路街道办事处

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

function subjectValue(value: SettledValue, speaksForArea: boolean): SubjectValue {
  return {
    v: value.value,
    s: value.state,
    c: speaksForArea && value.scope === 'agency' ? 'area' : value.scope,
    w: value.raw.trim(),
    h: proofHref(value.proof),
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
