/**
 * Takes a report that was read and its recognition, gives what its prose states: observations with the words that prove them
 * and breakdowns of totals. Refuses numbers that only look like facts; never throws, in linear time.
 */
import type { AgencyIdentity } from '../../domain/agency.ts';
import type { ReadReport } from '../../domain/block.ts';
import { sourceSpan } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { Recognition } from '../../domain/report.ts';
import { lineStarts } from '../../domain/source.ts';
import { asidesOf } from './prose/aside-items.ts';
import type { Claim } from './prose/channel-claim.ts';
import { channelLists, type ChannelList } from './prose/channel-list.ts';
import { dealtOut } from './prose/dealt-out.ts';
import { decideChannels, type Aside } from './prose/decide-channels.ts';
import { decideTotals } from './prose/decide-totals.ts';
import { findConflicts } from './prose/find-conflicts.ts';
import { headingOver, NO_HEADING, type HeadingSetting } from './prose/heading-setting.ts';
import { mayDeny } from './prose/may-deny.ts';
import { namedAccounts, withNamedAccounts, type NamedAccount } from './prose/named-accounts.ts';
import { withOwnField } from './prose/own-field.ts';
import { passagesOf, type Passage } from './prose/passages.ts';
import { readBreakdowns } from './prose/read-breakdowns.ts';
import { readPassage, type Fact } from './prose/read-passage.ts';
import { readersOf } from './prose/readers.ts';
import { breakdownOf, observationOf } from './prose/stated-facts.ts';
import { summedParts } from './prose/summed-parts.ts';
import { tokenise, type Token } from './prose/tokenise.ts';
import type { TotalWording } from './prose/total-wording.ts';
import type { Setting } from './prose/view.ts';
import { LONGEST_PARAGRAPH } from './prose/windows.ts';
import { yearOfProse } from './prose/year-of-prose.ts';
import { worthReading, type Window } from './prose/worth-reading.ts';

/** What the prose of a report states. */
export interface ProseFacts {
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
}

/**
 * Reads every passage of the report under the topic of its heading; `starts`: the `lineStarts` of its text; `askedOf`: the
 * readers that a passage concerns, of which a test asks all.
 */
export function extractProse(
  report: ReadReport,
  recognition: Pick<Recognition, 'sections' | 'year' | 'agency'>,
  starts = lineStarts(report.source.text),
  askedOf = readersOf,
): Parsed<ProseFacts> {
  const found: Found = { observations: [], breakdowns: [], totals: new Map(), claims: new Map(), asides: [] };
  const diagnostics: Diagnostic[] = [];
  let heading: HeadingSetting = NO_HEADING;
  const published = new Map<string, number>();
  let read = 0;
  const passages = passagesOf(report, recognition.sections);
  const whole = wholeOf(report, recognition, passages, published);
  for (let place = 0; place < passages.length; place += 1) {
    const passage = passages[place] as Passage;
    heading = headingOver(passage, heading);
    if (passage.to - passage.from > LONGEST_PARAGRAPH) diagnostics.push(paragraphCut(passage));
    for (const window of worthReading(passage, passages[place - 1])) {
      read += window.text.length + LEAST_COST;
      if (read > MOST_READ) break;
      if (window.figures.length === 0 && !mayDeny({ text: window.text, year: whole.year, heading: heading.topic }))
        continue;
      const setting = settingOf(window, heading, whole, passage);
      const facts = readPassage(setting, askedOf(setting));
      const lists = readBreakdowns(setting, facts);
      keepPublished(published, found.totals, facts, found.observations.length);
      const where = { passage: window, source: report.source.text, starts };
      for (const fact of facts) keepFact(found, fact, observationOf(fact, lists, where));
      found.asides.push(...asidesOf(setting, facts));
      for (const list of lists) found.breakdowns.push(breakdownOf(list, setting.tokens, where));
    }
    if (read > MOST_READ) {
      diagnostics.push(proseCut(passage));
      break;
    }
  }
  const { value, diagnostics: refused } = settled(found);
  return { value, diagnostics: [...diagnostics, ...refused, ...findConflicts(value.observations)] };
}

/** What was read of a report, before one is weighed against the other. */
interface Found {
  readonly observations: Observation[];
  readonly breakdowns: Breakdown[];
  readonly totals: Map<number, TotalWording>;
  /** What figures of channels claim to count. */
  readonly claims: Map<Observation, Claim>;
  /** The pieces counted aside. */
  readonly asides: Aside[];
}

function keepFact({ observations, claims }: Found, { claim }: Fact, observation: Observation): void {
  observations.push(observation);
  if (claim !== undefined) claims.set(observation, claim);
}

/** The facts once the whole report is known: which totals hold, and what the figures of channels are. */
function settled({ observations, breakdowns, totals, claims, asides }: Found): Parsed<ProseFacts> {
  const { value, diagnostics } = decideTotals({ observations, breakdowns }, totals);
  return { value: { ...value, observations: decideChannels(value.observations, claims, asides) }, diagnostics };
}

/** The name of the body, wherever its place may be; null for a report that names none. */
function bodyOf({ name, writtenName, confidence }: AgencyIdentity): string | null {
  return writtenName === null && confidence === 'open' ? null : name;
}

/** Characters of sentences with figures that are read of one report; the longest real one has some 50,000. */
const MOST_READ = 200_000;
/** What a sentence costs beside its characters. */
const LEAST_COST = 100;

function paragraphCut({ mended, from, to }: Passage): Diagnostic {
  const message = `Unexpected paragraph of ${to - from} characters, expected at most ${LONGEST_PARAGRAPH}; the rest is not read`;
  return diagnostic('paragraph-cut', message, sourceSpan(mended, from, to));
}

function proseCut({ mended, from, to }: Passage): Diagnostic {
  const message = `Unexpected more than ${MOST_READ} characters of sentences with figures, expected a report; the rest is not read`;
  return diagnostic('prose-cut', message, sourceSpan(mended, from, to));
}

/** What the whole report says before a passage. */
interface Whole {
  readonly year: number | null;
  /** Name of the body, null when unknown. */
  readonly body: string | null;
  readonly accounts: readonly NamedAccount[];
  readonly earlierPublished: ReadonlyMap<string, number>;
}

function wholeOf(
  report: ReadReport,
  { year, agency }: Pick<Recognition, 'year' | 'agency'>,
  passages: readonly Passage[],
  earlierPublished: ReadonlyMap<string, number>,
): Whole {
  const accounts = namedAccounts(report.source.text);
  return { year: yearOfProse(year, passages), body: bodyOf(agency), accounts, earlierPublished };
}

function settingOf(window: Window, heading: HeadingSetting, whole: Whole, passage: Passage): Setting {
  const { year, body, accounts, earlierPublished } = whole;
  const named = withNamedAccounts(window.text, tokenise(window.text, window.figures), accounts);
  const tokens = withOwnField(window.text, named, body);
  return {
    text: window.text,
    tokens,
    heading: heading.topic,
    headingChannel: heading.channel,
    headingUpkeep: heading.upkeep,
    channelLists: window.figures.length < FEWEST_LISTED ? NO_LISTS : listsOf(window.text, tokens),
    year,
    section: passage.section,
    earlierTotal: earlierPublished.get('published.total') ?? null,
    earlierPublished,
  };
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

/** Keeps the largest figure stated so far of each metric of published items, and by place from `from` on how totals are worded. */
function keepPublished(
  largest: Map<string, number>,
  totals: Map<number, TotalWording>,
  facts: readonly Fact[],
  from: number,
): void {
  for (let i = 0; i < facts.length; i += 1) {
    const { metric, figure, wording } = facts[i] as Fact;
    if (wording !== null) totals.set(from + i, wording);
    if (figure === null || !metric.startsWith('published.')) continue;
    if (figure.value > (largest.get(metric) ?? -1)) largest.set(metric, figure.value);
  }
}
