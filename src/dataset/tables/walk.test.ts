import { expect, test } from 'vitest';
import { tinyDataset } from '../cases/tiny-dataset.ts';
import { downloadSource } from '../download-source.ts';
import { walkAlone, walkTogether, type Walk } from './walk.ts';

const source = downloadSource(tinyDataset());

const reports: Walk<string> = {
  ofReport: ({ entry }) => [`report ${entry.summary.file}`],
  ofTyped: ({ summary }) => [`typed ${summary.id}`],
};
const agencies: Walk<string> = { ofAgency: ({ summary }) => [`agency ${summary.id}`], atEnd: () => ['end'] };

test('reports come before agencies, and the end is last', () => {
  expect([...walkAlone(agencies, source)]).toEqual([
    'agency 990101-bing',
    'agency 990101001-dong',
    'agency 990101002-xi',
    'end',
  ]);
  expect([...walkAlone(reports, source)].map((row) => row.split(' ')[0])).toEqual([
    ...['report', 'report', 'report', 'report'],
    ...['typed', 'typed', 'typed'],
  ]);
});

test('in one walk each takes the rows that it would take alone', () => {
  const taken: [string[], string[]] = [[], []];
  const walkers = [reports, agencies].map((walk, i) => ({ walk, take: (row: string) => void taken[i]?.push(row) }));
  walkTogether(walkers, source);
  expect(taken).toEqual([[...walkAlone(reports, source)], [...walkAlone(agencies, source)]]);
});

test('what nobody wants is not gone over', () => {
  const unread = {
    *[Symbol.iterator]() {
      throw new Error('gone over');
    },
  };
  walkTogether([{ walk: agencies, take: () => undefined }], { ...source, reports: unread, typed: unread });
});
