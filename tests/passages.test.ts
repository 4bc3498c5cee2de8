/**
 * Reads all passages that were written without knowledge of the code, each once: what is found must not fall below what was
 * measured on 2026-11-22, when the last of them came in. A floor is a whole per cent, rounded down; a passage that is read better may raise it.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measurePassages } from '../scripts/accuracy/measure-passages.ts';
import { readGazetteer } from '../scripts/read-gazetteer.ts';

const ROOT = join(import.meta.dirname, '..');

/** Metrics whose id begins so, and the per cent of precision and recall that they keep; the first that fits takes a metric. */
const FLOORS: readonly (readonly [group: string, begins: readonly string[], precision: number, recall: number])[] = [
  ['total', ['published.total'], 98, 93],
  ['website', ['published.website'], 98, 95],
  ['offline', ['published.offline'], 83, 86],
  ['other channels', ['published.'], 98, 97],
  ['flow of requests', ['applications.received.total', 'applications.carried', 'applications.concluded'], 99, 94],
  ['applicants', ['applications.received.'], 98, 89],
  ['outcomes', ['applications.'], 99, 94],
  ['disputes', ['reconsideration.', 'litigation.'], 99, 97],
  ['hotline', ['hotline.'], 97, 95],
  ['messages', ['messages.'], 95, 90],
  ['documents', ['documents.'], 94, 98],
  ['events', ['interpretations.', 'pressConferences.', 'openDays.'], 96, 93],
  ['reach', ['views.', 'followers.'], 94, 94],
  ['rest', [''], 99, 96],
];

test('passages written without knowledge of the code are read as well as on the day they came in', async () => {
  const { passages, prose } = await measurePassages(join(ROOT, 'tests/passages'), readGazetteer(join(ROOT, 'data')));
  expect(passages).toBe(730);
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
