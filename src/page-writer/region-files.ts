/** The files of a region: its pages in every language, what the compare page fetches, and the page's data as JSON. */
import { COMPARED_IDS } from '../components/compare/compared-metrics.ts';
import { regionSubject } from '../components/compare/build-subject.ts';
import { profileContext } from '../components/profile/profile-context.ts';
import { regionFigures } from '../components/region/region-figures.ts';
import { BESIDE } from '../dataset/main-metrics.ts';
import { readIndex, readRegionShard } from '../dataset/read-shard.ts';
import type { RegionShard } from '../domain/region-shard.ts';
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
    const make = () => {
      const figures = regionFigures(shard, BESIDE);
      return [
        ...localPages(templates, 'regions', (words) => regionPage(figures, context, words)),
        ...pagesFrom2(figures.pages).flatMap((page) =>
          localPages(partTemplates, 'regions', (words) => regionMembersPage(figures, page, context, words)),
        ),
        { path: subjectPath(code), content: JSON.stringify(regionSubject(shard, COMPARED_IDS, context.places)) },
        { path: `api/regions/${code}.json`, content: `${JSON.stringify(boundedTwin(shard))}\n` },
      ];
    };
    return { inputs: inputsOf(shard), make };
  };
}

/** Rows written as JSON at a time: those of a nation by the hundred thousand fill no one text. */
const ROWS_TOGETHER = 1000;

function inputsOf(shard: RegionShard): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield JSON.stringify({ ...shard, rows: [] });
      for (let at = 0; at < shard.rows.length; at += ROWS_TOGETHER)
        yield JSON.stringify(shard.rows.slice(at, at + ROWS_TOGETHER));
    },
  };
}

/** Rows of all main metrics: some megabyte of JSON. */
const MOST_ROWS = 10_000;

/** The data of the page; rows of a large region stand in the CSVs of the metrics alone. */
const boundedTwin = (shard: RegionShard): RegionShard & { readonly rowsIn?: string } =>
  shard.rows.length <= MOST_ROWS ? shard : { ...shard, rows: [], rowsIn: 'data/metrics/' };
