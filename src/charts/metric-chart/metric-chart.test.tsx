import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE, metricOf } from '../../forms/catalogue.ts';
import { rowOf, rowsOf, WORDS } from '../cases/rows-of.ts';
import type { ChartRow } from '../chart-row.ts';
import { statedRows } from '../chart-row.ts';
import { chartOfMetric } from './chart-of-metric.ts';
import { MetricChart } from './metric-chart.tsx';
import { sentenceOf } from './sentence-of.ts';

function draw(id: string, rows: readonly ChartRow[]): string {
  const metric = metricOf(id);
  if (metric === undefined) throw new Error(`Unexpected metric ${id}`);
  const source = { href: '#rows', text: 'source' };
  return renderToStaticMarkup(
    <MetricChart
      metric={metric}
      unit={metric.unit}
      rows={rows}
      domain={[1, 100]}
      title="t"
      year="2024"
      csv="/x.csv"
      source={source}
      tableHtml={null}
      words={WORDS}
    />,
  );
}

const check = (id: string, values: readonly number[], kind: string): void => {
  const metric = metricOf(id);
  if (metric === undefined) throw new Error(`Unexpected metric ${id}`);
  expect(chartOfMetric(metric, statedRows(rowsOf(values)))).toBe(kind);
};

test('each kind of quantity has its chart', () => {
  check('published.total', [1], 'strip');
  check('hotline.received', [1], 'strip');
  check('penalties.decisions', [0, 0, 7], 'zeroInflated');
  check('applications.received.total', [0, 0, 1, 8], 'dotStacks');
  check('applications.received.total', [0, 50, 60], 'strip');
  check('charges.amount', [0, 8.5], 'nonZero');
  check('reconsideration.total', [0], 'nonZero');
});

test('every metric of the catalogue is drawn with sentence, table, CSV and source', () => {
  for (const { id } of CATALOGUE) {
    const html = draw(id, rowsOf([0, 3, null]));
    for (const part of [
      '<figcaption>',
      '<table class="wraps">',
      'href="/x.csv"',
      'href="#rows"',
      'missing 1',
      '2 of 3 stated',
    ])
      expect(html).toContain(part);
  }
});

test('numbers of different scopes are drawn apart', () => {
  const html = draw('published.total', [rowOf('a', 5), rowOf('b', 50, { scope: 'area' })]);
  expect(html.match(/<svg class="chart strip/gu)?.length).toBe(2);
  expect(html).toContain('agency: 1 of 1 stated; a 5 条.area: 1 of 1 stated; b 50 条.');
});

test('a group whose rows leave out its silent members counts them all the same', () => {
  expect(sentenceOf(rowsOf([0, 3]), '件', WORDS, 9)).toContain('2 of 9 stated');
});

test('the sentence lists few numbers and gives the middle of many', () => {
  expect(sentenceOf(rowsOf([3, null]), 'x', WORDS)).toBe('1 of 2 stated; r0000 3 x.');
  expect(sentenceOf(rowsOf([0, 0, 1, 5, 9]), 'x', WORDS)).toBe('5 of 5 stated, 2 zero; median 1 x, most 9 x (r0004).');
  expect(sentenceOf(rowsOf([1, 2, 5, 9, 9]), 'x', WORDS)).toBe('5 of 5 stated; median 5 x, most 9 x (r0004 of 2).');
  expect(sentenceOf(rowsOf([null]), 'x', WORDS)).toBe('none of 1.');
  expect(sentenceOf(rowsOf([0, 0]), 'x', WORDS)).toBe('2 of 2 stated, 2 zero.');
});
