/** Copy of the list of agencies. */
import type { Texts } from '../words.ts';
import { counted } from './counted.ts';

export const agenciesPage: Texts['agenciesPage'] = {
  title: 'All agencies',
  description: 'All agencies in the atlas by province, with kind, years and how they came in.',
  lead: (agencies, full, partial) =>
    `${counted(agencies, 'agency', 'agencies')}: ${full} with a full annual report, ${partial} with selected figures typed by hand from the published report.`,
  filter: 'Filter',
  filterName: 'Name, place or pinyin',
  filterKind: 'Kind',
  filterStatus: 'Coverage',
  every: 'all',
  provinces: 'Provinces',
  unknownPlace: 'Place open',
  shown: 'Agencies shown: {n}',
  inRegion: (count) => counted(count, 'agency', 'agencies'),
};
