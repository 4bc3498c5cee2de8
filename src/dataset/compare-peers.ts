/**
 * An agency's standing for each main metric among its peers of that year: their numbers and, from five on, the median.
 * Leaves out figures that mix channels or give one part: they are not comparable.
 */
import type { PeerComparison, PeerValue } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyRecord, RecordYear, SeenAgency } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import { compareText } from './compare-text.ts';
import { MAIN_METRICS } from './main-metrics.ts';
import { medianOfPeers } from './median-of-peers.ts';
import type { PeersOf, PlacedAgencies } from './peers-of.ts';
import { peersOf } from './peers-of.ts';

type Compare = (record: AgencyRecord, year: RecordYear) => readonly PeerComparison[];

export function comparePeers(places: PlacedAgencies): Compare {
  const peers = peersOf(places);
  return (record, year) => MAIN_METRICS.flatMap((metric) => compareOne(record, year, metric, peers) ?? []);
}

/** Null where the agency itself states no comparable number. */
function compareOne(
  record: AgencyRecord,
  { year, values: own }: RecordYear,
  metric: string,
  peers: PeersOf,
): PeerComparison | null {
  if (!isComparable(own.get(metric))) return null;
  const group = peers(record, year);
  const values = group.members.flatMap((member) => peerValue(member, year, metric) ?? []).sort(compareValues);
  return {
    metric,
    group: group.name,
    groupCode: group.code,
    members: group.members.length,
    stated: values.length,
    ...medianOfPeers(values),
    values,
  };
}

function peerValue(member: SeenAgency, year: number, metric: string): PeerValue | null {
  const value = yearOf(member, year)?.values.get(metric);
  if (!isComparable(value)) return null;
  const { id: agencyId, name } = member.summary;
  return { agencyId, name, value: value.value, state: value.state, scope: value.scope };
}

function isComparable(value: SettledValue | undefined): value is SettledValue & { readonly value: number } {
  return value !== undefined && value.value !== null && value.scope !== 'part' && value.scope !== 'mixed';
}

function compareValues(a: PeerValue, b: PeerValue): number {
  return a.value - b.value || compareText(a.agencyId, b.agencyId);
}
