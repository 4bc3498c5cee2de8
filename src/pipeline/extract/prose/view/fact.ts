/** What one passage states at one place, before it is an observation with its place in the source. */
import type { Scope } from '../../../../domain/observation.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Claim } from '../published/channel-claim.ts';
import type { TotalWording } from '../published/total-wording.ts';

/** A fact of the passage; `start` and `end` are places in its normal text. */
export interface Fact {
  readonly metric: string;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  /** Null for a statement of nothing. */
  readonly figure: Figure | null;
  /** Index of the figure's token; -1 for a statement of nothing. */
  readonly index: number;
  /** Of a total of published items: how it is worded. */
  readonly wording: TotalWording | null;
  /** Of a figure of one channel: how much of it the words claim to count. */
  readonly claim?: Claim;
}
