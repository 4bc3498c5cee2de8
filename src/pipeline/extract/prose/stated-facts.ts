/** Turns facts and lists of a passage into observations and breakdowns with their place in the source. */
import type { Breakdown, BreakdownPart, Observation, ReadingMethod } from '../../../domain/observation.ts';
import { evidenceAt, type Evidence } from '../../../domain/source.ts';
import { metricOf } from '../../../forms/catalogue.ts';
import { rounded } from '../scaled-amount.ts';
import type { NormalText } from './text/normal-text.ts';
import type { PartList } from './lists/read-breakdowns.ts';
import type { Fact } from './view/fact.ts';
import type { Figure } from './figures/scan-figures.ts';
import type { Token } from './words/tokenise.ts';

/** Where a passage stands: its normal text with offsets, the stored source and its line starts. */
export interface Place {
  readonly passage: NormalText;
  readonly source: string;
  readonly starts: readonly number[];
}

/** The observation of a fact. */
export function observationOf(fact: Fact, lists: readonly PartList[], place: Place): Observation {
  const { figure } = fact;
  const { raw, evidence } = quote(place, fact.start, fact.end);
  return {
    metric: fact.metric,
    value: figure === null ? 0 : amountOf(fact.metric, figure),
    state: figure === null ? 'exact' : figure.state,
    unit: unitOf(fact.metric),
    scope: fact.scope,
    source: 'prose',
    method: methodOf(fact, lists),
    raw,
    evidence,
  };
}

/** The breakdown of a list. */
export function breakdownOf(list: PartList, tokens: readonly Token[], place: Place): Breakdown {
  const total = list.total.figure as Figure;
  return {
    metric: list.total.metric,
    total: { value: total.value, state: total.state, ...quote(place, total.start, total.end) },
    parts: list.parts.map((part): BreakdownPart => {
      const { start, end, value, state, unit } = (tokens[part.index] as Token).figure as Figure;
      const { raw, evidence } = quote(place, start, end);
      return { label: part.label, value, state, unit, metric: part.metric, raw, evidence };
    }),
    exhaustive: list.exhaustive,
  };
}

function methodOf(fact: Fact, lists: readonly PartList[]): ReadingMethod {
  if (fact.figure === null) return 'prose-none';
  const isPart = lists.some((list) => list.parts.some((part) => part.index === fact.index));
  return isPart ? 'prose-part' : 'prose-figure';
}

function unitOf(metric: string): string {
  return metricOf(metric)?.unit ?? '';
}

/** The fee is counted in 元, charges in 万元; a report may state either in the other. */
function amountOf(metric: string, figure: Figure): number {
  if (figure.unit === '元' && unitOf(metric) === '万元') return rounded(figure.value / 10_000);
  return figure.unit === '万元' && unitOf(metric) === '元' ? rounded(figure.value * 10_000) : figure.value;
}

function quote(place: Place, from: number, to: number): { readonly raw: string; readonly evidence: Evidence } {
  const { offsets, first } = place.passage;
  const start = offsets[first + from] as number;
  const end = (offsets[first + to - 1] as number) + 1;
  return { raw: place.source.slice(start, end), evidence: evidenceAt(place.starts, { start, end }) };
}
