/** Copy of the page of downloads. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const dataPage: Texts['dataPage'] = {
  title: 'Data',
  description:
    'All data of Disclosure Atlas to download: figure by figure, by report, agency, metric and region, with dictionary and checksums.',
  lead: (observations, agencies, reports) =>
    `${counted(observations, 'figure', 'figures')} of ${counted(agencies, 'agency', 'agencies')} and ${counted(reports, 'full report', 'full reports')}. Every number and every sum on these pages can be downloaded here, with the same sources.`,
  version: (version) => `Data version ${version}. The same input gives the same files, byte for byte.`,
  sections: {
    main: 'Main files',
    years: 'By year',
    kinds: 'By kind of agency',
    sets: 'By metric and region',
    dictionary: 'Dictionary',
    rules: 'How to read them',
    recipes: 'Reading them in common tools',
    changes: 'Changelog',
    licence: 'Licence and citation',
    rejected: 'Files that could not be read',
    open: 'Agencies whose place is open',
  },
  recipesNote:
    'Types and missing values are declared; nothing needs to be set. Parquet files partitioned by year and province are offered for engines.',
  changesNote:
    'Each new version is compared with the last one, figure by figure; what was added, removed or changed is listed here, all of it in changes.csv.',
  noChanges: 'This is the first version; nothing has changed yet.',
  changeCounts: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed.`,
  changesCut: (shown) => `The first ${shown} are listed; all are in changes.csv.`,
  heads: { file: 'File', rows: 'Rows', columns: 'Columns', size: 'Size', sha: 'SHA-256' },
  excel: 'for Excel',
  caption:
    'CSV files are UTF-8, the first line names the columns, no preamble. The files for Excel add a byte order mark; their content is the same. Names of agencies and places are in Chinese; metrics.csv names every metric in both languages.',
  metricsSet: (count) => `One CSV per metric, ${count} in all, on the pages of the metrics.`,
  regionsSet: (count) => `One CSV per region, ${count} in all, on the pages of the regions.`,
  manifest: 'Checksums of all downloads (SHA256SUMS)',
  rules: [
    'A blank is not 0. Where there is no number the column “state” says why: missing (not stated), blank, unreadable, notAsked (the edition has no such cell).',
    '“More than” gives a lower bound, “nearly” an upper bound; the columns lower and upper hold the range.',
    'Figures of different scopes must not be added or ranked: agency (this body), area (the whole area), mixed (several channels in one figure), part (one part of a total).',
    'File, line, column, start and end point into the text of the report; proof, in observations.csv reports/report_id/#anchor, to the marked words on the report’s page, or to the page of publication for figures typed by hand; source_url to the page on which it was published.',
  ],
  dictionaryNote:
    'Of wide tables only the fixed columns are listed; the others are metric ids, explained in metrics.csv; a column ending in :state holds the state of that metric. ',
  column: 'Column',
  meaning: 'Meaning',
  type: 'Type',
  twins:
    'Each page of an agency, report, region, metric or rate has a JSON twin: api between the address of the site and the path of the page, and .json at its end, as in ',
  licence:
    'Our compilation is published under CC BY 4.0: use it with attribution; single figures are facts and free to quote; the program is under the MIT licence. The reports are their publishers’.',
  citation: (version, address) => `Disclosure Atlas, data version ${version}${address === '' ? '.' : `, ${address}`}`,
  cite: 'Cite as',
  tables: {
    observations: 'All figures',
    reports: 'Reports',
    agencies: 'Agencies',
    'region-totals': 'Sums by region',
    'kind-totals': 'Sums by kind of agency',
    indicators: 'Rates',
    changes: 'Changes',
    metrics: 'Dictionary of metrics',
    checks: 'Results of checks',
    'metric-rows': 'One metric',
  },
  open: (count) =>
    `The names of ${count} agencies fit several places or name none; they are not guessed but listed as open, placed at the lowest level that is certain:`,
  noneOpen: (agencies) =>
    `All ${agencies} agencies have their place; none is open. The grounds stand on each agency’s page.`,
  openCapped: (shown) => `The first ${shown} are listed; all are in agencies.csv, column confidence.`,
  unreadable: 'These files could not be read, for these reasons.',
};
