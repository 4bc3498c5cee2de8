/**
 * The second step of the prose: takes the windows of a report, gives each with its tokens and with the figures of its lists that
 * add up. The windows of many reports go through it one behind the other: its patterns are more than a processor keeps at hand.
 */
import { channelLists, type ChannelList } from '../lists/channel-list.ts';
import { dealtOut } from '../lists/dealt-out.ts';
import { withFormerAndLatter } from '../words/former-and-latter.ts';
import type { GatheredWindows, PlacedWindow } from './gather-windows.ts';
import { withNamedAccounts } from '../words/named-accounts.ts';
import { withoutOtherBodies } from '../words/other-bodies.ts';
import { withOwnField } from '../words/own-field.ts';
import { summedParts } from '../lists/summed-parts.ts';
import { tokenise, type Token } from '../words/tokenise.ts';

/** A window with its words. */
export interface WordedWindow extends PlacedWindow {
  readonly tokens: readonly Token[];
  /** Figures of lists that add up. */
  readonly channelLists: ChannelList;
}

export function wordWindows({ windows, accounts, body }: GatheredWindows): readonly WordedWindow[] {
  const found = windows.map(({ window: { text, figures } }) => withFormerAndLatter(text, tokenise(text, figures)));
  return windows.map(({ window, heading, otherTime, section }, i) => {
    const { text, figures } = window;
    const named = withNamedAccounts(text, found[i] as readonly Token[], accounts);
    const tokens = withoutOtherBodies(text, withOwnField(text, named, body), body);
    const listed = figures.length < FEWEST_LISTED ? NO_LISTS : listsOf(text, tokens);
    return { window, heading, otherTime, section, tokens, channelLists: listed };
  });
}

const NO_LISTS: ChannelList = new Map();
/** Two figures dealt out. */
const FEWEST_LISTED = 2;

function listsOf(text: string, tokens: readonly Token[]): ChannelList {
  const found = [summedParts(text, tokens), channelLists(text, tokens), dealtOut(text, tokens)].filter(
    ({ size }) => size > 0,
  );
  if (found.length < 2) return found[0] ?? NO_LISTS;
  return new Map(found.flatMap((list) => [...list]));
}
