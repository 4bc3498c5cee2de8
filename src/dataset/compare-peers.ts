/**
 * An agency's standing for each main metric among its peers of that year: their numbers and, from five on, the median.
 * Leaves out figures that mix channels or give one part, and metrics of which the agency itself states no comparable number.
 */
import type { PeerComparison, PeerValue } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyRecord, RecordYear, SeenAgency } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import { compareText } from './compare-text.ts';
import { MAIN_METRICS } from './main-metrics.ts';
import { medianOfPeers } from './median-of-peers.ts';
import type { PeerGroup, PlacedAgencies } from './peers-of.ts';
import { peersOf } from './peers-of.ts';

type Compare = (record: AgencyRecord, year: RecordYear) => readonly PeerComparison[];

export function comparePeers(places: PlacedAgencies): Compare {
  const peers = peersOf(places);
  const known = new Map<PeerGroup, Map<string, GroupNumbers>>();
  const numbersOf = (group: PeerGroup, metric: string, year: number): GroupNumbers => {
    if (known.size > MOST_KEPT) known.clear();
    const ofGroup = known.get(group) ?? new Map<string, GroupNumbers>();
    known.set(group, ofGroup);
    const numbers = ofGroup.get(metric) ?? groupNumbers(group, metric, year);
    ofGroup.set(metric, numbers);
    return numbers;
  };
  return (record, year) =>
    MAIN_METRICS.flatMap((metric): readonly PeerComparison[] => {
      if (!isComparable(year.values.get(metric))) return [];
      const group = peers(record, year.year);
      const { name, code, members } = group;
      const own = { metric, group: name, groupCode: code, members: members.length };
      return [{ ...own, ...numbersOf(group, metric, year.year) }];
    });
}

/** Groups whose numbers are kept: agencies are asked for by place, so that each group is soon done with. */
const MOST_KEPT = 200;

type GroupNumbers = Pick<PeerComparison, 'stated' | 'median' | 'medianFlagged' | 'values'>;

function groupNumbers({ members }: PeerGroup, metric: string, year: number): GroupNumbers {
  const values = members.flatMap((member) => peerValue(member, year, metric) ?? []).sort(compareValues);
  return { stated: values.length, ...medianOfPeers(values), values };
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
