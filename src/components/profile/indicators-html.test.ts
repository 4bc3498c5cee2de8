import { expect, test } from 'vitest';
import type { IndicatorValue } from '../../domain/shards.ts';
import { wordsOf } from '../../i18n/words.ts';
import { indicatorsHtml } from './indicators-html.ts';

const valueOf = (id: string, numerator: number, denominator: number): IndicatorValue => ({
  ...{ id, numerator, denominator },
  ...{ value: denominator === 0 ? null : numerator / denominator, interval: null },
});
const page = (...values: readonly IndicatorValue[]): readonly [open: string, folded: string] => {
  const [open = '', folded = ''] = indicatorsHtml(values, 'full', wordsOf(undefined)).split('<details>');
  return [open, folded];
};

test('the rates that have a page stand open and lead there, the others are folded', () => {
  const [open, folded] = page(valueOf('outcome.disclosureRate', 30, 40), valueOf('applicants.enterprise', 3, 40));
  expect(open).toContain('href="/rates/outcome.disclosureRate/">公开率</a>');
  expect(open).toContain('75.0%');
  expect(folded).toContain('展开其余 1 项比率');
  expect(folded).toContain('商业企业申请占比');
});

test('a rate over 0 is listed nowhere, it is counted as not applicable', () => {
  const [open, folded] = page(valueOf('outcome.disclosureRate', 0, 0));
  expect(open + folded).not.toContain('公开率</a>');
  expect(open + folded).toContain('不适用');
});
