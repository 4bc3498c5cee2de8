/** The files of one agency: its profile in every language, its rows as CSV, what the compare page fetches, its data as JSON. */
import { agencySubject } from '../components/compare/build-subject.ts';
import { COMPARED_IDS } from '../components/compare/compared-metrics.ts';
import { profileContext } from '../components/profile/profile-context.ts';
import { agencyCsv } from '../dataset/agency-csv.ts';
import { readAgencyShard, readIndex } from '../dataset/read-shard.ts';
import { siteRoot } from '../dataset/site-root.ts';
import type { AgencyShard, PeerComparison } from '../domain/shards.ts';
import { localPages, localTemplates } from './local-templates.ts';
import type { PageJob } from './page-job.ts';
import type { PreparedFiles } from './prepared-files.ts';
import { profilePage } from './profile-page.ts';

export function agencyFiles({
  site,
  templates: { agency },
}: Pick<PageJob, 'site' | 'templates'>): (id: string) => PreparedFiles {
  const templates = localTemplates(agency);
  const context = profileContext(readIndex(), site === null ? undefined : new URL(site));
  const root = siteRoot();
  return (id) => {
    const shard = readAgencyShard(id);
    const twin = JSON.stringify(boundedTwin(shard));
    const make = () => [
      ...localPages(templates, 'agencies', (words) => profilePage(shard, context, words)),
      { path: `agencies/${id}/observations.csv`, content: agencyCsv(shard, root) },
      { path: subjectPath(id), content: JSON.stringify(agencySubject(shard, COMPARED_IDS, context.places)) },
      { path: `api/agencies/${id}.json`, content: `${twin}\n` },
    ];
    return { inputs: [twin, JSON.stringify(leftOut(shard))], make };
  };
}

/** Numbers of so many peers are told one by one; those of larger groups stand in the metrics' files, or twins would grow with the square. */
const MOST_PEERS = 120;

const isLong = ({ values }: PeerComparison): boolean => values.length > MOST_PEERS;

/** What the page shows of the comparisons that its twin leaves out. */
const leftOut = ({ years }: AgencyShard): readonly PeerComparison[] =>
  years.flatMap(({ comparisons }) => comparisons.filter(isLong));

/** The data of the page. */
function boundedTwin(shard: AgencyShard): AgencyShard {
  const years = shard.years.map((year) => ({
    ...year,
    comparisons: year.comparisons.map((comparison) =>
      isLong(comparison) ? { ...comparison, values: [] } : comparison,
    ),
  }));
  return { ...shard, years };
}

/** What the compare page fetches for one agency or region. */
export const subjectPath = (id: string): string => `compare/subjects/${id}/values.json`;
