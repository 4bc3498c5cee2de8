import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../forms/catalogue.ts';
import { rowOf, WORDS } from './cases/rows-of.ts';
import { MetricChart } from './metric-chart/metric-chart.tsx';
import { renderElement } from './render-element.ts';

const check = (node: ReactNode): void => {
  expect(renderElement(node)).toBe(renderToStaticMarkup(node));
};

test('text, numbers, lists and nothing are written as React writes them', () => {
  check(`a < b & "c" 'd'`);
  check([1, 'x', null, false, undefined, ['y']]);
  check(
    <>
      a {0} {''}b
    </>,
  );
});

test('attributes are escaped, absent ones left out, words of truth written where HTML wants them', () => {
  check(
    <p className="a" id={undefined} hidden title={'"<'} aria-hidden={false} data-n={0}>
      <br />
      <button type="button" disabled={false} aria-pressed>
        x
      </button>
    </p>,
  );
  check(<text x="1%" dx={-2.5} textAnchor="middle" />);
});

test('prepared HTML is taken as it is', () => {
  check(<div dangerouslySetInnerHTML={{ __html: '<b>&amp;</b>' }} />);
});

test('every chart of the catalogue is written byte for byte as React writes it', () => {
  const rows = [0, 0, 1, 3, 9, 12, 480, 8500].map((value, at) => rowOf(`<名称${String(at)}>`, value));
  const bounds = [rowOf('甲', 7, { state: 'atLeast', choice: 0 }), rowOf('乙', 5, { state: 'atMost', scope: 'area' })];
  const flagged = [rowOf('丙', 2, { state: 'approximate', contradiction: 3, href: '/x?a=1&b=2' }), rowOf('丁', null)];
  for (const metric of CATALOGUE) {
    check(
      <MetricChart
        {...{
          metric,
          unit: metric.unit,
          domain: [1, 9000],
          title: '题 "1"',
          year: '2024',
          csv: '/x.csv',
          tableHtml: null,
          words: WORDS,
        }}
        rows={[...rows, ...bounds, ...flagged]}
        source={{ href: '#rows', text: 'source' }}
      />,
    );
  }
});

test('what the build cannot write is refused', () => {
  expect(() => renderElement(<p style={{ color: 'red' }} />)).toThrow('Unexpected value of style');
});
