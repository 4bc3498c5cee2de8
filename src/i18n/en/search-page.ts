/** Copy of the search page. */
import type { Texts } from '../words.ts';

export const searchPage: Texts['searchPage'] = {
  title: 'Search',
  description:
    'Find agencies, regions and metrics by name, alias, place or pinyin, and sentences in the text of reports.',
  plain: 'Or browse the plain lists:',
  textSearch: {
    heading: 'Text of reports',
    coverage: (reports) =>
      `Searches titles and prose of the ${reports} reports held in full, in Chinese and to the letter; several words, separated by spaces, must all occur. For figures in tables see the pages of agencies and metrics.`,
    noScript:
      'Searching the text needs script. Without it, open a report and use your browser’s own search within the page.',
    busy: 'Searching…',
    none: 'No report’s text contains “{q}”.',
    some: 'Reports whose text contains “{q}”: {n}.',
    first: 'The first {n} reports whose text contains “{q}”.',
    failed: 'The index of the text could not be read. Please try again later, or follow a name above.',
    line: 'line {n}',
    more: 'Ten more',
    reportName: '{name}, {y}',
  },
};
