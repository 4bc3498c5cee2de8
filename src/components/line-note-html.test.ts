import { expect, test } from 'vitest';
import type { Observation } from '../domain/observation.ts';
import { wordsOf } from '../i18n/words.ts';
import { lineNoteHtml } from './line-note-html.ts';

const cell = {
  ...{ metric: 'applications.refused.stateSecret.total', value: 3, state: 'exact', scope: 'agency' },
  ...{ source: 'table', method: 'table-row', raw: '3' },
} as unknown as Observation;

const noteOf = (line: string, locale: 'zh' | 'en'): string =>
  lineNoteHtml(
    { observations: [cell], summary: { agencyId: 'a' } } as unknown as Parameters<typeof lineNoteHtml>[0],
    [{ anchor: 'f', start: 0, end: 1, observations: [0] }],
    line,
    wordsOf(locale === 'zh' ? undefined : 'en'),
  );

test('the name of a row is marked as said where its line has the label, so that narrow screens can leave it out', () => {
  expect(noteOf('1.属于国家秘密\t0\t3', 'zh')).toContain('<p class="said">');
});

test('it is not where the line is only a number, or where the note translates it', () => {
  expect(noteOf('3', 'zh')).not.toContain('said');
  expect(noteOf('1.属于国家秘密\t0\t3', 'en')).not.toContain('said');
});
