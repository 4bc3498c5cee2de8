/**
 * One sentence that sets an agency's value against its named peer group, with n/N.
 * Under five values there is no median: the values are listed by the page instead. Only exact values of an agency are ranked.
 */
import { quantileSorted } from 'd3';
import type { SettledValue } from '../domain/settled-value.ts';
import { unitBehind } from '../domain/unit-behind.ts';
import type { PeerComparison, PeerValue } from '../domain/shards.ts';
import { plainMetricName } from './metric-name.ts';
import { numberText } from './number-text.ts';
import { metricUnitOf, unitText } from './unit-text.ts';
import { valueText } from './value-text.ts';
import type { Words } from './words.ts';

/** Whose sentence it is: the agency, and its group by name. */
export interface ComparedAgency {
  readonly id: string;
  readonly group: string;
}

export function comparisonSentence(
  comparison: PeerComparison,
  own: SettledValue | undefined,
  { id, group }: ComparedAgency,
  words: Words,
): string {
  const peers = comparison.values.filter(({ agencyId }) => agencyId !== id);
  const parts = [
    ownPart(comparison, own, group, words),
    standing(peers, own, words),
    medianPart(comparison, words),
    spreadPart(comparison, words),
  ];
  return (parts.filter(Boolean).join(words.t.list.comma) + words.t.list.stop).trim();
}

const shareOf = ({ stated, members }: PeerComparison): string => `${stated}/${members}`;

function ownPart(comparison: PeerComparison, own: SettledValue | undefined, group: string, words: Words): string {
  const { comparison: said } = words.agencyPage;
  const ownSaid = said.own(plainMetricName(comparison.metric, words), own === undefined ? '' : ownText(own, words));
  const { members, stated } = comparison;
  return said.group(ownSaid, group, numberText(members), numberText(stated), shareOf(comparison));
}

function ownText(own: SettledValue, words: Words): string {
  const { main, hasNumber } = valueText(own, words);
  return hasNumber ? `${main} ${unitText(own, words)}` : main;
}

function standing(peers: readonly PeerValue[], own: SettledValue | undefined, { t, agencyPage }: Words): string {
  if (own?.value === null || own === undefined || own.state !== 'exact' || peers.length < 4) return '';
  const value = own.value;
  const below = peers.filter((peer) => peer.value < value).length;
  const above = peers.filter((peer) => peer.value > value).length;
  const equal = peers.length - below - above;
  const { comparison: said } = agencyPage;
  const parts = [
    below > 0 ? said.below(below) : '',
    equal > 0 ? said.equal(equal) : '',
    above > 0 ? said.above(above) : '',
  ];
  return parts.filter(Boolean).join(t.list.pause);
}

function medianPart(comparison: PeerComparison, words: Words): string {
  const { metric, median, medianFlagged } = comparison;
  if (median === null) return '';
  const { comparison: said } = words.agencyPage;
  const middle = numberText(median);
  return (medianFlagged ? said.medianFlagged : said.median)(
    middle,
    unitBehind(middle, metricUnitOf(metric, words), words.chartWords.unitsOfOne),
    shareOf(comparison),
  );
}

/** From this many numbers on P10 and P90 say something. */
const SPREAD_FROM = 10;

/** The middle four fifths, P10 to P90, where all numbers are exact. */
function spreadPart({ values }: PeerComparison, { agencyPage }: Words): string {
  if (values.length < SPREAD_FROM || values.some(({ state }) => state !== 'exact')) return '';
  const numbers = values.map(({ value }) => value);
  const [low, high] = [quantileSorted(numbers, 0.1) as number, quantileSorted(numbers, 0.9) as number];
  if (low === high) return '';
  return agencyPage.comparison.spread(numberText(rounded(low)), numberText(rounded(high)));
}

/** One decimal is enough for a place between two counts. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
