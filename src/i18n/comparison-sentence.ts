/**
 * One sentence that sets an agency's value against its named peer group, with n/N.
 * Under five values there is no median: the values are listed by the page instead. Only exact values of an agency are ranked.
 */
import { metricOf } from '../forms/catalogue.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { PeerComparison, PeerValue } from '../domain/shards.ts';
import { plainMetricName } from './metric-name.ts';
import { numberText } from './number-text.ts';
import { valueText } from './value-text.ts';

export function comparisonSentence(comparison: PeerComparison, own: SettledValue | undefined, ownId: string): string {
  const peers = comparison.values.filter(({ agencyId }) => agencyId !== ownId);
  return [ownPart(comparison, own), standing(peers, own), medianPart(comparison)].filter(Boolean).join('，') + '。';
}

function ownPart({ metric, group, members, stated }: PeerComparison, own: SettledValue | undefined): string {
  const name = plainMetricName(metric);
  const text = own === undefined ? '' : ` ${ownText(own)}`;
  return `${name}${text}；${group} ${numberText(members)} 家中，${numberText(stated)} 家载明（${stated}/${members}）`;
}

function ownText(own: SettledValue): string {
  const { main, hasNumber } = valueText(own);
  return hasNumber ? `${main} ${own.unit}` : main;
}

function standing(peers: readonly PeerValue[], own: SettledValue | undefined): string {
  if (own?.value === null || own === undefined || own.state !== 'exact' || peers.length < 4) return '';
  const value = own.value;
  const below = peers.filter((peer) => peer.value < value).length;
  const above = peers.filter((peer) => peer.value > value).length;
  const equal = peers.length - below - above;
  const parts = [
    below > 0 ? `高于其中 ${below} 家` : '',
    equal > 0 ? `与 ${equal} 家相同` : '',
    above > 0 ? `低于 ${above} 家` : '',
  ];
  return parts.filter(Boolean).join('、');
}

function medianPart({ metric, median, medianFlagged, stated, members }: PeerComparison): string {
  if (median === null) return '';
  const unit = metricOf(metric)?.unit ?? '';
  const flag = medianFlagged ? '；居中处有上下限或约数，中位数仅供参考' : '';
  return `中位数 ${numberText(median)} ${unit}（${stated}/${members}${flag}）`;
}
