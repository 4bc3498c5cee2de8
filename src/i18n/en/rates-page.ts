/** Copy of the list of rates and of a rate's page. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const ratesPage: Texts['ratesPage'] = {
  heading: 'Rates',
  list: {
    description:
      'Rates computed from annual reports on government information disclosure: formula, how many agencies define each, and their median; a page each with numerators and denominators of all agencies.',
    lead: 'Places differ in how many of their agencies are in the atlas, so their sums do not compare; rates do. Each has a page with numerator, denominator and source of every agency.',
    note: (least) =>
      ` Medians are of single agencies with a denominator of ${least} or more, their number in brackets; fewer than five are listed instead; whole areas are left out.`,
    heads: { agencies: 'Agencies', ranked: (least) => `Denominator ${least} or more`, middle: 'Median, or each' },
    middleOf: (count) => `(${count})`,
    noMiddle: 'none yet',
  },
  note: 'Computed from what is stated, where both parts were read; not applicable over a denominator of 0, never 0%.',
  formula: 'Formula',
  facts: { formula: 'Formula', least: 'Smallest denominator', id: 'Id', method: 'Definition' },
  least: (least) => `${least}; below it only the fraction is shown, neither drawn nor in the median, and sorted last`,
  listLink: 'Formulas, agencies and medians of all of them',
  methodLink: 'All rates with their formulas',
  description: (name, agencies) =>
    `${name}: formula, distribution, and numerator and denominator of ${counted(agencies, 'agency', 'agencies')}, each linked to the report.`,
  counts: (all, least, ranked) =>
    `Defined for ${counted(all, 'agency', 'agencies')}, each in its latest year; ${ranked === '0' ? 'none' : ranked} of them with a denominator of ${least} or more`,
  overNothing: (count) => `Not applicable, with a denominator of 0: ${count} more`,
  none: 'No report in the atlas defines this rate yet.',
  sections: { agencies: 'Agencies', places: 'Provinces', relatives: 'Other rates' },
  distribution: (name) => `${name}: distribution over agencies`,
  unit: '%',
  agencies: (count) => counted(count, 'agency', 'agencies'),
  zeros: (count) => `${count} of them 0`,
  middle: (rate) => `median ${rate}`,
  largest: (rate, name, shared) => `largest ${rate} (${name}${shared === 1 ? '' : ` and others, ${shared} in all`})`,
  one: (name, rate) => `${name} ${rate}`,
  coverage: (least, ranked) => `${ranked} with a denominator of ${least} or more`,
  notDrawn: (least, count) => `Not drawn, with a denominator below ${least}: ${count}`,
  change: 'Change (percentage points)',
  changeCounts: (least, all, up, down, same) =>
    `${counted(all, 'agency', 'agencies')} with the same scope in both years and denominators of ${least} or more: ${up} up, ${down} down, ${same} unchanged.`,
  changesNote:
    ' Under each rate is its 95% interval: where the two overlap, the change may be chance. Changes are computed before rounding.',
  numerator: 'Numerator',
  denominator: 'Denominator',
  rate: 'Rate',
  interval: '95% interval',
  members: 'Agencies counted / in the atlas',
  caption: (least) =>
    `Largest denominator first; below a denominator of ${least} only the parts are shown, sorted last. Underlined numbers lead to their words; the items of sums stand on the agency’s page.`,
  capped: (shown, all) =>
    `The ${shown} with the largest denominators, of ${all}; all are on the pages of the provinces and in the CSV.`,
  placesCaption: (year) =>
    `${year}: numerators over denominators, summed over the agencies of which both were read; figures of whole areas are left out. Coverage differs, see the last column. Fractions lead to the agencies that they add up.`,
  summandsCaption: (year) =>
    `${year}: the agencies counted; numerators and denominators are summed, then divided. Numbers that are not underlined add up items, which stand on the agency’s page.`,
  sum: 'Sum',
  sumMembers: (stated, members) => `of ${stated}/${members} agencies`,
  notSummed: 'Not in the sum',
  notSummedCaption: (year) =>
    `Figures of whole areas, and agencies that define the rate in another year than ${year}; each in its latest year.`,
};
