/** Copy of the report page. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const reportPage: Texts['reportPage'] = {
  title: (name, year) => `${name}: annual report on government information disclosure, ${year}`,
  undatedTitle: (name) => `${name}: annual report on government information disclosure, year not recognised`,
  description: (name, year) =>
    `${name}, annual report on government information disclosure, ${year}: the text with every figure marked, the tables rebuilt, all checks and diagnostics.`,
  condensed: (publisher) =>
    `The text on this page is a transcription: tables and all figures are the original’s, the prose is condensed in our words. Publisher of the original: ${publisher}.`,
  publisherUnknown: 'not named',
  original: 'Publisher’s original',
  backToAgency: 'The agency',
  file: (name) => `File ${name}`,
  cells: (read, asked) => `${read} of ${asked} table cells read`,
  proseFacts: (count) => `${counted(count, 'figure', 'figures')} read from the prose`,
  sections: {
    text: 'Text and marks',
    tables: 'Tables rebuilt',
    checks: 'Checks',
    diagnostics: 'Diagnostics',
    repairs: 'Name put right',
  },
  textNote:
    'The report is in Chinese. Figures that were read are marked; beside each (below it on a narrow screen) stands what it was read as. Where nothing else is said, it is an exact figure of the agency itself. Line numbers are links.',
  showTags: 'Show tags and marks (the text as it was read)',
  tablesNote: 'Laid out anew as the form prints them; each cell links to its place in the text.',
  noTables: 'The edition of the form was not recognised, so the tables are not rebuilt.',
  diagnosticsNote: 'All that was noticed while reading, with line and column.',
  noDiagnostics: 'Nothing was noticed.',
  diagnostics: { severity: 'Severity', code: 'Kind', message: 'Message', place: 'Place', wholeFile: 'whole file' },
  position: (line, column) => `${line}:${column}`,
  repair: (written, repaired, evidence) => `${written} → ${repaired}, by ${evidence}`,
  identity: (name, how) => `Identified as ${name}: ${how}`,
  identityPlain: (place) => `The agency is named so in the ${place}.`,
  identityRepaired: (name, confidence) => `Identified as ${name} (${confidence}), for the reason given below.`,
};
