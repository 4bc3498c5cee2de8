/** The name of a peer group: 银川市各街道办事处, subdistrict offices in Yinchuan. */
import type { AgencySummary, PeerComparison } from '../domain/shards.ts';
import type { PlacesEn } from './place-text.ts';
import type { Words } from './words.ts';

export function peerGroupName(
  { group, groupCode }: PeerComparison,
  { kind }: Pick<AgencySummary, 'kind'>,
  places: PlacesEn,
  { locale, t, agencyPage }: Words,
): string {
  return locale === 'zh' ? group : agencyPage.peerGroup(places.get(groupCode) ?? groupCode, t.kindGroup[kind]);
}
