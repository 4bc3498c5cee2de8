/** Copy of the agency's profile. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const agencyPage: Texts['agencyPage'] = {
  description: (name, years) =>
    `${name}, annual report on government information disclosure, ${years}: proactive disclosure, hotline, administrative penalties, requests; every figure links to the report.`,
  alias: (names) => `Also known as ${names}`,
  namesOne: 'How the agency was identified',
  namesMerged: (count) => `${count} names identified as the same agency, on these grounds`,
  speaksForArea: 'The report speaks for all administrative bodies of the area; its figures count as the area’s. ',
  completeness: (read, asked) => `${read} of the ${asked} cells of the three tables read`,
  completeAll: (asked) => `all ${asked} cells of the three tables read`,
  proseFacts: (count) => `${counted(count, 'figure', 'figures')} read from the prose`,
  partial:
    'The full report of this agency is not in the atlas yet. These are selected figures typed by hand from the published report; what is not listed may well stand in the report.',
  undated:
    'The report in the atlas does not say its year: its figures are left out of this page and of comparisons by year; they stand on the page of the report.',
  undatedReport: 'The report without a year',
  typedBalance: {
    sums: (received, carriedIn, left, concluded, carriedOut, right) =>
      `Received ${received} + carried in ${carriedIn} = ${left}; concluded ${concluded} + carried over ${carriedOut} = ${right}`,
    holds: ': the sides agree.',
    included: (difference) =>
      `; if what was received includes the carry-in, the sides agree, else they differ by ${difference}.`,
    differs: (difference) => `: the sides differ by ${difference}; the report prevails.`,
  },
  reportOf: (year) => `Text and checks of the ${year} report`,
  original: 'Publisher’s original',
  publishedOn: (date) => `published ${date}`,
  figuresOf: (year) => `Key figures, ${year}`,
  sections: {
    figures: 'Key figures',
    peers: 'Against its peers',
    tables: 'The three statutory tables',
    breakdowns: 'Breakdowns',
    checks: 'Checks',
    improvements: 'Problems and improvement',
    years: 'Year by year',
    indicators: 'Rates',
    use: 'Download and citation',
    neighbours: 'Agencies in the same region',
  },
  figuresNote:
    'Each number leads to the words it comes from. Numbers with a scope badge cover something else than the others and are neither ranked nor summed with them.',
  otherFigures: 'Other figures stated',
  transcribedFigures: 'Selected figures, with the words as written',
  indicators: {
    open: (count) => `Show ${counted(count, 'rate', 'rates')}`,
    openOthers: (count) => `Show ${counted(count, 'other rate', 'other rates')}`,
    name: 'Rate',
    fraction: 'Fraction',
    undefined: (count, least) =>
      `Another ${count} do not apply: their denominator is 0 or was not read. With a denominator under ${least} only the fraction is given. `,
    formulas: 'Definitions and formulas',
    partial: (least) =>
      `Only the rates that the figures taken define. With a denominator under ${least} only the fraction is given. `,
  },
  tablesFrom: (year, edition) => `From the ${year} report, ${edition}. `,
  missingCells: (count) =>
    `Not stated in the report: ${counted(count, 'cell', 'cells')}. What was not read is not taken for 0, and the checks that need it cannot be assessed.`,
  breakdownPart: 'Part',
  breakdownTotal: 'Total',
  breakdownOne: (name, total, part, value) => `${name}: ${total}. Of these, ${part}: ${value}.`,
  breakdownAdds: (sum) => `The parts add up to ${sum}, as the total says.`,
  breakdownDiffers: (sum, total) => `The parts add up to ${sum}; the total says ${total}.`,
  breakdownOpen: 'The report lists only some of the parts; they are not summed.',
  checksSummary: (pass, fail, open) => `${pass} agree, ${fail} disagree, ${open} cannot be assessed.`,
  checksNotices: (count) => ` Notices, which need not be errors: ${count}.`,
  checksAdvice:
    'Each number leads to its words. If the report is wrong, its publisher corrects the original; if it was misread here, please tell us. ',
  checksCorrections: 'How to correct',
  checksAll: 'All results',
  improvementsNote: 'From section five of the report, in its own words; each links to its place.',
  downloads: {
    rows: 'All figures of this agency',
    json: 'JSON',
    cite: 'Cite as',
    citation: (name, year, version, address) =>
      `${name}: Annual report on government information disclosure, ${year}. Through Disclosure Atlas, data version ${version}${address === '' ? '.' : `, ${address}`}`,
    citationPlain: (name, year, version, address) =>
      `${name}: Annual report on government information disclosure, ${year} (selected figures). Through Disclosure Atlas, data version ${version}${address === '' ? '.' : `, ${address}`}`,
    citeNumber:
      'To cite a single figure, select it: the address of the page that opens leads to its words in the report and stays valid when the data are updated.',
  },
  allYears: (first, last) => `Main figures stated, ${first}–${last}`,
  yearRows: {
    cells: 'Table cells read',
    checks: 'Checks that disagree, notices left out',
    edition: 'Form',
  },
  rateYears: (least) =>
    `Rates over the years, those that two years or more define; in small type the fraction, which stands alone below a denominator of ${least}.`,
  balance: {
    title: 'Requests: balance and outcomes',
    unit: 'requests',
    row: 'Line',
    outcomes: {
      granted: 'Granted',
      partlyGranted: 'Partly granted',
      refused: 'Refused',
      unavailable: 'Unable to provide',
      notProcessed: 'Not processed',
      other: 'Otherwise handled',
    },
    holds: 'Both sides agree.',
    broken: 'The sides differ.',
    open: 'Not all four numbers were read; the balance cannot be assessed.',
  },
  peerGroup: (place, kind) => `${kind} in ${place}`,
  comparison: {
    own: (name, value) => (value === '' ? name : `${name}: ${value}`),
    group: (own, group, members, stated, share) =>
      `${own}; of ${members} ${group}, ${stated} state a number (${share})`,
    below: (count) => `above ${count} of them`,
    equal: (count) => `level with ${count}`,
    above: (count) => `below ${count}`,
    median: (value, unit, share) => `median ${value} ${unit} (${share})`,
    spread: (low, high) => `the middle four fifths between ${low} and ${high}`,
    medianFlagged: (value, unit, share) =>
      `median ${value} ${unit} (${share}; a bound or approximate value lies at the middle, so the median is indicative)`,
  },
  allZero: (group, list) => `All ${group} that state a number state 0: ${list}.`,
  statedAlone: (list) => `Stated by no other peer, so there is nothing to compare: ${list}.`,
};
