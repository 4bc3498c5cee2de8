/** Copy of the page of all checks. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const checksPage: Texts['checksPage'] = {
  title: 'Checks',
  description:
    'Every report is checked against the form’s own arithmetic, its prose and its other years: how many agree, disagree or cannot be assessed; each disagreement with both values and both places.',
  lead: (reports, checks) =>
    `${counted(checks, 'check', 'checks')} on each of ${counted(reports, 'report', 'reports')}. A check that lacks any of its numbers cannot be assessed: neither a pass nor a failure. Nothing is put right before it is checked.`,
  onPage: 'On this page',
  failures: 'Disagreements',
  noFailures: 'No disagreement was found.',
  failuresLead: (count, reports) =>
    `${counted(count, 'place', 'places')} in ${counted(reports, 'report', 'reports')}. Both numbers come from the report; which is right, only the report’s publisher can say.`,
  capped: (shown) => `The first ${shown} are listed here, the others on the next pages; all are in the CSV.`,
  notices: 'Notices',
  noticesLead: (count, reports) =>
    `Worth a look, need not be errors, and not counted as disagreements: ${counted(count, 'place', 'places')} in ${counted(reports, 'report', 'reports')}.`,
  noNotices: 'No notice was raised.',
  all: 'Check by check',
  caption: 'Counted in reports. A report with several places of one check counts as disagreeing if one of them does.',
  noticeCaption: 'A failed notice is marked “notice” and is no disagreement.',
  groups: 'By kind of agency and by region',
  groupCaption:
    'The last three columns count places; “reports with disagreements” leaves out mere notices. Coverage differs by region: more reports mean more disagreements, so the rows are not to be compared directly.',
  groupReports: 'Reports',
  groupFailing: 'Reports with disagreements',
  placeOpen: 'Place open',
  compares: 'What is compared',
  basis: 'Ground',
  severity: {
    error: 'one of the numbers must be wrong',
    warning: 'departs from the form or from itself',
    notice: 'worth a look, need not be wrong',
  },
  expected: 'Expected',
  actual: 'Found',
  suspect: (metric) => `By the other numbers, “${metric}” is probably the wrong one.`,
  csv: 'Download all results as CSV',
  method: 'Examples of each check on the Method page',
  places: (count) => counted(count, 'place', 'places'),
  allSides: (count) => `and others, ${count} in all, on the report’s page`,
  passages: (count) => `The ${count} longest passages alike, side by side.`,
  messages: {
    pass: (instance, value) => `${instance}: agrees, ${value}.`,
    fail: (instance, expected, actual) => `${instance}: expected ${expected}, found ${actual}.`,
    open: (instance) => `${instance}: an input was not read.`,
  },
};
