/** What the readers give of the packs is what the plain way through memory gives: shard by shard, field by field. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/build-dataset.ts';
import { buildIndex } from '../../src/dataset/build-index.ts';
import type { Shard } from '../../src/dataset/build-shards.ts';
import { buildShards } from '../../src/dataset/build-shards.ts';
import * as read from '../../src/dataset/read-shard.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildAtlas } from './cases/build-atlas.ts';
import { wholeDataset } from './cases/whole-dataset.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
let folder = '';
let dataset: Dataset;
let shards: readonly Shard[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
  const reports = join(folder, 'reports');
  // Two years of each agency, and one corpus twice: last year's report, duplicates and likeness are all there.
  writeCorpus({ agencies: 12, folder: join(reports, 'a'), years: 2, seed: 5, formats: 'text' });
  writeCorpus({ agencies: 3, folder: join(reports, 'b'), years: 1, seed: 5, formats: 'text' });
  await buildAtlas({ data: DATA, reports, out: join(folder, 'out') });
  process.env['ATLAS_DIR'] = join(folder, 'out');
  dataset = await wholeDataset(DATA, reports);
  shards = [...buildShards(dataset)];
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const plain = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

function check(title: string, of: string, readOne: (id: string) => unknown): void {
  test(title, () => {
    const own = shards.filter(({ path }) => path.startsWith(of));
    expect(own.length).toBeGreaterThan(0);
    for (const { path, content } of own) {
      expect(plain(readOne(path.slice(of.length, -'.json'.length))), path).toEqual(plain(content));
    }
  });
}

check('agencies with years, checks, rates, peers and neighbours', 'agencies/', read.readAgencyShard);
check('reports with text, observations, places and checks', 'reports/', read.readReportShard);
check('metrics with all their rows', 'metrics/', read.readMetricShard);
check('regions with sums, rates, members and gaps', 'regions/', read.readRegionShard);
check('the list of agencies', 'agencies.', read.readAgencies);
check('the list of reports', 'reports.', read.readReports);
check('all checks', 'checks.', read.readChecksShard);
check('redirects', 'redirects.', read.readRedirects);

test('the index', () => {
  const { version } = read.readIndex();
  expect(plain(read.readIndex())).toEqual(plain(buildIndex(dataset, version)));
});
