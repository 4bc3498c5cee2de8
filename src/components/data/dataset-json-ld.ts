/** The data as a schema.org Dataset, for search engines of data; addresses are whole when the site knows its own. */
import type { DownloadFile } from '../../domain/downloads-shard.ts';
import type { AtlasIndex } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { downloadHref, pageHref } from '../../i18n/href.ts';
import { metricName } from '../../i18n/metric-name.ts';
import { fileMeaning } from '../../i18n/column-meaning.ts';
import type { Words } from '../../i18n/words.ts';

const LESS_THAN = /</gu; // takes the < of a closing tag, which would end the block; leaves >

/** JSON that is safe inside a script element. */
export function datasetJsonLd(
  index: AtlasIndex,
  files: readonly DownloadFile[],
  site: URL | undefined,
  words: Words,
): string {
  const { dataPage, t } = words;
  const whole = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const years = [...index.years].sort((a, b) => a - b);
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: t.site.name,
    description: dataPage.description,
    url: whole(pageHref('data/', words)),
    version: index.version,
    inLanguage: t.lang,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: words.regionsPage.country },
    temporalCoverage: years.length === 0 ? undefined : `${years[0]}/${years.at(-1)}`,
    variableMeasured: CATALOGUE.filter(({ family }) => family !== 'applications').map(({ id }) =>
      metricName(id, words),
    ),
    distribution: files
      .filter(({ path }) => !path.includes('/') && !path.includes('_excel'))
      .map((file) => ({
        '@type': 'DataDownload',
        name: fileMeaning(file, words),
        contentUrl: whole(downloadHref(file.path)),
        encodingFormat: file.path.endsWith('.csv') ? 'text/csv' : undefined,
        contentSize: `${file.bytes} B`,
        sha256: file.sha256,
      })),
  };
  return JSON.stringify(dataset).replace(LESS_THAN, '\\u003c');
}
