/** The cells of one report as values that link to the highlights of the same page; table readings only. */
import type { ReportShard } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { Observation } from '../domain/observation.ts';

export function tableValues(report: ReportShard): ReadonlyMap<string, SettledValue> {
  const anchors = new Map(
    report.highlights.flatMap(({ anchor, observations }) => observations.map((at) => [at, anchor])),
  );
  const values = new Map<string, SettledValue>();
  report.observations.forEach((observation, at) => {
    const fromForm = observation.source === 'table' || observation.method === 'form-absent';
    if (fromForm && !values.has(observation.metric))
      values.set(observation.metric, settle(observation, report.summary.id, anchors.get(at)));
  });
  return values;
}

function settle(observation: Observation, reportId: string, anchor: string | undefined): SettledValue {
  const { metric, value, state, unit, scope, source, method, raw } = observation;
  return {
    metric,
    value,
    lower: value,
    upper: value,
    state,
    unit,
    scope,
    source,
    method,
    raw,
    proof: anchor === undefined ? null : { kind: 'report', reportId, anchor },
    conflict: null,
  };
}
