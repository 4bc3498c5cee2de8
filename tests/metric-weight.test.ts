/**
 * What a metric's page weighs in atlases larger than ours: made-up numbers of real places, proven by reports of the atlas or
 * at long addresses of publishers, from as many agencies as make a page heaviest to more than any page shows.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../scripts/data-folder.ts';
import { benchAgencies } from '../scripts/bench/bench-agencies.ts';
import { readGazetteer } from '../scripts/read-gazetteer.ts';
import { metricFigures } from '../src/components/metric/metric-figures.ts';
import { countStates } from '../src/dataset/count-states.ts';
import type { AgencyIdentity } from '../src/domain/agency.ts';
import type { Proof, SettledValue } from '../src/domain/settled-value.ts';
import type { MetricRow, MetricShard } from '../src/domain/shards.ts';
import { resolveAgency } from '../src/gazetteer/resolve-agency.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { metricPage, metricPartPage, metricYearPage } from '../src/page-writer/metric-page.ts';

/** The budget of 20 kB less what stands around the body: head, navigation, foot. */
const BODY_BUDGET = 18_200;
/** Fewer would be no table to look through. */
const LEAST_ROWS = 80;
const AGENCIES = 1500;
const CONTEXT = { places: new Map<string, string>(), site: undefined };

const gazetteer = readGazetteer(DATA_FOLDER);
const divisions = readFileSync(join(DATA_FOLDER, 'regions', 'divisions.csv'), 'utf8');
const agencies: readonly AgencyIdentity[] = benchAgencies(divisions, AGENCIES, 7).map(
  (name) => resolveAgency(gazetteer, [{ name, span: null, method: 'front-matter' }], { texts: [] }).value,
);

const digits = (of: string): string => createHash('sha1').update(of).digest('hex');
const numberOf = (of: string, largest: number): number => parseInt(digits(of).slice(0, 8), 16) % largest;

function proofOf(id: string, year: number, isTyped: boolean): Proof {
  const mark = digits(`${id}${String(year)}`);
  if (!isTyped) return { kind: 'report', reportId: `${id}-${String(year)}`, anchor: `f-${mark.slice(0, 6)}` };
  const folder = `${mark.slice(0, 6)}/zfxxgk/zfxxgknb/${String(year)}01`;
  return { kind: 'url', url: `https://www.${mark.slice(6, 11)}.gov.cn/${folder}/t${mark.slice(12, 20)}.html` };
}

function rowOf({ id, name, kind, region }: AgencyIdentity, metric: string, year: number, isTyped: boolean): MetricRow {
  const number = numberOf(`${id}${String(year)}`, 9000);
  const value = { metric, value: number, state: 'exact', scope: 'agency', raw: `共${String(number)}条` };
  const settled = { ...value, proof: proofOf(id, year, isTyped), conflict: null } as unknown as SettledValue;
  return { agencyId: id, name, kind, region, speaksForArea: false, year, status: 'full', value: settled };
}

function shardOf(metric: string, count: number, years: number, isTyped: boolean): MetricShard {
  const rows = agencies
    .slice(0, count)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((agency) => Array.from({ length: years }, (_, back) => rowOf(agency, metric, 2025 - back, isTyped)));
  return { id: metric, counts: countStates(rows.map(({ value }) => value)), suspected: 0, rows, domain: [1, 9000] };
}

const weightOf = ({ body }: { readonly body: string }): number => gzipSync(body).length;

test.each([
  [60, 1, true],
  [120, 2, false],
  [120, 2, true],
  [200, 1, false],
  [200, 1, true],
  [200, 3, true],
  [201, 3, true],
  [1500, 1, true],
  [1500, 3, false],
])('pages of %i agencies with %i years each stay light (at publishers: %s)', (count, years, isTyped) => {
  for (const metric of ['published.total', 'penalties.decisions', 'applications.received.total']) {
    const figures = metricFigures(shardOf(metric, count, years, isTyped), true);
    for (const words of [wordsOf(undefined), wordsOf('en')]) {
      const pages = [
        metricPage(figures, CONTEXT, words),
        ...figures.years.slice(0, 1).map((year) => metricYearPage(figures, year, CONTEXT, words)),
        ...figures.parts.slice(0, 6).map((part) => metricPartPage(figures, part, 1, CONTEXT, words)),
      ];
      for (const page of pages) {
        expect(weightOf(page), page.id).toBeLessThan(BODY_BUDGET);
      }
      expect(figures.shown.length).toBeGreaterThan(Math.min(count * years, LEAST_ROWS) - 1);
      const listed = figures.parts.reduce((sum, part) => sum + part.rows.length, 0);
      expect(listed === 0 ? figures.shown.length : listed).toBe(count * years);
    }
  }
});
