/** The counts of states of all metrics in one walk over the agencies, for collections that do not fit in memory. */
import type { StateCounts } from '../domain/shards.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { StateTally } from './count-states.ts';
import { stateTally } from './count-states.ts';

/** By metric; metrics without any value are absent. */
export function tallyStates(agencies: Iterable<AgencyRecord>): ReadonlyMap<string, StateCounts> {
  const tallies = new Map<string, StateTally>();
  for (const { years } of agencies) {
    for (const { values } of years) {
      for (const value of values.values()) {
        const tally = tallies.get(value.metric) ?? stateTally();
        tallies.set(value.metric, tally);
        tally.add(value);
      }
    }
  }
  return new Map([...tallies].map(([metric, { counts }]) => [metric, counts()]));
}
