/** One page of each type from a built site: agencies and reports are chosen by what is there, a full one and a partial one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageSample {
  readonly type: string;
  /** Path below the base, without a leading slash. */
  readonly path: string;
}

const METRICS = ['published.total', 'hotline.received', 'penalties.decisions', 'applications.received.total'];

export function pageSamples(dist: string): readonly PageSample[] {
  const reports = folders(dist, 'reports');
  const agencies = folders(dist, 'agencies');
  const full = agencies.filter((id) => reports.some((report) => report.startsWith(id)));
  const partial = agencies.find((id) => !full.includes(id));
  const regions = folders(dist, 'regions');
  const chinese: readonly PageSample[] = [
    { type: 'home', path: '' },
    { type: 'agencies', path: 'agencies/' },
    ...full.slice(0, 5).map((id) => ({ type: 'agency', path: `agencies/${id}/` })),
    ...(partial === undefined ? [] : [{ type: 'agency (partial)', path: `agencies/${partial}/` }]),
    ...reports.slice(0, 5).map((id) => ({ type: 'report', path: `reports/${id}/` })),
    { type: 'metrics', path: 'metrics/' },
    ...METRICS.map((id) => ({ type: 'metric', path: `metrics/${id}/` })),
    { type: 'metric of a year', path: 'metrics/published.total/2025/' },
    { type: 'rates', path: 'rates/' },
    { type: 'rate', path: 'rates/prose.websiteShare/' },
    { type: 'regions', path: 'regions/' },
    ...[2, 4, 6].flatMap((length) =>
      regions
        .filter((code) => code.length === length)
        .slice(0, 1)
        .map((code) => ({ type: 'region', path: `regions/${code}/` })),
    ),
    { type: 'compare', path: `compare/?a=${full.slice(0, 2).join(',')}&y=2024` },
    { type: 'embed', path: 'embed/applications.received.total/' },
    { type: 'search', path: 'search/' },
    { type: 'checks', path: 'checks/' },
    { type: 'data', path: 'data/' },
    { type: 'method', path: 'method/' },
    { type: '404', path: 'no-such-page/' },
  ];
  return [...chinese, ...englishSamples(chinese)];
}

/** The first page of each type in English; what exists once for all languages is left out. */
const englishSamples = (chinese: readonly PageSample[]): readonly PageSample[] =>
  chinese
    .filter(
      ({ type }, at) => type !== 'embed' && type !== '404' && chinese.findIndex((each) => each.type === type) === at,
    )
    .map(({ type, path }) => ({ type: `${type} in English`, path: `en/${path}` }));

function folders(dist: string, section: string): readonly string[] {
  return readdirSync(join(dist, section))
    .filter((name) => existsSync(join(dist, section, name, 'index.html')))
    .sort();
}

/** All HTML files of a built site, as paths below it. */
export function htmlFiles(dist: string, below = ''): readonly string[] {
  return readdirSync(join(dist, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return htmlFiles(dist, path);
      return entry.name.endsWith('.html') ? [path] : [];
    })
    .sort();
}

export function readPage(dist: string, path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
