/** Copy of what leaves the site: embedded charts, the feed, pictures for links. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const sharePage: Texts['sharePage'] = {
  embed: 'Embed (in Chinese)',
  embedTitle: (metric) => `${metric} (embedded chart)`,
  embedDescription: (metric) => `Distribution of ${metric}, for embedding in other pages.`,
  embedSource: (site) => `Definition, full table and sources: ${site}`,
  feed: 'New reports',
  feedDescription: 'Annual reports on government information disclosure newly added to the atlas.',
  reportRead: (read, asked, prose) =>
    `${read} of ${asked} table cells and ${counted(prose, 'figure', 'figures')} of the prose read`,
  reportChecks: (pass, fail) => `${pass} checks agree, ${fail} disagree`,
  pictureCoverage: (reports, agencies) =>
    `${counted(reports, 'report', 'reports')}, ${counted(agencies, 'agency', 'agencies')}`,
};
