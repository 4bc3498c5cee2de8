import { expect, test } from 'vitest';
import { csvLine } from '../../dataset/csv/csv-line.ts';
import type { DatedChange } from '../../domain/observation-change.ts';
import { parseChanges } from '../../dataset/parse-changes.ts';
import { CHANGES_TABLE } from '../../dataset/tables/changes-table.ts';
import { wordsOf } from '../../i18n/words.ts';
import { changesHtml } from './changes-html.ts';

const FIGURE = { value: '20', state: 'exact', scope: 'agency', unit: '条' };
const CHANGE: DatedChange = {
  date: '2025-06-01',
  oldVersion: 'aaaaaaaaaaaa',
  newVersion: 'bbbbbbbbbbbb',
  change: 'changed',
  reportId: 'x-2024',
  agencyId: '990101001-xijie-jiedao',
  agency: '乙市<b>西街道办事处',
  year: '2024',
  metric: 'published.total',
  source: 'prose',
  before: FIGURE,
  after: { ...FIGURE, value: '1021', state: 'atLeast' },
};

/** As `npm run diff-data -- --append` writes the changes and the data page reads them. */
function throughFile(changes: readonly DatedChange[]): string {
  const lines = changes.map((change) => csvLine(CHANGES_TABLE.columns.map(({ cell }) => cell(change))));
  const head = csvLine(CHANGES_TABLE.columns.map(({ name }) => name));
  return changesHtml(parseChanges([head, ...lines].join('')), wordsOf(undefined));
}

const text = (html: string): string => html.replace(/<[^>]*>/gu, ' ');

function check(changes: readonly DatedChange[], ...expected: readonly string[]): void {
  const said = text(throughFile(changes));
  for (const each of expected) expect(said).toContain(each);
}

test('nothing changed yet is said', () => check([], '第一个版本'));
test('a changed figure is told with what it was and what it is', () => check([CHANGE], '20 → ≥1,021', '2024 主动公开政府信息总数'));
test('a figure added was not there before', () => check([{ ...CHANGE, change: 'added', before: null }], '— → ≥1,021', '新增 1 个'));
test('a figure that is no longer read says why', () =>
  check([{ ...CHANGE, after: { ...FIGURE, value: '', state: 'missing' } }], '20 → 年报未载明'));
test('names are escaped', () => expect(throughFile([CHANGE])).not.toContain('<b>'));

test('versions stand newest first, and a long list is cut', () => {
  const later = Array.from({ length: 30 }, () => ({ ...CHANGE, date: '2025-07-01', oldVersion: 'bbbbbbbbbbbb', newVersion: 'cccccccccccc' }));
  const html = throughFile([CHANGE, ...later]);
  expect(html.indexOf('2025-07-01')).toBeLessThan(html.indexOf('2025-06-01'));
  expect(html.match(/<li>/gu)).toHaveLength(21);
  expect(html).toContain('30 个');
});
