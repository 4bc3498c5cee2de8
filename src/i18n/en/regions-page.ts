/** Copy of the list of regions and of a region's page. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const regionsPage: Texts['regionsPage'] = {
  title: 'Regions',
  description:
    'Annual reports on government information disclosure by region: agencies and reports of each province, prefecture and county, with sums and distributions of what is stated.',
  lead: (agencies, provinces) =>
    `${counted(agencies, 'agency', 'agencies')} in ${counted(provinces, 'province', 'provinces')}. The number in a tile is how many of its agencies are in the atlas; an empty tile has none yet. Its letters are those of ISO 3166-2; the list below has the names.`,
  tiles: (list) => `Agencies in the atlas by province: ${list}.`,
  listTitle: 'Provinces and places within',
  counts: (agencies, reports) =>
    `${counted(agencies, 'agency', 'agencies')}${reports === '0' ? '' : `, full reports: ${reports}`}`,
  nation: 'China',
  country: 'China',
  regionDescription: (name, agencies) =>
    `Annual reports on government information disclosure of ${counted(agencies, 'agency', 'agencies')} in ${name}: sums of what is stated, distributions, figures agency by agency with their sources.`,
  summary: (agencies, reports, partial) =>
    `Agencies in the atlas: ${agencies}. Full reports: ${reports}${partial === '0' ? '' : `; with selected figures only: ${partial}`}.`,
  csv: 'Main figures of all agencies here (CSV)',
  excel: 'for Excel',
  sections: {
    totals: 'Sums of what is stated',
    spread: 'Distribution over agencies',
    members: 'Agency by agency',
    children: 'Places within',
    beside: 'Places of the same level',
    without: 'Places not in the atlas yet',
    agencies: 'Agencies',
  },
  totalsCaption:
    'Only stated numbers are summed; in brackets how many agencies have one, of how many in the atlas. Figures of whole areas are not added to those of single agencies. An empty cell has no number yet.',
  earlierYears: ' Sums of earlier years are on the Data page.',
  totalOf: (stated, members) => ` (${stated}/${members})`,
  noneStated: 'no number yet',
  spreadTitle: (name) => `Main figures of the agencies in ${name}`,
  spreadSentence: (metrics, agencies, isDense) =>
    `${metrics} main figures of ${counted(agencies, 'agency', 'agencies')}, one row each, ${isDense ? 'columns as high as the agencies are many' : 'one dot per agency'}; logarithmic axes, 0 apart on the left.`,
  silent: (names) => `No number of a single agency yet: ${names}`,
  otherScopes: (count) => `${count} more in other scopes, see the table`,
  membersCaption:
    'An empty cell was not taken when figures were typed; “not stated” means the report does not say. Each number leads to its words.',
  scrolls: ' Scroll sideways for all columns.',
  capped: (shown, all) => `${shown} of ${all} rows; all are in the CSV and on the pages of the places within.`,
  withoutNote: (count) =>
    `Places without any agency in the atlas yet: ${count}. That does not mean that no report was published there.`,
  ratesOpen: (count, year) => `Show ${counted(count, 'rate', 'rates')} of the whole region, ${year}`,
  ratesCaption: (least) =>
    `Sum of numerators over sum of denominators, over the agencies for which both were read; figures of whole areas are left out. With a denominator under ${least} only the fraction is given.`,
  ratesInterval: '95% interval',
  ratesMembers: 'Agencies counted / in the atlas',
  besideCaption: (year) =>
    `Sums of what is stated, ${year}; in brackets how many agencies have one, of how many in the atlas. Coverage differs, so sums are not to be compared directly and are not ranked.`,
  besideRates: (year, least) =>
    `Rates, ${year}: numerators over denominators, summed over the agencies of which both were read, the fraction in small type; a denominator below ${least} is shown as the fraction; places without any rate are left out.`,
  compareRegions: 'All metrics side by side on the compare page',
  compare: 'Compare these agencies side by side',
  source: 'How figures are read',
  coverage: (agencies) => counted(agencies, 'agency', 'agencies'),
};
