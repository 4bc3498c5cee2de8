/** What the readers of the prose give: the metric that a figure states, with its scope. */
import type { Scope } from '../../../../domain/observation.ts';
import type { Claim } from '../published/channel-claim.ts';
import type { TotalWording } from '../published/total-wording.ts';
import type { View } from './view.ts';

export interface Reading {
  readonly metric: string;
  /** Set where the wording itself decides (several channels in one figure, one kind of several). */
  readonly scope?: Scope;
  /** Of a total of published items: how it is worded. */
  readonly wording?: TotalWording;
  /** Of a figure of one channel: how much of it the words claim to count. */
  readonly claim?: Claim;
}

/** Metrics that a figure states, none when it is no concern of the reader. */
export type Reader = (view: View) => readonly Reading[];

export const NOTHING: readonly Reading[] = [];
