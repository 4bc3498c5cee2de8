/** Copy of the method page. What the code's own tables say (states, scopes, checks, indicators, editions) is printed from them. */
import type { Texts } from '../words.ts';

export const methodPage: Texts['methodPage'] = {
  title: 'Method',
  description:
    'How Disclosure Atlas reads annual reports, shows what is missing, audits and computes rates; how accurately it reads, and where its limits are.',
  lead: 'Every figure is read by a program from the text of a report, or typed by hand from a published report; nothing is estimated and nothing filled in. This page says how, and where the limits are.',
  contents: 'On this page',
  sections: {
    sources: 'Where the data come from',
    reading: 'How a figure is read',
    states: 'States of a figure',
    scopes: 'Scopes',
    settled: 'Where a number stands twice',
    checks: 'Checks',
    indicators: 'Rates',
    aggregates: 'Sums, medians and charts',
    editions: 'Editions of the form',
    kinds: 'Kinds of agency',
    diagnostics: 'Diagnostics',
    accuracy: 'How accurately it reads',
    limits: 'Limits',
    corrections: 'Corrections',
  },
  sources: [
    'People’s governments at county level and above, their departments, townships and subdistricts publish an annual report on government information disclosure; its content and form are laid down by article 50 of the Regulations on Government Information Disclosure and by the General Office of the State Council.',
    '“Full report” is a report read as a whole: tables and numbers as in the original, the prose either the original’s or condensed, which the report page then says. “Selected figures” are single numbers typed by hand from a published report, each with its address; what was not taken may well stand in the report.',
  ],
  reading: [
    'Tables are not read by the position of columns but by the label of each row and the numbers behind it, aligned to the order of rows in the form; a damaged label is told by that order, and tables cut by a page break are joined first.',
    'Of the prose only sentences that state a quantity are read. “12345” is the name of a hotline and no number; numbers behind words for all years, plans or last year are not this year’s; a statement that nothing was received is read as 0.',
    'The text is never changed. What is put right for reading (width of characters, broken lines, marks) is put right in a copy; for every number the place in the text is kept, and one click shows it.',
  ],
  methodsCaption: 'Each number says how it was read.',
  methodHead: 'Way of reading',
  meaning: 'Meaning',
  stateHead: 'State',
  stateNote:
    'What is not written as 0 is never taken for 0. In sorting, what has no number comes last; sums leave it out.',
  scopeHead: 'Scope',
  scopeNote: 'Figures of different scopes are not ranked, added or subtracted, and are drawn apart.',
  settled:
    'Where table and prose both state a number, the table’s is shown; where they differ both are shown, marked ⚠, ringed in charts, and listed as a disagreement under Checks.',
  checksLead: (count) =>
    `${count} in all. A check that lacks any of its numbers cannot be assessed. Each has an example that agrees and one that does not; the examples are tests of the program.`,
  checkHeads: {
    id: 'Id',
    name: 'Check',
    compares: 'What is compared',
    basis: 'Ground',
    sound: 'Agrees',
    broken: 'Disagrees',
  },
  indicatorsLead: (least) =>
    `Each rate has one definition, with its numerator and denominator. Where the denominator is 0 or was not read the rate does not apply; it is not 0%. With a denominator under ${least} the fraction itself is given and not ranked. Proportions come with the Wilson 95% interval.`,
  indicatorHeads: { name: 'Name', formula: 'Formula', kind: 'Kind' },
  proportion: 'proportion',
  quantity: 'quantity or ratio',
  aggregates: [
    'Sums of a region add only what is stated and say how many agencies state it of how many in the atlas, such as (3/7); with a lower bound among them the sum reads “≥”. Figures of whole areas are not added to those of single agencies.',
    'A median says of how many numbers it is; under five they are listed instead; where a bound or an approximate value lies at the middle it is marked *.',
    'Axes are logarithmic from 1, with 0 in a lane of its own, and are the same for a metric all over the site. No outlier is removed. What has no number is counted under the chart. No figures per head are computed: reports do not state populations, and the atlas holds no dated population figures with a source.',
  ],
  editionHeads: { edition: 'Edition', decree: 'Document', years: 'Years' },
  yearsFrom: (first, last) => (last === null ? `from ${first} on` : `${first}–${last}`),
  editionNote:
    'The edition is told by the labels of the tables, not by the year. Between the editions only items with the same name and meaning, such as documents issued and decisions, can be compared.',
  diagnosticsLead: 'Whatever is odd in reading is noted on the report page with line and column.',
  diagnosticHeads: { title: 'Diagnostic', severity: 'Severity', code: 'Code' },
  accuracyLead: [
    'The numbers below are measured by a program and updated with the code; a version whose measurement cannot be repeated is not published.',
    'Both samples are our own, not real reports: tables are measured on printed reports whose numbers are known, prose on sentences of our own, one construction each, by which the program was mended. Real reports are written in more ways: how well they are read the blind test tells.',
  ],
  accuracyTables: (reports, cells) =>
    `Tables: ${reports} printed reports with ${cells} cells, numbers random but consistent, with the common faults of real reports: missing rows and tables, tables printed twice, truncation, page breaks, blanks for zeros, split digits, lost titles, full-width digits, variant radicals, page headers and counters. A printed number must be read as that number, a blank as blank, and what was not printed must be listed as missing.`,
  accuracyTableHeads: {
    layout: 'Layout',
    documents: 'Reports',
    cells: 'Cells',
    right: 'Right',
    wrong: 'Wrong',
    missing: 'Missed',
    invented: 'Invented',
    share: 'Share right',
  },
  accuracyLayouts: {
    tabs: 'plain text, cells parted by tabs',
    pipes: 'Markdown tables',
    loosePipes: 'plain text, cells parted by bars',
    cellPerLine: 'plain text, one cell per line',
    barredCells: 'plain text, one cell per line between bars',
    html: 'web page',
    htmlLayoutTable: 'web page laid out with tables',
    markdownIslands: 'HTML tables within Markdown',
    docx: 'Word document',
    pdf: 'PDF file',
    pdfText: 'text of a PDF, labels before numbers',
    pdfTextCentred: 'text of a PDF, labels wrapped, numbers centred',
    pdfTextBehind: 'text of a PDF, labels behind numbers',
    valuePerLine: 'text of a PDF, one number per line',
  },
  accuracyAll: 'All',
  accuracyProse: (cases, facts) =>
    `Prose: ${cases} passages of our own with ${facts} figures; others hold only telephone numbers, document numbers, plans, last year’s figures and the like, of which nothing may be read. A figure counts as right when number, qualifier, scope and place in the text are all right.`,
  accuracyProseHeads: {
    metric: 'Metric',
    stated: 'Stated',
    read: 'Read',
    right: 'Right',
    precision: 'Right of those read',
    recall: 'Right of those stated',
  },
  accuracyProseMore: 'By metric',
  blind: (year, month) =>
    `Blind test: texts chosen or written by people who do not know the program, their figures labelled first, and not seen before the measurement by anyone who works on it. Measured in ${year}-${String(month).padStart(2, '0')}; the texts are not published with the program, and the next test takes others.`,
  accuracySample: 'Sample',
  blindTexts: 'Texts',
  blindSamples: {
    reports: 'Published reports, mostly their first few hundred characters',
    prose: 'Prose written for the test, denser in figures than reports are',
  },
  limits: [
    'Coverage is incomplete: an agency that is not in the atlas may well have published its report; coverage differs by region, so sums of regions cannot be compared directly.',
    'Tables in pictures and scans cannot be read and are listed as missing.',
    'Reports count in different units and mix them; what is read is the number as written, which does not mean that agencies count alike.',
    'Many items published does not mean good disclosure; there are no scores and no rankings here.',
    'Agencies and regions are matched to division codes by name; changed divisions and places of the same name can be mistaken. What is not certain is marked open.',
    'English names of agencies and places are made by rule from pinyin and are no official translations; the Chinese names prevail.',
  ],
  corrections:
    'If you find a number misread, misplaced or missing, tell the maintainers of this site the address of the report page and the line. What is confirmed is put right and listed under Changes on the Data page. The published report of the agency prevails.',
  correctionsTo: 'Corrections to: ',
};
