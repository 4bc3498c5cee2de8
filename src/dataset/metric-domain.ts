/** Chart domain of a metric, read once per build however many region pages draw it. */
import type { MetricShard } from '../domain/shards.ts';
import { readMetricShard } from './read-shard.ts';

/** Reader with a memory of its own: one per page module. */
export function metricDomains(): (id: string) => MetricShard['domain'] {
  const known = new Map<string, MetricShard['domain']>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const { domain } = readMetricShard(id);
    known.set(id, domain);
    return domain;
  };
}
