/** The files of a region: its pages in every language, what the compare page fetches, and the page's data as JSON. */
import { COMPARED_IDS } from '../components/compare/compared-metrics.ts';
import { regionSubject } from '../components/compare/build-subject.ts';
import { profileContext } from '../components/profile/profile-context.ts';
import { regionFigures } from '../components/region/region-figures.ts';
import { NEIGHBOUR_METRICS } from '../dataset/main-metrics.ts';
import { readIndex, readRegionShard } from '../dataset/read-shard.ts';
import { subjectPath } from './agency-files.ts';
import { pagesFrom2 } from './further-pages.ts';
import { localPages, localTemplates } from './local-templates.ts';
import type { RenderedTemplates } from './page-job.ts';
import type { PreparedFiles } from './prepared-files.ts';
import { regionMembersPage, regionPage } from './region-page.ts';

export function regionFiles({
  region,
  regionPart,
}: Pick<RenderedTemplates, 'region' | 'regionPart'>): (code: string) => PreparedFiles {
  const context = profileContext(readIndex());
  const [templates, partTemplates] = [localTemplates(region), localTemplates(regionPart)];
  return (code) => {
    const shard = readRegionShard(code);
    const twin = JSON.stringify(shard);
    const make = () => {
      const figures = regionFigures(shard, NEIGHBOUR_METRICS);
      return [
        ...localPages(templates, 'regions', (words) => regionPage(figures, context, words)),
        ...pagesFrom2(figures.pages).flatMap((page) =>
          localPages(partTemplates, 'regions', (words) => regionMembersPage(figures, page, context, words)),
        ),
        { path: subjectPath(code), content: JSON.stringify(regionSubject(shard, COMPARED_IDS, context.places)) },
        { path: `api/regions/${code}.json`, content: `${twin}\n` },
      ];
    };
    return { inputs: [twin], make };
  };
}
