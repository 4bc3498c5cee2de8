/** The peers of a comparison as chart rows; the agency itself is the reader's choice. */
import type { ChartRow } from '../charts/chart-row.ts';
import type { PeerComparison } from '../domain/shards.ts';
import { agencyName } from '../i18n/agency-name.ts';
import { agencyHref } from '../i18n/href.ts';
import type { Words } from '../i18n/words.ts';

export function peerRows(comparison: PeerComparison, ownId: string, year: number, words: Words): readonly ChartRow[] {
  return comparison.values.map(({ agencyId, name, value, state, scope }) => ({
    ...{ id: agencyId, label: agencyName({ id: agencyId, name }, words), value, state, scope, year },
    raw: '',
    contradiction: null,
    choice: agencyId === ownId ? 0 : null,
    href: agencyHref(agencyId, words),
  }));
}
