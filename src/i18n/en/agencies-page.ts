/** Copy of the list of agencies. */
import type { Texts } from '../words.ts';

export const agenciesPage: Texts['agenciesPage'] = {
  title: 'All agencies',
  description: 'All agencies in the atlas by province, with kind, years and how they came in.',
  lead: (agencies, full, partial) =>
    `${agencies} agencies: ${full} with a full annual report, ${partial} with selected figures typed by hand from the published report.`,
  filter: 'Filter',
  filterName: 'Name, place or pinyin',
  filterKind: 'Kind',
  filterStatus: 'Coverage',
  every: 'all',
  provinces: 'Provinces',
  unknownPlace: 'Place open',
  shown: '{n} agencies shown',
  inRegion: (count) => (count === '1' ? '1 agency' : `${count} agencies`),
};
