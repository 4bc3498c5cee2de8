/** How many agency-years state a metric, and how, in one sentence; kinds that do not occur are left out. */
import type { StateCounts } from '../../domain/shards.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';

const REST = ['bound', 'approximate', 'missing', 'blank', 'unreadable', 'notAsked'] as const;

export function countsSentence(counts: StateCounts, rows: number, { metricsPage, t }: Words): string {
  const { exact, zero } = counts;
  const head = [metricsPage.counts(numberText(rows), numberText(exact))];
  if (zero > 0) head.push(zero === exact ? metricsPage.allZeros : metricsPage.zeros(numberText(zero)));
  const rest = REST.filter((kind) => counts[kind] > 0).map((kind) => metricsPage[kind](numberText(counts[kind])));
  return `${[...head, ...rest].join(t.list.comma)}${t.list.stop}`;
}

/** How many of the values the audit contradicts; said even when none is. */
export function contradictionSentence(
  { contradicted }: StateCounts,
  suspected: number,
  { metricsPage, t }: Words,
): string {
  const found = [
    ...(contradicted === 0 ? [] : [metricsPage.contradicted(numberText(contradicted))]),
    ...(suspected === 0 ? [] : [metricsPage.suspected(numberText(suspected))]),
  ];
  return found.length === 0 ? metricsPage.uncontradicted : metricsPage.contradictions(found.join(t.list.comma));
}
