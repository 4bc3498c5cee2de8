/**
 * Reads all passages that were written without knowledge of the code, each once: what is found must not fall below what was
 * measured on 2026-11-22, the day they came in. A floor is a whole per cent, rounded down; a passage that is read better may raise it.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measurePassages } from '../scripts/accuracy/measure-passages.ts';
import { readGazetteer } from '../scripts/read-gazetteer.ts';

const ROOT = join(import.meta.dirname, '..');

/** Metrics whose id begins so, and the per cent of precision and recall that they keep; the first that fits takes a metric. */
const FLOORS: readonly (readonly [group: string, begins: readonly string[], precision: number, recall: number])[] = [
  ['total', ['published.total'], 97, 94],
  ['website', ['published.website'], 95, 96],
  ['offline', ['published.offline'], 84, 88],
  ['other channels', ['published.'], 98, 98],
  ['flow of requests', ['applications.received.total', 'applications.carried', 'applications.concluded'], 100, 96],
  ['applicants', ['applications.received.'], 100, 76],
  ['outcomes', ['applications.'], 100, 92],
  ['disputes', ['reconsideration.', 'litigation.'], 98, 91],
  ['hotline', ['hotline.'], 98, 93],
  ['messages', ['messages.'], 95, 85],
  ['documents', ['documents.'], 95, 100],
  ['events', ['interpretations.', 'pressConferences.', 'openDays.'], 97, 98],
  ['reach', ['views.', 'followers.'], 100, 96],
  ['rest', [''], 97, 91],
];

test('passages written without knowledge of the code are read as well as on the day they came in', async () => {
  const { passages, prose } = await measurePassages(join(ROOT, 'tests/passages'), readGazetteer(join(ROOT, 'data')));
  expect(passages).toBe(360);
  const groupOf = (metric: string): string | undefined =>
    FLOORS.find(([, begins]) => begins.some((start) => metric.startsWith(start)))?.[0];
  const below = FLOORS.filter(([group, , precision, recall]) => {
    const sum = (key: 'stated' | 'read' | 'right'): number =>
      prose.filter(({ metric }) => groupOf(metric) === group).reduce((total, row) => total + row[key], 0);
    const right = 100 * sum('right');
    return right < precision * sum('read') || right < recall * sum('stated');
  });
  expect(below.map(([group]) => group)).toEqual([]);
});
