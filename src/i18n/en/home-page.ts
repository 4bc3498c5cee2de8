/** Copy of the home page. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const homePage: Texts['homePage'] = {
  title: 'Disclosure Atlas',
  lead: 'Every administrative organ in China publishes an annual report on government information disclosure: one form, scattered over thousands of websites. Here they are read into figures, report by report: comparable, checkable, each one click from the words it comes from.',
  coverage: (agencies, years, reports, complete) =>
    `${counted(agencies, 'agency', 'agencies')}, ${years}: ${counted(reports, 'full report', 'full reports')}, ${complete} of them with complete tables`,
  partial: (count) => `; another ${counted(count, 'agency-year', 'agency-years')} with selected figures only`,
  browse: 'Browse all agencies',
  charts: 'Four main figures',
  chartsNote:
    'Unless noted, one dot per agency; many agencies are drawn as columns, as high as they are many. What is not stated is neither drawn nor taken for 0; it is counted.',
  largest: (count) => `The ${count} largest`,
  wholeMetric: 'Definition and full table',
  promises: 'Three rules',
  promiseList: [
    ['Every number shows its proof', 'One click from any figure to the words of the report that state it.'],
    [
      'Missing is never zero',
      'Not stated, blank, unreadable, “more than”, “about”: each is shown as it is, never filled in, guessed or averaged.',
    ],
    [
      'Every report is audited in public',
      'Sums within tables, prose against table, prose against itself, year against year: where two places disagree, both are shown.',
    ],
  ],
  ways: 'Ways in',
  rates: ['rates/', 'Rates'],
  wayList: [
    ['regions/', 'Regions', 'From province to county: who published a report, what it states, what it adds up to.'],
    [
      'metrics/',
      'Metrics',
      'Every item of the form and of the prose, and the rates made of them: definition, distribution, full table.',
    ],
    ['checks/', 'Checks', 'Which numbers disagree, and by how much.'],
    ['compare/', 'Compare', 'A few agencies or regions side by side.'],
    ['data/', 'Data', 'All downloads, with dictionary and checksums.'],
    ['method/', 'Method', 'How figures are read, how accurately, and where the limits are.'],
  ],
};
